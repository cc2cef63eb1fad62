import { styleText } from 'node:util';
import type { Outcome } from '../engine/base/verdict.ts';
import type { CheckResult, Compliance, Summary, TargetCompliance } from '../engine/compliance/model.ts';
import { citationOf } from '../engine/compliance/places.ts';
import { announce, type Cause, causes } from './causes.ts';
import { conclude } from './conclude.ts';
import { manyLines, oneLine } from './escape.ts';
import {
  byCategory,
  byLevel,
  byReason,
  columns,
  facts,
  kept,
  type LevelFigures,
  ofHttp,
  requirementsBroken,
  tally,
} from './figures.ts';
import { firstLines, labelled, table, wrap } from './layout.ts';

export interface SummaryOptions {
  /** Whether the terminal shows colours. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** What was written, and where. */
  readonly reports: readonly { readonly name: string; readonly path: string }[];
}

type Paint = (style: Style, text: string) => string;
type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'magenta' | 'cyan';

const shown: Readonly<Record<'failed' | 'error' | 'warned', { sign: string; word: string; style: Style }>> = {
  failed: { sign: '✗', word: 'failed', style: 'red' },
  error: { sign: '!', word: 'suite error', style: 'magenta' },
  warned: { sign: '▲', word: 'warned', style: 'yellow' },
};

/** What a run found out, for a terminal: figures, then every finding with its grounds, then one plain sentence. */
export function renderSummary(compliance: Compliance, options: SummaryOptions): string {
  const width = Math.max(40, options.width);
  const paint: Paint = (style, text) =>
    options.color ? styleText(style, text, { validateStream: false }) : text;
  const conclusion = conclude(compliance);
  const style: Style =
    conclusion.kind === 'conforms'
      ? 'green'
      : conclusion.kind === 'violates' || conclusion.kind === 'unlisted'
        ? 'red'
        : 'yellow';
  return [
    ...compliance.targets.flatMap((target) => ['', ...renderTarget(target, width, paint)]),
    ...(options.reports.length === 0 ? [] : ['', ...renderReports(options.reports)]),
    '',
    ...wrap(oneLine(conclusion.sentence), width).map((line) => paint(style, line)),
    '',
  ].join('\n');
}

function renderTarget(target: TargetCompliance, width: number, paint: Paint): readonly string[] {
  const where = target.embedded ? 'embedded target' : oneLine(target.url, 500);
  const levels = byLevel(target).map((figures) => `${figures.level} ${keptOf(figures)}`);
  const http = ofHttp(target);
  return [
    `${paint('bold', oneLine(target.api, 200))}  ${where}`,
    ...indented(wrap(facts(target).join(' · '), width - 2)),
    '',
    ...indented(renderTable(target, width - 2, paint)),
    ...(levels.length === 0
      ? []
      : ['', ...indented(wrap(`Requirements kept: ${levels.join(' · ')}`, width - 2))]),
    ...(http.length === 0
      ? []
      : indented(wrap(`HTTP requirements, counted separately: ${keptOf(kept(http))}`, width - 2))),
    ...causes(target).flatMap((cause) => ['', ...indented(renderCause(target, cause, width - 2, paint))]),
    ...reasonLines(target, 'known', 'known to deviate', 6, width, paint),
    ...reasonLines(target, 'inconclusive', 'undecided', 8, width, paint),
    ...reasonLines(target, 'not-applicable', 'not applicable', 4, width, paint),
  ];
}

function keptOf({ kept, decided, undecided }: Omit<LevelFigures, 'level'>): string {
  return `${kept} of ${decided}${undecided === 0 ? '' : ` (${undecided} undecided)`}`;
}

function renderTable(target: TargetCompliance, width: number, paint: Paint): readonly string[] {
  const rows: readonly { name: string; summary: Summary }[] = [
    ...byCategory(target).map(({ category, summary }) => ({ name: category, summary })),
    { name: 'all', summary: tally(target.checks) },
  ];
  const used = columns.filter(
    ({ member }) => member === 'passed' || rows.some(({ summary }) => summary[member] > 0),
  );
  const cell = (number: number): string => (number === 0 ? '·' : String(number));
  const lines = table(
    [
      { headings: ['checks', 'checks'], cells: rows.map(({ name }) => name), align: 'left' },
      ...used.map(({ word, member }) => ({
        headings: [word, word.slice(0, 4)] as const,
        cells: rows.map(({ summary }) => cell(summary[member])),
        align: 'right' as const,
      })),
    ],
    width,
  );
  if (lines === undefined) {
    return rows.flatMap(({ name, summary }) =>
      wrap(`${name}: ${used.map(({ word, member }) => `${summary[member]} ${word}`).join(', ')}`, width),
    );
  }
  return lines.map((line, index) =>
    index === 0 ? paint('dim', line) : index === lines.length - 1 ? paint('bold', line) : line,
  );
}

