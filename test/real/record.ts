import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { CheckResult, Compliance, TargetCompliance } from '../../engine/compliance/model.ts';
import type { KnownTogether } from './together.ts';

/** What is known of one genuine server: its runs, and every finding with its explanation. */
export interface KnownServer {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /**
   * What differs from one start of the server to the next, e.g. its ids, where anything does; the record then leaves out what the
   * runs say in words of their own.
   */
  readonly varies?: string;
  /** Runs by name, each with what is special about it. */
  readonly runs: Readonly<Record<string, string>>;
  readonly findings: readonly KnownFinding[];
  /** Runs beside other services of the same cloud, of which only what they say of each other is recorded. */
  readonly together?: readonly KnownTogether[];
  /** Further runs that have to give every verdict of one of `runs`: the same server, got into another way. */
  readonly ways?: readonly KnownWay[];
  /** What its documentation says that its lists can do, each with what judges it. */
  readonly features?: readonly Feature[];
}

/** One thing that a server's documentation says of its lists. */
export interface Feature {
  readonly feature: string;
  /** A run, and the checks that judge it there. */
  readonly judged?: { readonly run: string; readonly by: readonly string[] };
  /** Why the vocabulary does not say it. */
  readonly missing?: string;
}

/** Another way into a server that a run judges. */
export interface KnownWay {
  readonly name: string;
  /** The run whose verdicts it gives. */
  readonly run: string;
  readonly about: string;
  /** Seconds that its tokens live, where that is shorter than the run. */
  readonly tokensLive?: number;
}

export interface KnownFinding {
  readonly check: string;
  readonly verdict: 'failed' | 'warned';
  readonly runs: readonly string[];
  /** Ids of the requirements that are not kept for it; none where it follows from another finding. */
  readonly requirements?: readonly string[];
  /** Whose doing it is: the server's, or that of the surroundings it was started in. */
  readonly whose: 'server' | 'surroundings';
  /** What it deviates from: a document and lines, or the place of its own documentation. */
  readonly sentence: string;
  readonly explanation: string;
}

export const recordsFolder = fileURLToPath(new URL('../../docs/results/', import.meta.url));

/** A server as its file says it, where one explanation may be that of several findings. */
type WrittenServer = Omit<KnownServer, 'findings'> & {
  readonly findings: readonly (Omit<KnownFinding, 'check'> & {
    readonly check: string | readonly string[];
  })[];
};

/** The servers that there are explanations for, in a folder. */
export function knownServers(folder: string): readonly KnownServer[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file): KnownServer => {
      const written: WrittenServer = parse(readFileSync(join(folder, file), 'utf8'));
      const findings = written.findings.flatMap(({ check, ...finding }) =>
        [check].flat().map((one): KnownFinding => ({ ...finding, check: one })),
      );
      return { ...written, findings };
    });
}

/** The results of a run of a server in a folder of results, where the run was made. */
export function readRun(results: string, server: KnownServer, run: string): TargetCompliance | undefined {
  return readCompliance(results, server, run)?.targets[0];
}

/** The whole compliance.json of a run, where the run was made. */
export function readCompliance(results: string, server: KnownServer, run: string): Compliance | undefined {
  const file = join(results, server.name, run, 'compliance.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Every verdict of a run and what it was judged by, as lines that can be compared. */
export function verdictsOf({ api, url, checks }: TargetCompliance): readonly string[] {
  return [`${api} at ${url}`, ...checks.map(({ verdict, id }) => `${verdict} ${id}`).sort()];
}

/** The findings of a run as lines that can be compared: verdict and check. */
export function findingsOf(target: TargetCompliance): readonly string[] {
  return target.checks
    .filter(isFinding)
    .map(({ verdict, id }) => `${verdict} ${id}`)
    .sort();
}

function isFinding({ verdict }: CheckResult): boolean {
  return verdict === 'failed' || verdict === 'warned' || verdict === 'error';
}

/** The findings that the explanations expect of a run. */
export function expectedFindings(server: KnownServer, run: string): readonly string[] {
  return server.findings
    .filter(({ runs }) => runs.includes(run))
    .map(({ verdict, check }) => `${verdict} ${check}`)
    .sort();
}

/** The requirements that a run reports as not kept. */
export function brokenRequirements({ requirements }: TargetCompliance): readonly string[] {
  return requirements
    .filter(({ verdict }) => verdict === 'failed' || verdict === 'warned')
    .map(({ id }) => id)
    .sort();
}

/** The requirements, of those of the run's API, that the explanations expect a run to report as not kept. */
export function expectedRequirements(
  server: KnownServer,
  run: string,
  { requirements: known }: TargetCompliance,
): readonly string[] {
  const ids = new Set(known.map(({ id }) => id));
  const own = server.findings.filter(({ runs }) => runs.includes(run));
  return [...new Set(own.flatMap(({ requirements = [] }) => requirements))]
    .filter((id) => ids.has(id))
    .sort();
}
