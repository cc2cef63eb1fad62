import { API_IDS } from '../../reference/index.ts';
import { type FaultTrial, type Figures, type Summary, summaryOf } from './figures.ts';
import { type Reviewed, renderReviewed } from './reviewed.ts';

/** How much of the catalogue of faults and variants was tried. */
export interface Extent {
  readonly parts: number;
  readonly offset: number;
}

/** The page docs/proof.md: what the suite finds and blames on the reference target. */
export function renderProof(
  figures: Figures,
  { parts, offset }: Extent,
  reviewed: readonly Reviewed[],
): string {
  const { faults, variants, blamed, idleChecks, unbroken } = figures;
  const notNamed = faults.filter(({ own }) => own.length === 0);
  const notFirst = faults.filter(({ isFirstCause, own }) => own.length > 0 && !isFirstCause);
  const tried =
    parts === 1
      ? 'All faults and variants were tried.'
      : `One in ${parts} of them was tried, from number ${offset} on.`;
  return [
    '# What the suite finds, and what it blames',
    '',
    `\`npm run prove\` switches on each deliberate fault and each lawful variant of the reference target, runs the suite on it, and writes this page. ${tried}`,
    '',
    'A fault names the requirements that it breaks. It is *found* where anything is reported, and *named* where one of its own requirements is. *Precision* is the share of the requirements reported as not kept that are the fault’s own, or stated consequences of it.',
    '',
    '## Faults',
    '',
    '| API | faults | found | named | precision | causes (median) | first cause names it |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...API_IDS.map((api) =>
      row(
        api,
        faults.filter(({ trial }) => trial.api === api),
      ),
    ),
    row('all', faults),
    '',
    ...listed('Faults that none of their own requirements is reported for', notNamed.map(describe)),
    ...listed('Faults that another cause stands before', notFirst.map(describe)),
    ...listed(
      'Requirements blamed besides',
      faults
        .filter(({ others }) => others.length > 0)
        .map((one) => `${describe(one)}: ${one.others.join(', ')}`),
    ),
    '## Lawful variants',
    '',
    `${variants} runs on lawful variants, ${blamed.length} of them blamed.`,
    '',
    ...listed(
      'Blamed variants',
      blamed.map(({ trial, checks }) => `${trial.id} (${trial.api}, ${trial.level}): ${checks.join(', ')}`),
    ),
    '## What never speaks',
    '',
    ...listed('Checks that report no fault', idleChecks),
    ...listed('Requirements that no fault breaks', unbroken),
    ...renderReviewed(reviewed),
  ].join('\n');
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

function describe({ trial }: FaultTrial): string {
  return `${trial.id} (${trial.api})`;
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
