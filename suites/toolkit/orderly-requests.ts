import { admits } from '../../engine/api/bad-values.ts';
import type { Sorting } from '../../engine/api/model.ts';
import { isSortParameter, sortTermIn } from '../../engine/api/sort-form.ts';
import type { Query } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { decisionsOn } from '../../engine/operators/decisions.ts';
import { matches, operatorOf } from '../../engine/operators/index.ts';
import { isAdmitted } from '../../engine/operators/wording.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { mayBePosition } from '../../engine/paging/positions.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { type FilterSubject, filterSubjects, hasOtherForms } from './filters.ts';
import { isExcusedByLag } from './shown-items.ts';

/** Above this a target may refuse a page of the size. */
const modest = 100;

/** Filters in one request above which a target may find it too much. */
const mostFilters = 3;

/** A parameter with its value as one text. */
export function pairText([name, value]: Query[number]): string {
  return JSON.stringify([name, value]);
}

/**
 * Whether a query has documented parameters with good values only, so that it has to be served.
 *
 * @param taken parameters with values that the target served at least once.
 */
export function isInOrder(query: Query, facts: Facts, taken: ReadonlySet<string>): boolean {
  if (new Set(query.map(([name]) => name)).size < query.length) return false;
  const { sorting } = facts.list.collection;
  const paging = pagingOf(facts.list);
  const filters = filterSubjects(facts.api, ({ support }) => support === 'required');
  const asked = query.flatMap(([name, value]) => {
    const subject = filters.find((filter) => filter.name === name);
    return subject === undefined ? [] : [{ ...subject, value }];
  });
  if (asked.length > mostFilters) return false;
  const always = new Set(facts.list.always.map(pairText));
  return query.every(([name, value]) => {
    if (name === paging?.size) return isLimit(name, value, facts);
    // An empty text leads to no page, and a target may take it for the first one or for a mistake.
    if (name === paging?.position && (value === '' || !mayBePosition(facts.list, name, value))) return false;
    if (name === paging?.position)
      return paging.startsList(query) || (paging.marker !== undefined && isMarker(value, asked, facts));
    if (sorting !== undefined && isSortParameter(sorting, name)) return isOrdered(query, sorting);
    if (always.has(pairText([name, value]))) return true;
    const filter = asked.find((one) => one.name === name);
    if (filter === undefined || !isGood(filter, facts)) return false;
    return !hasOtherForms(filter.filter) || taken.has(pairText([name, value]));
  });
}

/** Whether a query asks for one key that a target must have, with a direction or without. */
function isOrdered(query: Query, sorting: Sorting): boolean {
  const asked = sortTermIn(sorting, query)?.value ?? keyAlone(query, sorting);
  return sorting.keys.some((key) => key.value === asked && key.support === 'required');
}

/** The key that is asked for without a direction, where the direction has a parameter of its own. */
function keyAlone(query: Query, { key, direction }: Sorting): string | undefined {
  if (direction === undefined || query.some(([name]) => name === direction)) return undefined;
  return query.find(([name]) => name === key)?.[1];
}

/** A modest limit that the schema allows and the target takes, or the one by which the whole list was read. */
function isLimit(name: string, value: string, { before, fewPages, list }: Facts): boolean {
  if (Number(value) > (before.largestSize ?? Number.POSITIVE_INFINITY)) return false;
  const declared = list.parameters.find((one) => one.name === name);
  const { minimum, maximum } = declared?.range ?? {};
  if (Number(value) < (minimum ?? 1) || Number(value) > (maximum ?? Number.POSITIVE_INFINITY)) return false;
  if (declared !== undefined && !admits(declared.schema, value)) return false;
  const known = fewPages.some(([given, size]) => given === name && size === value);
  return known || (/^[1-9]\d{0,2}$/.test(value) && Number(value) <= modest);
}

type Given = FilterSubject & { readonly value: string };

/** The documents say nothing of a marker that is not in the filtered list; what comes after its last entry another check judges. */
function isMarker(id: string, filters: readonly Given[], facts: Facts): boolean {
  const { items, byId } = facts.before;
  const item = facts.isStable(id) && !isExcusedByLag(id, facts) ? byId.get(id) : undefined;
  const isListed = (one: Item): boolean =>
    filters.every(({ filter, value }) => matches(filter, value, one, facts.level) === 'yes');
  return item !== undefined && isListed(item) && items.slice(items.indexOf(item) + 1).some(isListed);
}

/** Whether a value is one that some entry has, or a number or time that any target can read. */
function isGood({ filter, value }: Given, facts: Facts): boolean {
  const { line } = kindOf(filter);
  if (!isAdmitted(filter, value)) return false;
  if (line !== undefined && operatorOf(filter).range !== undefined) return line.isReadable(value);
  // An entry may show a word that no document has, and a filter need not know it.
  if (filter.values.length > 0 && !filter.values.includes(value)) return false;
  return decisionsOn(facts.stable, filter, value, facts.level).some('yes');
}
