import { API_IDS } from '../../reference/index.ts';
import { type FaultTrial, type Figures, type Summary, summaryOf } from './figures.ts';
import { type Reviewed, renderReviewed } from './reviewed.ts';

/** How much was tried, and of which state of the project. */
export interface Extent {
  /** How many trials there are. */
  readonly all: number;
  /** How many of them were made, by the commit at which they were. */
  readonly made: ReadonlyMap<string, number>;
  /** Trials that ended with an error, each in a sentence. */
  readonly problems: readonly string[];
}

/** The page docs/proof.md: what the suite finds and blames on the reference target. */
export function renderProof(figures: Figures, extent: Extent, reviewed: readonly Reviewed[]): string {
  const { faults, variants, blamed, idleChecks, unbroken } = figures;
  const notNamed = faults.filter(({ own }) => own.length === 0);
  const notFirst = faults.filter(({ isFirstCause, own }) => own.length > 0 && !isFirstCause);
  const blaming = faults.filter(({ others }) => others.length > 0);
  const wrong = sumOf(blaming, ({ others }) => others.length);
  const right = sumOf(faults, ({ own, stated }) => own.length + stated.length);
  const lines = [
    '# Faults that the suite finds, and false findings',
    '',
    `\`npm run prove\` switches on each deliberate fault and each lawful variant of the reference target, one at a time, runs the suite on it, and writes this page. ${extentText(extent)}`,
    '',
    'Each fault states which requirements it breaks. A fault is *found* if the suite reports anything, and *named* if the suite reports one of these requirements. *Precision* is the share of the reported requirements that the fault breaks itself, or that its manifest states as consequences.',
    '',
    ...listed('Trials that ended with an error', extent.problems),
    '## Faults',
    '',
    ...table(
      'API',
      API_IDS.map((api) => [api, faults.filter(({ trial }) => trial.api === api)]),
      faults,
    ),
    ...table(
      'category',
      [...new Set(faults.map(categoryOf))]
        .sort()
        .map((category) => [category, faults.filter((fault) => categoryOf(fault) === category)]),
      faults,
    ),
    ...listed('Faults without any finding', faults.filter(({ isFound }) => !isFound).map(describe)),
    ...listed('Faults that were found, but not by a requirement of their own', notNamed.map(describe)),
    ...listed('Faults whose first reported cause names another requirement', notFirst.map(describe)),
    `The suite reported ${wrong + right} requirements as not met. For ${blaming.length} faults, ${wrong} of these requirements are in fact met.`,
    '',
    ...listed(
      'Requirements reported although they are met',
      blaming.map((one) => `${describe(one)}: ${one.others.join(', ')}`),
    ),
    '## Lawful variants',
    '',
    `The suite ran ${variants} times on lawful variants. It reported a finding in ${blamed.length} of these runs.`,
    '',
    ...listed(
      'Variants with a finding',
      blamed.map(({ trial, checks }) => `${trial.id} (${trial.api}, ${trial.level}): ${checks.join(', ')}`),
    ),
    '## Checks and requirements that no fault concerns',
    '',
    ...listed('Checks that found no fault', idleChecks),
    ...listed('Requirements that no fault breaks', unbroken),
    ...renderReviewed(reviewed),
  ];
  return lines.join('\n');
}

/** How many trials were made at which commit, and whether these are all. */
function extentText({ all, made }: Extent): string {
  const count = sumOf([...made.values()], (one) => one);
  const commits = [...made].sort(([, one], [, other]) => other - one);
  const where = commits.map(([commit, number]) => `${number} at commit ${commit}`).join(', ');
  return count === all
    ? `All ${all} trials were made: ${where}.`
    : `${count} of ${all} trials were made, drawn evenly from all of them: ${where}.`;
}

function table(
  title: string,
  rows: readonly (readonly [name: string, faults: readonly FaultTrial[]])[],
  all: readonly FaultTrial[],
): readonly string[] {
  return [
    `| ${title} | faults | found | named | precision | causes (median) | first cause names it |`,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...[...rows, ['all', all] as const].map(([name, faults]) => row(name, faults)),
    '',
  ];
}

function row(name: string, faults: readonly FaultTrial[]): string {
  const summary = summaryOf(faults);
  return `| ${[name, ...cells(summary)].join(' | ')} |`;
}

function cells(summary: Summary): readonly string[] {
  return [
    String(summary.faults),
    String(summary.found),
    String(summary.named),
    percent(summary.precision),
    String(summary.medianCauses),
    percent(summary.firstCause),
  ];
}

/** A share as a percentage, rounded down, so that 100 % means all. */
export function percent(share: number): string {
  return `${(Math.floor(share * 1_000) / 10).toFixed(1)} %`;
}

/** The category of a fault, which its id begins with. */
function categoryOf({ trial }: FaultTrial): string {
  return trial.id.slice(0, trial.id.indexOf('.'));
}

function describe({ trial }: FaultTrial): string {
  return `${trial.id} (${trial.api})`;
}

function sumOf<T>(all: readonly T[], numberOf: (one: T) => number): number {
  return all.reduce((sum, one) => sum + numberOf(one), 0);
}

/** A list under a heading, folded away; nothing for an empty one. */
function listed(heading: string, entries: readonly string[]): readonly string[] {
  if (entries.length === 0) return [];
  return [
    `<details><summary>${heading}: ${entries.length}</summary>`,
    '',
    ...entries.map((entry) => `- ${entry}`),
    '',
    '</details>',
    '',
  ];
}
