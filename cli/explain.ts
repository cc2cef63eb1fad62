import { checkIn, namesInstance, type Reading, type Requirement } from '../engine/api/catalogue.ts';
import { knownApis, namesOfAllLists } from '../engine/api/load.ts';
import type { Api } from '../engine/api/model.ts';
import { type Result, success } from '../engine/base/result.ts';
import { citationOf } from '../engine/compliance/places.ts';
import type { Check, CheckInstance } from '../engine/run/check.ts';
import { oneLine } from '../reporters/escape.ts';
import { labelled, quotationLines, wrap } from '../reporters/layout.ts';
import { checks } from '../suites/checks.ts';
import { loadJudgeable } from '../suites/load.ts';
import { instancesFor } from '../suites/target-run.ts';
import type { Documents } from './documents.ts';
import type { Terminal } from './terminal.ts';

/** All that ids may be about. */
interface Known {
  readonly requirements: readonly KnownRequirement[];
  readonly readings: readonly Reading[];
  readonly apis: readonly { readonly api: Api; readonly instances: readonly CheckInstance[] }[];
}

/** A requirement with the readings of the API that answers to it: another API may have others by the same ids. */
interface KnownRequirement extends Requirement {
  readonly readingOf: (id: string) => Reading | undefined;
}

/**
 * Explains a check, with or without its subject, a requirement or a reading by its id.
 *
 * @param own APIs of the user's own whose checks are to be known too.
 * @param documents to quote the lines from that a requirement rests on.
 */
export async function explain(
  id: string,
  own: readonly string[],
  terminal: Terminal,
  documents?: Documents,
): Promise<number> {
  const loaded = await everything(own);
  if (!loaded.ok) return terminal.problem(loaded.problem);
  const known = loaded.value;
  const lines = explained(id.trim(), known, documents);
  if (lines === undefined) {
    return terminal.problem({
      code: 'usage',
      message: `There is no check, requirement or reading "${oneLine(id, 200)}". ${nearest(id, known)}`,
    });
  }
  for (const line of lines.flatMap((text) => wrap(text, Math.max(40, terminal.width)))) terminal.out(line);
  return 0;
}

function explained(id: string, known: Known, documents?: Documents): readonly string[] | undefined {
  const requirements = known.requirements.filter((one) => one.id === id);
  if (requirements.length > 0) return apart(requirements.map((one) => explainRequirement(one, documents)));
  const readings = known.readings.filter((one) => one.id === id);
  if (readings.length > 0) return apart(readings.map((reading) => explainReading(reading, known)));
  const check = checks.find((one) => one.id === checkIn(id));
  if (check === undefined) return undefined;
  if (check.id !== id && apisOf(id, known).length === 0) return undefined;
  return explainCheck(id, check, known);
}

