import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiId, startReference } from '../../reference/index.ts';
import { allTrials, type Trial } from '../proof/trial.ts';
import { writeSpecification } from './specification.ts';
import type { Tool } from './tool.ts';

/** What a tool reported of one target. */
export interface Run {
  readonly findings: ReadonlySet<string>;
  readonly requests: number;
  readonly seconds: number;
}

/**
 * A share of the faults and lawful variants of level standard, the same at every call: those of each API whose names have the lowest
 * digests.
 *
 * @param perApi how many faults of each API, and half as many variants.
 */
export function sampleOf(api: ApiId, perApi: number): readonly Trial[] {
  const own = allTrials()
    .filter((trial) => trial.api === api && trial.level === 'standard')
    .sort((one, other) => digestOf(one).localeCompare(digestOf(other)));
  return [
    ...own.filter(({ kind }) => kind === 'fault').slice(0, perApi),
    ...own.filter(({ kind }) => kind === 'variant').slice(0, Math.ceil(perApi / 2)),
  ];
}

function digestOf({ id, kind }: Trial): string {
  return createHash('sha256').update(`${kind} ${id}`).digest('hex');
}

/**
 * Runs a tool on a server of its own.
 *
 * @param trial the fault or variant that is switched on, if any.
 * @throws where the tool broke.
 */
export async function runTool(tool: Tool, api: ApiId, trial?: Trial): Promise<Run> {
  const switchedOn =
    trial === undefined ? {} : trial.kind === 'fault' ? { faults: [trial.id] } : { variants: [trial.id] };
  const reference = await startReference({ api, ...switchedOn });
  const folder = await mkdtemp(join(tmpdir(), 'peers-'));
  try {
    const specification = await writeSpecification(api, reference.images()[0]?.id ?? 'none', folder);
    const { url, token = 'none' } = reference;
    const started = performance.now();
    const findings = await tool.judge({ url, token, specification, folder });
    return { findings, requests: reference.requests(), seconds: (performance.now() - started) / 1000 };
  } finally {
    await reference.close();
    await rm(folder, { recursive: true, force: true });
  }
}