function renderCause(
  target: TargetCompliance,
  { lead, alike, consequences }: Cause,
  width: number,
  paint: Paint,
): readonly string[] {
  const others = (checks: readonly CheckResult[], kind: 'alike' | 'consequences'): readonly string[] => {
    const words = announce(checks, kind);
    const ids = checks.slice(0, 20).map(({ id }) => oneLine(id, 200));
    return words === undefined
      ? []
      : [`${words}:`, `  ${paint('dim', namesWithin(ids, checks.length, width - 4))}`];
  };
  const named = requirementsBroken(target, lead);
  const further = new Set(
    alike
      .flatMap((check) => requirementsBroken(target, check))
      .filter((one) => !named.includes(one))
      .map(({ id, level }) => `${oneLine(id, 200)} (${level})`),
  );
  return [
    ...renderFinding(target, lead, width, paint),
    ...indented([
      ...others(alike, 'alike'),
      ...(further.size === 0 ? [] : labelled('  requires  ', wrap([...further].join(', '), width - 14))),
      ...others(consequences, 'consequences'),
    ]),
  ];
}

function renderFinding(
  target: TargetCompliance,
  check: CheckResult,
  width: number,
  paint: Paint,
): readonly string[] {
  const { sign, word, style } =
    shown[check.verdict === 'error' || check.verdict === 'warned' ? check.verdict : 'failed'];
  const value = (label: string, text: string | undefined): readonly string[] =>
    text === undefined
      ? []
      : labelled(label, firstLines(wrap(manyLines(text, 2_000), width - label.length), 20));
  return [
    ...labelled(`${paint(style, `${sign} ${word}`)}  `, [paint('bold', oneLine(check.title, 300))]),
    `  ${paint('dim', oneLine(check.id, 300))}`,
    ...indented([
      ...wrap(oneLine(check.message), width - 2),
      ...value('expected  ', check.expected),
      ...value('actual    ', check.actual),
      ...requirementsBroken(target, check)
        .slice(0, 10)
        .flatMap((requirement) =>
          labelled('requires  ', [
            ...wrap(
              `${oneLine(requirement.id, 200)} (${requirement.level}) ${oneLine(requirement.statement, 500)}`,
              width - 12,
            ),
            ...wrap(oneLine(citationOf(requirement), 600), width - 12).map((line) => paint('dim', line)),
          ]),
        ),
      ...check.curl.slice(0, 3).map((command) => `${paint('dim', 'again')}     ${oneLine(command, 4_000)}`),
    ]),
  ];
}

/** The checks with this verdict by reason, the commonest first: the reason, and whose it is on a line below. */
function reasonLines(
  target: TargetCompliance,
  outcome: Outcome,
  word: string,
  limit: number,
  width: number,
  paint: Paint,
): readonly string[] {
  const groups = byReason(target, outcome);
  const total = groups.reduce((sum, { checks }) => sum + checks.length, 0);
  if (total === 0) return [];
  const left = groups.length - limit;
  return [
    '',
    `  ${paint('cyan', `${total} ${word}`)}`,
    ...groups.slice(0, limit).flatMap(({ reason, checks }) => {
      const lines = firstLines(wrap(oneLine(reason, 300), width - 6), 3);
      const ids = checks.slice(0, 20).map(({ id }) => oneLine(id, 200));
      return [
        ...labelled('    · ', lines),
        `      ${paint('dim', namesWithin(ids, checks.length, width - 6))}`,
      ];
    }),
    ...(left > 0 ? [`    … and ${left} further ${left === 1 ? 'reason' : 'reasons'}`] : []),
  ];
}

/** As many of the names as fit into the width, the first one always, and how many more there are. */
function namesWithin(names: readonly string[], total: number, width: number): string {
  const [first = '', ...others] = names;
  let line = first;
  let shown = 1;
  for (const name of others) {
    if (`${line}, ${name} and ${total} more`.length > width) break;
    line = `${line}, ${name}`;
    shown += 1;
  }
  return shown === total ? line : `${line} and ${total - shown} more`;
}

function renderReports(reports: SummaryOptions['reports']): readonly string[] {
  const widest = Math.max(...reports.map(({ name }) => name.length));
  return reports.map(({ name, path }) => `${oneLine(name, 100).padEnd(widest)}  ${oneLine(path, 1_000)}`);
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
