import type { Asking } from '../engine/base/asking.ts';
import type { JsonObject } from '../engine/base/json.ts';
import { type Asked, queryOf } from './asked.ts';
import { idOf, type Place, shownQuery } from './asking.ts';
import type { DraftParameter } from './document.ts';
import { guessesFor } from './guesses.ts';
import { entryOf, type Hypothesis, predicted } from './hypotheses.ts';
import { namedFor } from './named-for.ts';
import type { PagingDraft } from './paging.ts';
import type { Proposal } from './proposal.ts';
import { isRefusal, type Reading, readAll } from './reading.ts';
import { nextTrial, setKey, trialsFor } from './trials.ts';
import { type Entry, type Field, fieldsOf } from './values.ts';

/** What a filter is found out by. */
export interface FilterBasis {
  readonly place: Place;
  readonly paging: PagingDraft;
  readonly entries: readonly Entry[];
  readonly fields: ReturnType<typeof fieldsOf>;
  /** The entries are all that the list has. */
  readonly whole: boolean;
}

/** What was found out about one parameter. */
export interface FilterDraft extends Omit<Proposal, 'actions'> {
  readonly parameter: string;
  readonly entry: JsonObject | undefined;
  /** Answers of which each had some entries and not all, in the number of entries and as the page itself said it. */
  readonly totals: readonly { readonly came: number; readonly said: number | undefined }[];
}

/** Requests that are sent to find out about one parameter at most. */
const mostTrials = 7;

/** Entries by which it is decided what to ask for at most. */
const mostCompared = 200;

/** What a value got. */
interface Outcome {
  readonly asked: Asked;
  readonly query: string;
  /** The entries that are known. */
  readonly universe: readonly Entry[];
  /** The ids of the entries that came; undefined where the value was refused, or the answer could not be read. */
  readonly ids: ReadonlySet<string> | undefined;
  /** More of them may follow. */
  readonly partial: boolean;
  readonly refused: number | undefined;
  readonly said: number | undefined;
}

/**
 * Finds out by which member, and how, a parameter picks entries: asks for the value that distinguishes most of the ways in which it may,
 * and drops those that say something else than came, until one is left and two different answers have confirmed it.
 */
export function* draftFilter(parameter: DraftParameter, basis: FilterBasis): Asking<FilterDraft> {
  const { entries, fields, whole, place, paging } = basis;
  const naming = namedFor(parameter, fields);
  let left = guessesFor(parameter, naming, fields);
  const first = left[0];
  const about = `parameter ${parameter.name}`;
  const unknown = (evidence: readonly string[], totals: FilterDraft['totals'] = []): FilterDraft => ({
    about,
    parameter: parameter.name,
    certainty: 'unknown',
    evidence,
    entry: first === undefined || naming.isGeneral ? undefined : entryOf(first, naming.word?.case, true),
    totals,
  });
  if (first === undefined)
    return unknown([`It is named after no member of the entries that it could pick by.`]);
  const sample = evenly(entries, mostCompared);
  const outcomes: Outcome[] = [];
  const confirmed = new Map<string, Outcome>();
  let rest = trialsFor(left, sample);
  while (outcomes.length < mostTrials && left.length > 0) {
    if (confirmed.size >= 2 && new Set(left.map(({ letters }) => letters)).size === 1 && isOne(left)) break;
    const asked = nextTrial(
      left,
      rest,
      sample,
      [...confirmed.values()].map((one) => one.asked),
    );
    if (asked === undefined) break;
    rest = rest.filter((one) => one !== asked);
    const query = queryOf(parameter.name, asked);
    const reading = yield* readAll(place, paging.step, [...paging.large, ...query]);
    const outcome = outcomeOf(asked, shownQuery(query), reading, basis);
    outcomes.push(outcome);
    if (outcome.ids === undefined && outcome.refused === undefined) break;
    left = left.filter((one) => fits(one, outcome));
    if (picks(outcome)) confirmed.set(setKey(outcome.ids), outcome);
  }
  const totals = outcomes.flatMap((one) =>
    picks(one) && !one.partial ? [{ came: one.ids?.size ?? 0, said: one.said }] : [],
  );
  const [best] = left;
  if (best === undefined || confirmed.size === 0)
    return unknown(whyUnknown(outcomes, entries, best === undefined), totals);
  const alike = left.filter((one) => likeness(one) === likeness(best));
  const open = new Set(alike.map(({ letters }) => letters)).size > 1;
  const isSure = whole && isOne(left) && confirmed.size >= 2 && outcomes.every(({ partial }) => !partial);
  const others = [
    ...new Set(
      left
        .filter((one) => likeness(one) !== likeness(best))
        .map(({ operator, field }) => `${operator} of ${field.pointer}`),
    ),
  ];
  return {
    about,
    parameter: parameter.name,
    certainty: isSure ? 'sure' : 'likely',
    evidence: [
      ...wordsFor([...confirmed.values()].slice(0, 3), entries),
      ...outcomes
        .filter(({ ids }) => ids?.size === 0)
        .slice(0, 1)
        .map(({ query }) => `${query} gave none, as expected.`),
      ...outcomes
        .filter(({ refused }) => refused !== undefined)
        .slice(0, 1)
        .map(({ query, refused }) => `${query} was refused with status ${refused}.`),
      ...(others.length === 0 ? [] : [`The answers fit ${others.slice(0, 4).join(', ')}, too.`]),
      ...(whole ? [] : ['The list was not read to its end, or changed meanwhile.']),
    ],
    entry: entryOf(best, naming.word?.case, open),
    totals,
  };
}

