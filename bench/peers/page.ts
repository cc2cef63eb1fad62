import type { Trial } from '../proof/trial.ts';

/** What one tool made of everything that was tried. */
export interface ToolRecord {
  readonly name: string;
  readonly version: string;
  readonly configuration: string;
  /** Findings on servers without any fault, API by API. */
  readonly onRight: readonly string[];
  /** APIs whose file the tool cannot use, each with what it says. */
  readonly unusable: readonly string[];
  /** Each trial, and whether something was reported that is not reported of the right server; undefined where the tool broke. */
  readonly trials: readonly { readonly trial: Trial; readonly differs: boolean | undefined }[];
  readonly requests: readonly number[];
  readonly seconds: readonly number[];
}

/** The page docs/peers.md. */
export function renderPeers(records: readonly ToolRecord[], commit: string): string {
  const [first] = records;
  const tried = first?.trials.map(({ trial }) => trial) ?? [];
  const faults = tried.filter(({ kind }) => kind === 'fault');
  const categories = [...new Set(faults.map(categoryOf))].sort();
  return [
    '# Beside other tools',
    '',
    `The same OpenAPI files, the same servers: ${faults.length} faults and ${tried.length - faults.length} lawful variants of the reference target, a share drawn by digest, each on a server of its own (commit ${commit}). Each tool also judged the server without any fault. A fault counts as found where the tool reports something that it does not report of that server; a variant counts as blamed likewise.`,
    '',
    'The faults come from the reference target of this project, so they are of the kinds that this suite looks for. The table shows what a tool cannot find from schemas alone. It does not rank the tools at their own work: Schemathesis finds inputs that crash a server, and Dredd and Portman compare a server with the examples in its description.',
    '',
    '| tool | version | faults found | variants blamed | findings on the right servers | requests (median) | seconds (median) |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...records.map(
      (record) =>
        `| ${record.name} | ${record.version} | ${countOf(record, 'fault')} | ${countOf(record, 'variant')} | ${record.onRight.length} | ${median(record.requests).toFixed(0)} | ${median(record.seconds).toFixed(1)} |`,
    ),
    '',
    'Seconds are those of whole processes on one machine that was not idle; compare them with one another only.',
    '',
    '## Faults found, by category',
    '',
    `| category | faults | ${records.map(({ name }) => name).join(' | ')} |`,
    `| --- | ---: |${records.map(() => ' ---: |').join('')}`,
    ...categories.map((category) => {
      const isOf = (trial: Trial): boolean => trial.kind === 'fault' && categoryOf(trial) === category;
      const found = records.map(
        ({ trials }) => trials.filter((one) => isOf(one.trial) && one.differs).length,
      );
      return `| ${category} | ${faults.filter(isOf).length} | ${found.join(' | ')} |`;
    }),
    '',
    '## How each was run',
    '',
    ...records.map(
      ({ name, configuration, onRight, unusable }) =>
        `- **${name}**: ${configuration}.${onRight.length === 0 ? '' : ` On the right servers it reports: ${[...new Set(onRight)].join('; ')}.`}${unusable.map((one) => ` It cannot use the file of ${one}.`).join('')}`,
    ),
    '',
    'The other tools get the OpenAPI file in one piece, without the examples of optional parameters, which name images that the target does not have, and with the id of one of the target’s images as the example of a parameter in a path.',
    '',
    '## What was tried',
    '',
    `| trial | API | ${records.map(({ name }) => name).join(' | ')} |`,
    `| --- | --- |${records.map(() => ' --- |').join('')}`,
    ...tried.map(
      (trial, place) =>
        `| ${trial.kind} ${trial.id} | ${trial.api} | ${records.map(({ trials }) => wordFor(trials[place]?.differs, trial)).join(' | ')} |`,
    ),
    '',
    'Made by `npm run bench:peers -- FOLDER`; bench/peers.ts says what the folder has to hold.',
    '',
  ].join('\n');
}

function categoryOf({ id }: Trial): string {
  return id.split('.', 1)[0] ?? id;
}

function countOf({ trials }: ToolRecord, kind: Trial['kind']): string {
  const own = trials.filter(({ trial }) => trial.kind === kind);
  const broken = own.filter(({ differs }) => differs === undefined).length;
  const counted = `${own.filter(({ differs }) => differs === true).length} of ${own.length}`;
  return broken === 0 ? counted : `${counted} (${broken} broke)`;
}

function wordFor(differs: boolean | undefined, { kind }: Trial): string {
  if (differs === undefined) return 'broke';
  if (!differs) return '–';
  return kind === 'fault' ? 'found' : 'blamed';
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
