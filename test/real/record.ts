import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { CheckResult, Compliance, TargetCompliance } from '../../engine/compliance/model.ts';
import { type KnownTogether, renderTogether } from './together.ts';

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

/** The record of a server as Markdown: figures of each run, and each finding with its explanation. */
export function renderRecord(
  server: KnownServer,
  targets: ReadonlyMap<string, TargetCompliance>,
  together: Parameters<typeof renderTogether>[0] = [],
): string {
  return [
    `# ${server.title}`,
    '',
    'Written by the suite from its own runs and the explanations beside it; a test holds the runs to it.',
    '',
    server.about.trim(),
    '',
    ...(server.varies === undefined ? [] : [server.varies.trim(), '']),
    '| run | images | passed | warned | failed | undecided | not applicable | requirements kept |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...[...targets].map(([run, target]) => figuresRow(run, server.runs[run] ?? '', target)),
    '',
    '## Findings',
    '',
    ...server.findings.flatMap((finding) => renderFinding(finding, targets, server)),
    ...renderTogether(together),
    ...renderWays(server),
    ...renderFeatures(server),
    '## Undecided and not applicable',
    '',
    ...renderUndecided(targets, server),
    '',
  ].join('\n');
}

function figuresRow(run: string, about: string, { images, summary, requirements }: TargetCompliance): string {
  const kept = requirements.filter(({ verdict }) => verdict === 'passed').length;
  const decided = requirements.filter(({ verdict }) =>
    ['passed', 'warned', 'failed', 'known'].includes(verdict),
  ).length;
  return `| ${run}: ${about} | ${images} | ${summary.passed} | ${summary.warned} | ${summary.failed} | ${summary.inconclusive} | ${summary.notApplicable} | ${kept} of ${decided} decided |`;
}

function renderFinding(
  finding: KnownFinding,
  targets: ReadonlyMap<string, TargetCompliance>,
  { varies }: KnownServer,
): readonly string[] {
  const shown = finding.runs.flatMap(
    (run) => targets.get(run)?.checks.find(({ id }) => id === finding.check) ?? [],
  );
  const [first] = shown;
  return [
    `### ${finding.check}: ${finding.verdict}`,
    '',
    `In ${finding.runs.join(', ')}. ${finding.whose === 'server' ? 'A deviation of the server' : 'Of the surroundings, not of the server'}: ${finding.sentence}.`,
    '',
    finding.explanation.trim(),
    '',
    ...renderRequirements(finding, targets),
    ...(first === undefined || varies !== undefined
      ? []
      : [
          '```text',
          first.message,
          `expected: ${first.expected ?? ''}`,
          `actual: ${first.actual ?? ''}`,
          '```',
          '',
        ]),
  ];
}

/** The requirements that are not kept for a finding, as the first run that reports them says it. */
function renderRequirements(
  { requirements = [], runs }: KnownFinding,
  targets: ReadonlyMap<string, TargetCompliance>,
): readonly string[] {
  if (requirements.length === 0) return ['No requirement is blamed for it by itself.', ''];
  return [
    'Not kept:',
    '',
    ...requirements.flatMap((id) => {
      const shown = runs.flatMap((run) => targets.get(run)?.requirements.find((one) => one.id === id) ?? []);
      const [first] = shown.filter(({ verdict }) => verdict === 'failed' || verdict === 'warned');
      return first === undefined
        ? []
        : [`- ${id} (${first.level}, ${first.verdict}): ${first.statement} (lines ${first.lines})`];
    }),
    '',
  ];
}

function renderWays({ ways = [] }: KnownServer): readonly string[] {
  if (ways.length === 0) return [];
  return [
    '## Other ways in',
    '',
    "Each of these is a run of its own, without an address and a token of the user's, and gives every verdict of the run that it names.",
    '',
    '| way | gives the verdicts of |',
    '| --- | --- |',
    ...ways.map(({ name, about, run }) => `| ${name}: ${about} | ${run} |`),
    '',
  ];
}

function renderFeatures({ features = [] }: KnownServer): readonly string[] {
  if (features.length === 0) return [];
  const said = features.filter(({ judged }) => judged !== undefined).length;
  return [
    '## What its lists can do',
    '',
    `Of the ${features.length} features of lists in its documentation ${said} are said by the file and judged.`,
    '',
    '| feature | judged by, or why not |',
    '| --- | --- |',
    ...features.map(
      ({ feature, judged, missing }) =>
        `| ${feature} | ${judged === undefined ? missing : `${judged.by.map((check) => `\`${check}\``).join(', ')} (${judged.run})`} |`,
    ),
    '',
  ];
}

function renderUndecided(
  targets: ReadonlyMap<string, TargetCompliance>,
  { varies }: KnownServer,
): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const [run, target] of targets) {
    for (const { id, verdict, message } of target.checks) {
      if (verdict !== 'inconclusive' && verdict !== 'not-applicable') continue;
      const line = `- \`${id}\` is ${verdict}${varies === undefined ? `: ${message}` : ''}`;
      lines.set(line, [...(lines.get(line) ?? []), run]);
    }
  }
  return [...lines]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([line, runs]) => `${line} (${runs.join(', ')})`);
}
