import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Reference, startReference } from '../../reference/index.ts';
import { execute, readOfRoot, root } from './execute.ts';

const command = join(root, 'cli/bin.mjs');
/** The command as the templates call it, run from this checkout. */
const npx = `npx() { shift 2; node ${JSON.stringify(command)} "$@"; }\n`;

let references: readonly Reference[] = [];
beforeAll(async () => {
  references = await Promise.all(
    [[], [], [], ['schema.name-number']].map((faults) => startReference({ api: 'otc-images-v1.1', faults })),
  );
});
afterAll(async () => {
  await Promise.all(references.map((reference) => reference.close()));
});

/** A folder with the configuration of four targets, the last of which is faulty. */
async function fleet(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fleet-'));
  const targets = references.map(({ url }, index) => ({
    url,
    api: 'otc-images-v1.1',
    tokenVariable: `IMAGES_TOKEN_${index}`,
  }));
  const settings = { only: ['schema'], reports: ['json'], targets };
  await writeFile(join(folder, 'conformance.config.json'), JSON.stringify(settings));
  return folder;
}

/** The tokens of all targets, by the variables that the configuration names. */
const tokens = (): Record<string, string> =>
  Object.fromEntries(references.map(({ token = '' }, index) => [`IMAGES_TOKEN_${index}`, token]));

const shell = (script: string, folder: string, environment: Record<string, string>) =>
  execute('bash', ['-e', '-c', script], folder, environment);

async function complianceIn(folder: string): Promise<{ exitStatus: number; targets: readonly unknown[] }> {
  return JSON.parse(await readFile(join(folder, 'conformance-results/compliance.json'), 'utf8'));
}

describe('the jobs of a fleet share its targets, and one status is of all', () => {
  test('by a matrix of GitHub', async () => {
    const { conformance, report } = parse(await readOfRoot('ci/github-fleet.yml')).jobs;
    const folder = await fleet();
    const shards: readonly number[] = conformance.strategy.matrix.shard;
    const [own, merge] = [conformance, report].map(
      ({ steps }) => steps.find(({ run }: { run?: string }) => run?.startsWith('npx'))?.run,
    );
    const ended = [];
    for (const shard of shards)
      ended.push(await shell(npx + own, folder, { SHARD: String(shard), ...tokens() }));
    expect(ended.map(({ status }) => status)).toEqual([0, 0, 0, 1]);
    const merged = await shell(npx + merge, folder, {});
    expect(merged.status, merged.out).toBe(1);
    expect(await complianceIn(folder)).toMatchObject({ exitStatus: 1, targets: { length: 4 } });
  });

  test('by the parallel jobs of GitLab', async () => {
    const jobs = parse(await readOfRoot('ci/gitlab-fleet.yml'));
    const folder = await fleet();
    const ended = [];
    for (let index = 1; index <= jobs.conformance.parallel; index += 1) {
      const variables = { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(jobs.conformance.parallel) };
      ended.push(
        await shell(npx + jobs.conformance.script.join('\n'), folder, { ...variables, ...tokens() }),
      );
    }
    expect(ended.map(({ status }) => status)).toEqual([0, 0, 0, 1]);
    expect((await shell(npx + jobs['conformance-report'].script.join('\n'), folder, {})).status).toBe(1);
    expect((await complianceIn(folder)).targets).toHaveLength(4);
  });

  test('by an indexed job of Kubernetes', async () => {
    const { spec } = parse(await readOfRoot('ci/kubernetes-fleet.yaml'));
    const [container] = spec.template.spec.containers;
    const [folder, results] = [await fleet(), await mkdtemp(join(tmpdir(), 'results-'))];
    const script = String(container.args)
      .replace('/app/node_modules/image-api-conformance', root)
      .replaceAll('/results/', `${results}/`);
    const ended = [];
    for (let index = 0; index < spec.completions; index += 1)
      ended.push(await shell(script, folder, { JOB_COMPLETION_INDEX: String(index), ...tokens() }));
    expect(ended.map(({ status }) => status)).toEqual([0, 0, 0, 1]);
    const shards = (await readdir(results)).filter((name) => name.startsWith('shard-')).sort();
    expect(shards).toEqual(['shard-1', 'shard-2', 'shard-3', 'shard-4']);
  });
});
