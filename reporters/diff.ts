import type { Outcome } from '../engine/base/verdict.ts';
import type { Change, ComplianceDiff, Difference, Differences, DiffSide } from '../engine/compliance/diff.ts';
import { changes, isRegression } from '../engine/compliance/diff.ts';
import { codeSpan, commentText, oneLine, quietJson } from './escape.ts';

export const diffFormats = ['text', 'markdown', 'json'] as const;
export type DiffFormat = (typeof diffFormats)[number];

const headings: Readonly<Record<Change, string>> = {
  newlyBroken: 'Newly broken',
  fixed: 'Fixed',
  newlyUndecided: 'Newly undecided',
  changed: 'Changed in another way',
  gone: 'Gone',
  new: 'New',
};

/** What two runs say differently, in the form that was asked for; nothing in it acts on whoever shows it. */
export function renderDiff(diff: ComplianceDiff, format: DiffFormat): string {
  if (format === 'json') return quietJson(JSON.stringify(diff, undefined, 2));
  return format === 'markdown' ? renderMarkdown(diff) : renderText(diff);
}

function renderText(diff: ComplianceDiff): string {
  return [
    `from ${oneLine(describe(diff.before), 1_000)}`,
    `to   ${oneLine(describe(diff.after), 1_000)}`,
    ...remarks(diff),
    ...sections(diff).flatMap(({ kind, change, all }) => [
      '',
      `${headings[change]}: ${count(all.length, kind)}`,
      ...all.flatMap((one) => [
        `  ${oneLine(targetOf(one), 600)}  ${oneLine(one.id, 300)}  ${verdicts(one)}`,
        ...(explained.has(change)
          ? [`    ${oneLine(one.title, 400)}`, `    ${oneLine(one.message, 600)}`]
          : []),
      ]),
    ]),
    '',
    conclusion(diff),
  ].join('\n');
}

/** A comment on a forge holds 65,536 characters; of each group as many stand there as have room. */
const mostRows = 40;

function renderMarkdown(diff: ComplianceDiff): string {
  return [
    '## Image API conformance: what changed',
    `${isRegression(diff) ? '❌' : '✅'} **${conclusion(diff)}**`,
    [
      `- from ${commentText(describe(diff.before), 500)}`,
      `- to ${commentText(describe(diff.after), 500)}`,
    ].join('\n'),
    ...remarks(diff).map((remark) => commentText(remark)),
    ...sections(diff).flatMap(({ kind, change, all }) => [
      `### ${headings[change]}: ${count(all.length, kind)}`,
      [
        ...all.slice(0, mostRows).map((one) => {
          const reason = explained.has(change)
            ? `: ${commentText(one.title, 200)}. ${commentText(one.message, 300)}`
            : '';
          return `- ${codeSpan(targetOf(one), 600)} ${codeSpan(one.id, 200)} ${verdicts(one)}${reason}`;
        }),
        ...(all.length > mostRows ? [`- and ${all.length - mostRows} more`] : []),
      ].join('\n'),
    ]),
  ].join('\n\n');
}

/** Changes of which a reader has to know why; of the others the verdicts say enough. */
const explained = new Set<Change>(['newlyBroken', 'newlyUndecided']);

interface Section {
  readonly kind: 'check' | 'requirement';
  readonly change: Change;
  readonly all: readonly Difference[];
}

function sections({ checks, requirements }: ComplianceDiff): readonly Section[] {
  return changes.flatMap((change) =>
    (
      [
        { kind: 'requirement', change, all: requirements[change] },
        { kind: 'check', change, all: checks[change] },
      ] as const
    ).filter(({ all }) => all.length > 0),
  );
}

const words: Readonly<Partial<Record<Outcome, string>>> = { inconclusive: 'undecided', error: 'suite error' };

function targetOf({ api, url }: Difference): string {
  return url === undefined ? api : `${api} at ${url}`;
}

function verdicts({ before, after }: Difference): string {
  const word = (outcome: Outcome): string => words[outcome] ?? outcome;
  if (before === undefined) return after === undefined ? '' : word(after);
  return after === undefined ? `was ${word(before)}` : `${word(before)} → ${word(after)}`;
}

function describe({ suite, startedAt, level, targets }: DiffSide): string {
  const where = targets.map(({ api, url }) => `${api} at ${url}`).join(', ');
  return `${where === '' ? 'no target' : where}, ${startedAt}, level ${level}, ${suite}`;
}

/** What the reader has to know before the figures are compared. */
function remarks({ before, after }: ComplianceDiff): readonly string[] {
  const apis = (side: DiffSide): readonly string[] => side.targets.map(({ api }) => api);
  const shared = apis(before).some((api) => apis(after).includes(api));
  return [
    ...(before.level === after.level ? [] : ['The two were judged at different levels.']),
    ...(before.suite === after.suite ? [] : ['The two were judged by different versions of the suite.']),
    ...(shared ? [] : ['The two have no API in common.']),
  ];
}

function conclusion(diff: ComplianceDiff): string {
  const { requirements, checks } = diff;
  const all = changes.map((change) => [change, requirements[change].length, checks[change].length] as const);
  if (all.every(([, first, second]) => first + second === 0)) return 'The two results are the same.';
  const broken = count(held(requirements), 'requirement');
  return isRegression(diff)
    ? `Newly broken: ${broken} and ${count(held(checks), 'check')}.`
    : 'Nothing that held now fails.';
}

function held({ newlyBroken }: Differences): number {
  return newlyBroken.filter(
    ({ before, after }) => (before === 'passed' || before === 'warned') && after === 'failed',
  ).length;
}

function count(number: number, kind: 'check' | 'requirement'): string {
  return `${number} ${kind}${number === 1 ? '' : 's'}`;
}
