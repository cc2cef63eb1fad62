import type { Asking } from '../engine/base/asking.ts';
import type { JsonObject } from '../engine/base/json.ts';
import { queryOf } from './asked.ts';
import { shownQuery } from './asking.ts';
import type { DraftParameter } from './document.ts';
import { guessesFor } from './guesses.ts';
import { entryOf, type Hypothesis } from './hypotheses.ts';
import { namedFor } from './named-for.ts';
import { type FilterBasis, fits, type Outcome, outcomeOf, picks, whyUnknown, wordsFor } from './outcomes.ts';
import type { Proposal } from './proposal.ts';
import { readAll } from './read-pages.ts';
import { nextTrial, setKey, trialsFor } from './trials.ts';
import { type Entry, type Field, fieldsOf } from './values.ts';

/** What was found out about one parameter. */
export interface FilterDraft extends Omit<Proposal, 'actions'> {
  readonly parameter: string;
  readonly entry: JsonObject | undefined;
  /** Answers of which each had some entries and not all, in the number of entries and as the page itself said it. */
  readonly totals: readonly { readonly came: number; readonly said: number | undefined }[];
}

/** Requests that are sent to find out about one parameter at most; a search may be of many members. */
const mostTrials = 7;
const mostOfSearch = 10;

/** Entries by which it is decided what to ask for at most. */
const mostCompared = 200;

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
    // What was ruled out is not proposed even as a comment.
    entry:
      left[0] !== first || first === undefined || naming.isGeneral
        ? undefined
        : entryOf(first, naming.word?.case, true),
    totals,
  });
  if (first === undefined)
    return unknown(['Its name does not match a member of the entries that it could filter by.']);
  const sample = evenly(entries, mostCompared);
  const outcomes: Outcome[] = [];
  const confirmed = new Map<string, Outcome>();
  let rest = trialsFor(left, sample);
  const most = first.operator === 'search' ? mostOfSearch : mostTrials;
  while (outcomes.length < most && left.length > 0) {
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
    const list = yield* readAll(place, paging.step, [...paging.large, ...query]);
    const outcome = outcomeOf(asked, shownQuery(query), list, basis);
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
  const unsaid =
    best.operator === 'search'
      ? best.fields.filter(({ kind }) => kind === 'integer' || kind === 'number')
      : [];
  if (unsaid.length > 0)
    return unknown(
      [
        `It also searches ${unsaid.map(({ pointer }) => pointer).join(', ')}, and the vocabulary has no search in numbers.`,
      ],
      totals,
    );
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
        .map(({ query }) => `${query} returned none, as expected.`),
      ...outcomes
        .filter(({ refused }) => refused !== undefined)
        .slice(0, 1)
        .map(({ query, refused }) => `${query} was refused with status ${refused}.`),
      ...(others.length === 0 ? [] : [`The responses also fit ${others.slice(0, 4).join(', ')}.`]),
      ...(whole ? [] : ['The list was not read to its end, or changed in the meantime.']),
    ],
    entry: entryOf(best, naming.word?.case, open),
    totals,
  };
}

/** What the vocabulary does not distinguish, but for the case of letters. */
function likeness({ operator, field, fields, several, variant }: Hypothesis): string {
  const kept = operator === 'changed-since' || operator === 'is-null' ? variant : undefined;
  return JSON.stringify([operator, field.pointer, fields.map(({ pointer }) => pointer), several, kept]);
}

/** Whether all that is left comes to the same in the vocabulary. */
function isOne(left: readonly Hypothesis[]): boolean {
  return new Set(left.map(likeness)).size === 1;
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

/** Elements from the whole length of a row. */
function evenly<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, all.length / most);
  return Array.from(
    { length: Math.min(all.length, most) },
    (_, index) => all[Math.floor(index * step)],
  ).filter((one) => one !== undefined);
}