/** Several explanations, for where APIs have different things by the same id. */
function apart(texts: readonly (readonly string[])[]): readonly string[] {
  return texts.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function explainRequirement(requirement: KnownRequirement, documents?: Documents): readonly string[] {
  const { id, statement, level, standard, category, untestable, planned } = requirement;
  const verifying = checks.filter((check) => requirement.checks.some((one) => checkIn(one) === check.id));
  return [
    `${id}: ${statement}`,
    '',
    `Level: ${level}${standard === undefined ? '' : `, which readings relax to ${standard} at level standard`}. Category: ${category}.`,
    `Stated in ${citationOf(requirement)}.`,
    ...quotationLines(documents?.quote(requirement) ?? []).map((line) => oneLine(line, 1_000)),
    ...(untestable === undefined ? [] : [`It cannot be tested from outside: ${untestable}`]),
    ...(planned ? ['No check of this version verifies it.'] : []),
    ...verifying.flatMap((check) => [
      '',
      `Verified by ${requirement.checks.filter((one) => checkIn(one) === check.id).join(', ')}`,
      ...howItIsChecked(check),
    ]),
    ...readingsOf([requirement]),
  ];
}

function explainCheck(id: string, check: Check, known: Known): readonly string[] {
  const verified = known.requirements.filter((one) =>
    id === check.id ? one.checks.some((other) => checkIn(other) === id) : namesInstance(one, id),
  );
  const title = known.apis.flatMap(({ instances }) => instances).find((one) => one.id === id)?.title;
  return [
    `${id}: ${title ?? check.title}`,
    '',
    ...howItIsChecked(check),
    '',
    ...apisOf(id, known),
    '',
    verified.length === 0
      ? 'No requirement names it.'
      : `It verifies ${verified.length} ${verified.length === 1 ? 'requirement' : 'requirements'}:`,
    ...verified.map((one) => `  ${one.id} (${one.level}, ${citationOf(one)}): ${one.statement}`),
    ...readingsOf(verified),
  ];
}

function howItIsChecked({ proves, cannotSee, asks }: Check): readonly string[] {
  return [
    `How it is checked: ${proves}`,
    ...(asks ? [] : ['It sends no requests itself, and judges the responses to other checks.']),
    `What it cannot see: ${cannotSee}`,
  ];
}

/** In which APIs a check runs, and there for which subjects; for an id with a subject, in which it does so. */
function apisOf(id: string, { apis }: Known): readonly string[] {
  return apis.flatMap(({ api, instances }) => {
    const own = instances.filter((one) => one.id === id || one.check.id === id);
    if (own.length === 0) return [];
    const subjects = own.flatMap((one) => (one.id === id ? [] : [one.id.slice(id.length + 1)]));
    return subjects.length === 0
      ? [`Runs in ${api.id}.`]
      : labelled(`Runs in ${api.id} for `, [subjects.join(', ')]);
  });
}

function readingsOf(requirements: readonly KnownRequirement[]): readonly string[] {
  const all = requirements.flatMap((one) => one.readings.flatMap((id) => one.readingOf(id) ?? []));
  return distinct(all).flatMap((reading) => ['', ...readingLines(reading)]);
}

function explainReading(reading: Reading, { requirements }: Known): readonly string[] {
  const resting = requirements.filter(
    (one) => one.readings.includes(reading.id) && sameAs(reading, one.readingOf(reading.id)),
  );
  return [
    ...readingLines(reading),
    ...(reading.apis.length === 0 ? [] : [`  Concerns: ${reading.apis.join(', ')}`]),
    '',
    `${resting.length} ${resting.length === 1 ? 'requirement rests' : 'requirements rest'} on it:`,
    ...resting.map((one) => `  ${one.id} (${one.level}): ${one.statement}`),
  ];
}

function readingLines(reading: Reading): readonly string[] {
  const places = reading.where.map(citationOf);
  return [
    `Reading ${reading.id}: ${reading.defect}`,
    ...(reading.readings.length === 0 ? [] : [`  Could mean: ${reading.readings.join('; ')}.`]),
    `  At level standard: ${reading.standard}`,
    `  At level strict: ${reading.strict}`,
    `  Because: ${reading.reason}`,
    ...(places.length === 0 ? [] : [`  Where: ${places.join('; ')}`]),
  ];
}

function nearest(id: string, { requirements, readings, apis }: Known): string {
  const wanted = id.toLowerCase();
  const all = [
    ...checks.map((one) => one.id),
    ...apis.flatMap(({ instances }) => instances.map((one) => one.id)),
    ...requirements.map((one) => one.id),
    ...readings.map((one) => one.id),
  ];
  const near = [...new Set(all)]
    .filter((other) => other.toLowerCase().includes(wanted) || wanted.includes(other.toLowerCase()))
    .slice(0, 5);
  return near.length === 0 ? 'The command list shows all checks.' : `The nearest are ${near.join(', ')}.`;
}

/** @returns the problem of an API of the user's own that cannot be loaded. */
async function everything(own: readonly string[]): Promise<Result<Known>> {
  const apis: Api[] = [];
  const lists = await namesOfAllLists([...knownApis(), ...own]);
  if (!lists.ok) return lists;
  for (const name of lists.value) {
    const api = await loadJudgeable(name);
    if (!api.ok) return api;
    apis.push(api.value);
  }
  return success({
    requirements: distinct(
      apis.flatMap(({ requirements, readings }) =>
        requirements.map((one) => ({ ...one, readingOf: (id: string) => readings.get(id) })),
      ),
    ),
    readings: distinct(apis.flatMap(({ readings }) => [...readings.values()])),
    apis: apis.map((api) => ({ api, instances: instancesFor(api) })),
  });
}

/** The values without those that say the same as an earlier one. */
function distinct<T extends object>(values: readonly T[]): readonly T[] {
  const seen = new Map<string, T>();
  for (const value of values) {
    const text = JSON.stringify(value);
    if (!seen.has(text)) seen.set(text, value);
  }
  return [...seen.values()];
}

function sameAs(left: object, right: object | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
