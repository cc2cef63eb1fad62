import type { Outcome } from '../engine/base/verdict.ts';
import type { CheckResult, Compliance, Summary, TargetCompliance } from '../engine/compliance/model.ts';
import { citationOf } from '../engine/compliance/places.ts';
import { targetName } from '../engine/compliance/target-names.ts';
import { announce, type Cause, causes } from './causes.ts';
import { conclude } from './conclude.ts';
import { codeBlock, codeSpan, commentText, oneLine, xmlText } from './escape.ts';
import {
  byCategory,
  byLevel,
  byReason,
  columns,
  facts,
  kept as keptOf,
  levels,
  ofHttp,
  requirementsBroken,
  tally,
} from './figures.ts';

/** A comment on GitHub holds 65,536 characters; a step summary far more. */
const largest = 60_000;

const signs = {
  conforms: '✅',
  violates: '❌',
  unlisted: '❌',
  undecided: '⚠️',
  incomplete: '⚠️',
  'suite-broke': '⚠️',
} as const;
const words = { failed: 'Failed', error: 'Suite error', warned: 'Warned' } as const;

/** What a run found out, for a pull request's comment and a step summary; at most about 60 kB. */
export function renderMarkdown(compliance: Compliance): string {
  const conclusion = conclude(compliance);
  const { suite, level, seed, startedAt, durationMs, targets } = compliance;
  const run = [
    `${commentText(suite.name)} ${codeSpan(suite.version)}`,
    `level ${codeSpan(level)}`,
    `seed ${codeSpan(String(seed))}`,
    `${codeSpan(startedAt)}, ${(durationMs / 1_000).toFixed(1)} s`,
  ];
  const head = [
    '## Image API conformance',
    `${signs[conclusion.kind]} **${commentText(conclusion.sentence)}**`,
    overview(targets),
    ...targets.map((target) => renderFacts(target, targets)),
    `<sub>${run.join(' · ')}</sub>`,
  ];
  const details = targets.flatMap((target) => [
    ...causes(target).map((cause) => ({ target, text: renderCause(target, cause) })),
    ...folded(target, 'known', 'known deviations').map((text) => ({ target, text })),
    ...folded(target, 'inconclusive', 'undecided').map((text) => ({ target, text })),
    ...folded(target, 'not-applicable', 'not applicable').map((text) => ({ target, text })),
  ]);
  return `${fitted(head, details, targets)}\n`;
}

