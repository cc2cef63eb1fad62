import type { Api, Filter, ReferenceForm } from '../../engine/api/model.ts';
import type { Asking } from '../../engine/base/asking.ts';
import type { Query } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { readField } from '../../engine/kinds/fields.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { walkList } from '../../engine/list/walk.ts';
import { instantText, nearTheEnd, sortedValues } from '../../engine/operators/bounds.ts';
import { mayBeAsked } from '../../engine/operators/values.ts';
import { type FilterSubject, filterSubjects, hasOtherForms, isRefused } from './filters.ts';
import { addressesAt } from './links.ts';
import { comesInOnePiece, type PagingSubject, probePages, stretchOf } from './paging.ts';

/** A filter of a list that comes in pages. */
export interface PagedFilterSubject extends FilterSubject, PagingSubject {}

/** The filters that can bring several entries, where the API has pages; those a server may leave out are not asked. */
export function pagedFilterSubjects(api: Api): readonly PagedFilterSubject[] {
  const { paging, identity } = api.list.collection;
  if (paging === undefined) return [];
  return filterSubjects(api, (filter) => filter.support === 'required' && filter.field !== identity).map(
    (subject) => ({ ...subject, paging }),
  );
}

/** Values of one filter that are asked for at most. */
const mostValues = 3;

/**
 * Values by which a filter is likely to leave several entries: the most frequent one that not all share, one with a
 * capital letter, and one with signs that an address has to escape, since links that repeat it go wrong there.
 */
export function pageableValues(filter: Filter, items: readonly Item[]): readonly string[] {
  switch (filter.operator) {
    case 'equals':
      return frequentTexts(items.map((item) => textOf(item, filter))).filter((text) =>
        mayBeAsked(filter, text),
      );
    case 'refers-to':
      return (filter.reference?.forms ?? [])
        .filter(({ support }) => support !== 'optional')
        .flatMap(({ form }) => frequentTexts(items.map((item) => referenceOf(item, filter, form))));
    case 'at-least':
    case 'at-most':
      return middle(
        filter,
        sortedBy(
          items.map((item) => textOf(item, filter)),
          BigInt,
        ),
      );
    case 'changed-since':
      // In UTC and with a Z, whatever form the target shows: not every form of a time need be understood.
      return middle(filter, sortedValues(filter, items).map(instantText));
    case 'selects':
      return (filter.selection?.classes ?? [])
        .filter(({ everything }) => !everything)
        .flatMap(({ values }) => values.slice(0, 2))
        .slice(0, mostValues);
  }
}

function textOf(item: Item, filter: Filter): string | undefined {
  const field = readField(item.value, filter.field, filter.kind);
  return field.kind === 'text' || field.kind === 'integer' ? String(field.value) : undefined;
}

/** The id of what an item refers to, or its address. */
function referenceOf(item: Item, filter: Filter, form: ReferenceForm['form']): string | undefined {
  const link = filter.reference?.link;
  if (form !== 'url' || link === undefined) return textOf(item, filter);
  return addressesAt(item, link.pointer, link.select)[0];
}

function frequentTexts(texts: readonly (string | undefined)[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    // Servers read an empty text, and one with a colon, in ways of their own.
    if (text === undefined || text.trim() === '' || text.length > 200 || !text.isWellFormed()) continue;
    if (text.includes(':') && !/^https?:/.test(text)) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const several = [...counts.entries()]
    .filter(([, number]) => number >= 2)
    .sort(([left, more], [right, less]) => less - more || (left < right ? -1 : 1))
    .map(([text]) => text);
  const partial = several.find((text) => (counts.get(text) ?? 0) < texts.length);
  const chosen = [
    partial ?? several[0],
    several.find((text) => /\p{Lu}/u.test(text)),
    several.find((text) => /[&+%#=;]/.test(text)),
  ];
  return [...new Set(chosen)].filter((text) => text !== undefined);
}

function sortedBy(texts: readonly (string | undefined)[], rank: (text: string) => bigint): readonly string[] {
  const distinct = [...new Set(texts)].filter((text) => text !== undefined);
  return distinct
    .map((text) => ({ text, at: rank(text) }))
    .sort((left, right) => (left.at < right.at ? -1 : 1))
    .map(({ text }) => text);
}

/** A bound that lets most through of those that a probe may take: three quarters of a short list. */
function middle(filter: Filter, sorted: readonly string[]): readonly string[] {
  const near = nearTheEnd(filter, sorted);
  const share = filter.operator === 'at-most' ? 3 / 4 : 1 / 4;
  const pick = near[Math.floor((near.length - 1) * share)];
  return pick === undefined ? [] : [pick];
}

/** One list read in three ways: in large pages, without a limit, and in small pages. */
export interface ThreeWays {
  readonly query: Query;
  readonly large: Walk;
  readonly free: Walk;
  readonly size: number;
  readonly small: Walk;
}

/**
 * Reads the list of a query in three ways; undefined where it has fewer than two entries, so that it does not fill two
 * pages. Long lists are read for a stretch from the beginning.
 */
export function* askInThreeWays(
  scene: Scene,
  { paging }: PagingSubject,
  query: Query,
): Asking<ThreeWays | undefined> {
  const pages = { pages: stretchOf(scene) };
  const large = yield* walkList(scene, [...query, ...probePages(scene)], pages);
  if (large.items.length < 2 && large.end.kind === 'end') return undefined;
  // A long list that comes in one piece without a limit is not asked for again and again.
  const free =
    probePages(scene).length === 0 || comesInOnePiece(scene) ? large : yield* walkList(scene, query, pages);
  const size = Math.max(1, Math.min(Math.floor(large.items.length / 3), 50));
  const small = yield* walkList(scene, [...query, [paging.limit, String(size)]], pages);
  return { query, large, free, size, small };
}

/** Whether a list is refused, and was asked for by a form of a name that the target need not know. */
export function isOfUnknownForm({ free }: ThreeWays, filters: readonly Filter[]): boolean {
  return filters.some(hasOtherForms) && isRefused(free);
}

/** Reads the lists of a filter, for each of a few values that leave several entries, in three ways. */
export function* askFilteredInThreeWays(
  scene: Scene,
  subject: PagedFilterSubject,
): Asking<readonly ThreeWays[]> {
  const lists: ThreeWays[] = [];
  for (const value of pageableValues(subject.filter, scene.before.items)) {
    const list = yield* askInThreeWays(scene, subject, [[subject.name, value]]);
    // The list by another form is read all the same.
    if (list !== undefined && !isOfUnknownForm(list, [subject.filter])) lists.push(list);
  }
  return lists;
}
