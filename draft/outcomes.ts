import type { Asked } from './asked.ts';
import { idOf, type Place } from './asking.ts';
import { type Hypothesis, predicted } from './hypotheses.ts';
import type { PagingDraft } from './paging.ts';
import { isRefusal, type PagedList } from './read-pages.ts';
import { setKey } from './trials.ts';
import type { Entry, Field } from './values.ts';

/** What a filter is found out by. */
export interface FilterBasis {
  readonly place: Place;
  readonly paging: PagingDraft;
  readonly entries: readonly Entry[];
  readonly fields: readonly Field[];
  /** The entries are all that the list has. */
  readonly whole: boolean;
}

/** What a value got. */
export interface Outcome {
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

/** What came, over all entries that are known: those that an answer brings beyond a list that was not read to its end are known as well. */
export function outcomeOf(
  asked: Asked,
  query: string,
  list: PagedList,
  { place, paging, entries, whole }: FilterBasis,
): Outcome {
  const [page] = list.pages;
  const refused = page === undefined && isRefusal(list.failed?.status) ? list.failed?.status : undefined;
  const known = new Set(entries.map(({ id }) => id));
  const others = list.entries
    .map((value) => ({ id: idOf(value, place.identity), value }))
    .filter(({ id }) => !known.has(id));
  const isRead = page !== undefined && (list.whole || !whole) && !(whole && others.length > 0);
  return {
    asked,
    query,
    universe: others.length === 0 ? entries : [...entries, ...others],
    ids: isRead ? new Set(list.ids) : undefined,
    partial: page !== undefined && !list.whole,
    refused,
    said: page === undefined ? undefined : paging.total?.read(page),
  };
}

/**
 * Whether a guess may be right after an answer: it says what came, and a server that does what it says refuses no value that it finds
 * entries by. A guess that says nothing of a value that picked some entries and left others is wrong as well.
 */
export function fits(hypothesis: Hypothesis, outcome: Outcome): boolean {
  const { asked, ids, refused, universe, partial } = outcome;
  const expected = predicted(hypothesis, asked, universe);
  if (expected === undefined) return asked.several === 'repeated' || !picks(outcome);
  if (refused !== undefined) return expected.size === 0;
  if (ids === undefined) return true;
  return partial ? [...ids].every((id) => expected.has(id)) : setKey(ids) === setKey(expected);
}

/** Whether an answer had some entries, and not all. */
export function picks({ ids, universe }: Outcome): boolean {
  return ids !== undefined && ids.size > 0 && ids.size < universe.length;
}

/** The answers that confirmed a guess, as a sentence. */
export function wordsFor(outcomes: readonly Outcome[], entries: readonly Entry[]): readonly string[] {
  const gave = outcomes.map(({ query, ids }) => `${query} returned ${ids?.size}`);
  const words = gave.length < 2 ? gave.join('') : `${gave.slice(0, -1).join(', ')} and ${gave.at(-1)}`;
  return [`${words} of the ${entries.length} entries, exactly those that match.`];
}

/** Why answers showed nothing. */
export function whyUnknown(
  outcomes: readonly Outcome[],
  entries: readonly Entry[],
  isRefuted: boolean,
): readonly string[] {
  const [first] = outcomes;
  if (first === undefined) return ['The entries have no values to try it with.'];
  const ignored = outcomes.every(({ ids }) => ids?.size === entries.length);
  if (ignored) return [`${first.query} returned the whole list, as if the parameter were ignored.`];
  const words = outcomes.map(({ query, ids, refused }) =>
    refused === undefined
      ? `${query} returned ${ids === undefined ? 'a response that could not be compared' : `${ids.size} of ${entries.length}`}`
      : `${query} got status ${refused}`,
  );
  return [
    `${words.slice(0, 4).join('; ')}.`,
    ...(isRefuted ? ['No operator that a draft knows fits all of this.'] : []),
  ];
}