/** As many of the details as there is room for, each whole, and a remark how many there was none for. */
function fitted(
  head: readonly string[],
  details: readonly { readonly target: TargetCompliance; readonly text: string }[],
  targets: readonly TargetCompliance[],
): string {
  const parts = [...head];
  let room = largest - parts.join('\n\n').length - 200;
  let left = 0;
  let current: TargetCompliance | undefined;
  for (const { target, text } of details) {
    const title =
      targets.length > 1 && target !== current
        ? [`### ${commentText(targetName(target, targets), 200)}`]
        : [];
    const size = [...title, text].join('\n\n').length + 2;
    if (size > room) {
      left += 1;
      continue;
    }
    parts.push(...title, text);
    room -= size;
    current = target;
  }
  if (left > 0) {
    parts.push(
      `_${left} further ${left === 1 ? 'part' : 'parts'} did not fit here; compliance.json contains all of them._`,
    );
  }
  return parts.join('\n\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function overview(targets: readonly TargetCompliance[]): string {
  const shown = targets.slice(0, 50);
  // A MAY cannot be broken, so that nothing rests on most of them.
  const words = levels.filter((level) =>
    shown.some((target) => byLevel(target).some((one) => one.level === level)),
  );
  return [
    row(['API', ...words.map((word) => `${word} kept`), 'HTTP kept', ...columns.map(({ word }) => word)]),
    row(['---', ...words.map(() => '---:'), '---:', ...columns.map(() => '---:')]),
    ...shown.map((target) => {
      const found = byLevel(target);
      const kept = words.map((level) => {
        const figures = found.find((one) => one.level === level);
        return figures === undefined ? '–' : `${figures.kept} of ${figures.decided}`;
      });
      const http = ofHttp(target);
      const own = http.length === 0 ? '–' : `${keptOf(http).kept} of ${keptOf(http).decided}`;
      return row([
        commentText(targetName(target, targets), 200),
        ...kept,
        own,
        ...cells(tally(target.checks)),
      ]);
    }),
  ].join('\n');
}

function cells(summary: Summary): readonly string[] {
  return columns.map(({ member, outcome }) => {
    const number = summary[member];
    if (number === 0) return '·';
    return outcome === 'failed' || outcome === 'error' ? `**${number}**` : String(number);
  });
}

function renderFacts(target: TargetCompliance, targets: readonly TargetCompliance[]): string {
  const where = target.embedded ? 'embedded target' : codeSpan(target.url, 500);
  const rows = byCategory(target).map(({ category, summary }) => row([category, ...cells(summary)]));
  return [
    // Markdown is not read within the line of a summary
    `<details><summary>${xmlText(oneLine(targetName(target, targets), 200))}: verdicts by category</summary>`,
    `${where} · ${facts(target).join(' · ')}`,
    [
      row(['checks', ...columns.map(({ word }) => word)]),
      row(['---', ...columns.map(() => '---:')]),
      ...rows,
    ].join('\n'),
    '</details>',
  ].join('\n\n');
}

function renderCause(target: TargetCompliance, { lead, alike, consequences }: Cause): string {
  const others = (checks: readonly CheckResult[], kind: 'alike' | 'consequences'): readonly string[] => {
    const words = announce(checks, kind);
    const ids = checks.slice(0, 12).map(({ id }) => codeSpan(id, 200));
    const more = checks.length > ids.length ? ` and ${checks.length - ids.length} more` : '';
    return words === undefined ? [] : [`${words}: ${ids.join(', ')}${more}`];
  };
  return [
    renderFinding(target, lead),
    ...others(alike, 'alike'),
    ...others(consequences, 'consequences'),
  ].join('\n\n');
}

function renderFinding(target: TargetCompliance, check: CheckResult): string {
  const word = words[check.verdict === 'error' || check.verdict === 'warned' ? check.verdict : 'failed'];
  const values = [
    ['expected', check.expected],
    ['actual', check.actual],
  ] as const;
  const short = values.every(
    ([, value]) => value === undefined || (value.length <= 200 && !value.includes('\n')),
  );
  const requirements = requirementsBroken(target, check)
    .slice(0, 10)
    .map(
      (requirement) =>
        `- requires ${codeSpan(requirement.id, 200)} (${requirement.level}): ${commentText(requirement.statement, 500)} <sub>${commentText(citationOf(requirement), 600)}</sub>`,
    );
  const points = [
    ...values.flatMap(([label, value]) =>
      short && value !== undefined ? [`- ${label} ${codeSpan(value)}`] : [],
    ),
    ...requirements,
  ];
  const curl = check.curl.filter((command) => command.length <= 2_000).slice(0, 2);
  return [
    `#### ${word}: ${commentText(check.title, 300)}`,
    `${codeSpan(check.id, 300)} – ${commentText(check.message)}`,
    ...values.flatMap(([label, value]) =>
      short || value === undefined ? [] : [`${label}:`, codeBlock(value, 'text', 1_500)],
    ),
    ...(points.length === 0 ? [] : [points.join('\n')]),
    ...(curl.length === 0 ? [] : [codeBlock(curl.join('\n'), 'sh')]),
  ].join('\n\n');
}

/** The checks with this verdict, folded away, by reason; none where there is no such check. */
function folded(target: TargetCompliance, outcome: Outcome, word: string): readonly string[] {
  const groups = byReason(target, outcome);
  const total = groups.reduce((sum, { checks }) => sum + checks.length, 0);
  if (total === 0) return [];
  const lines = groups.slice(0, 30).map(({ reason, checks }) => {
    const ids = checks.slice(0, 12).map(({ id }) => codeSpan(id, 200));
    const more = checks.length > ids.length ? ` and ${checks.length - ids.length} more` : '';
    return `- ${commentText(reason, 500)}: ${ids.join(', ')}${more}`;
  });
  const left = groups.length - lines.length;
  return [
    [
      `<details><summary>${total} ${word}</summary>`,
      [...lines, ...(left === 0 ? [] : [`- and ${left} further reasons`])].join('\n'),
      '</details>',
    ].join('\n\n'),
  ];
}
