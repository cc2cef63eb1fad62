import type { TargetCompliance } from '../../engine/compliance/model.ts';
import type { KnownFinding, KnownServer } from './record.ts';
import { renderTogether } from './together.ts';

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
    '| run | entries | passed | warned | failed | undecided | not applicable | requirements kept |',
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