/** What came, over all entries that are known: those that an answer brings beyond a list that was not read to its end are known as well. */
function outcomeOf(
  asked: Asked,
  query: string,
  reading: Reading,
  { place, paging, entries, whole }: FilterBasis,
): Outcome {
  const [page] = reading.pages;
  const refused =
    page === undefined && isRefusal(reading.failed?.status) ? reading.failed?.status : undefined;
  const known = new Set(entries.map(({ id }) => id));
  const others = reading.entries
    .map((value) => ({ id: idOf(value, place.identity), value }))
    .filter(({ id }) => !known.has(id));
  const isRead = page !== undefined && (reading.whole || !whole) && !(whole && others.length > 0);
  return {
    asked,
    query,
    universe: others.length === 0 ? entries : [...entries, ...others],
    ids: isRead ? new Set(reading.ids) : undefined,
    partial: page !== undefined && !reading.whole,
    refused,
    said: page === undefined ? undefined : paging.total?.read(page),
  };
}

/**
 * Whether a guess may be right after an answer: it says what came, and a server that does what it says refuses no value that it finds
 * entries by. A guess that says nothing of a value that picked some entries and left others is wrong as well.
 */
function fits(hypothesis: Hypothesis, outcome: Outcome): boolean {
  const { asked, ids, refused, universe, partial } = outcome;
  const expected = predicted(hypothesis, asked, universe);
  if (expected === undefined) return asked.several === 'repeated' || !picks(outcome);
  if (refused !== undefined) return expected.size === 0;
  if (ids === undefined) return true;
  return partial ? [...ids].every((id) => expected.has(id)) : setKey(ids) === setKey(expected);
}

/** Whether an answer had some entries, and not all. */
function picks({ ids, universe }: Outcome): boolean {
  return ids !== undefined && ids.size > 0 && ids.size < universe.length;
}

/** Elements from the whole length of a row. */
function evenly<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, all.length / most);
  return Array.from(
    { length: Math.min(all.length, most) },
    (_, index) => all[Math.floor(index * step)],
  ).filter((one) => one !== undefined);
}

/** What the vocabulary does not distinguish, but for the case of letters. */
function likeness({ operator, field, fields, several, variant }: Hypothesis): string {
  const kept = operator === 'changed-since' ? variant : undefined;
  return JSON.stringify([operator, field.pointer, fields.map(({ pointer }) => pointer), several, kept]);
}

/** Whether all that is left comes to the same in the vocabulary. */
function isOne(left: readonly Hypothesis[]): boolean {
  return new Set(left.map(likeness)).size === 1;
}

function wordsFor(outcomes: readonly Outcome[], entries: readonly Entry[]): readonly string[] {
  const gave = outcomes.map(({ query, ids }) => `${query} gave ${ids?.size}`);
  const words = gave.length < 2 ? gave.join('') : `${gave.slice(0, -1).join(', ')} and ${gave.at(-1)}`;
  return [`${words} of the ${entries.length} entries, exactly those that match.`];
}

function whyUnknown(
  outcomes: readonly Outcome[],
  entries: readonly Entry[],
  isRefuted: boolean,
): readonly string[] {
  const [first] = outcomes;
  if (first === undefined) return ['The entries have no values by which it could be tried.'];
  const ignored = outcomes.every(({ ids }) => ids?.size === entries.length);
  if (ignored) return [`${first.query} gave the whole list, as if it were ignored.`];
  const words = outcomes.map(({ query, ids, refused }) =>
    refused === undefined
      ? `${query} gave ${ids === undefined ? 'what could not be compared' : `${ids.size} of ${entries.length}`}`
      : `${query} got status ${refused}`,
  );
  return [
    `${words.slice(0, 4).join('; ')}.`,
    ...(isRefuted ? ['No way of picking that a draft knows fits all of this.'] : []),
  ];
}

/** The members of entries that a filter may pick by. */
export function fieldsFor(
  entries: readonly Entry[],
  schema: Parameters<typeof fieldsOf>[1],
  identity: string | undefined,
): readonly Field[] {
  return fieldsOf(
    entries.map(({ value }) => value),
    schema,
    identity,
  );
}
