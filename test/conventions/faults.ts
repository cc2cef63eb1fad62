import { isJsonObject, type Json, type JsonObject, readPointer } from '../../engine/base/json.ts';
import { joinPointer, splitPointer } from '../../engine/base/pointer.ts';
import { type Answer, type Asked, type Page, without } from '../support/list-server/server.ts';
import type { Description } from './server/document.ts';
import { type DescribedFilter, filtersOf, matches, type Reading } from './server/filters.ts';
import type { Term } from './server/order.ts';
import { arrayAt, objectAt, textAt, withAt } from './server/places.ts';
import type { DescribedWrong } from './server/server.ts';

/** A fault of a described list, with what has to find it. */
export interface DescribedFault {
  readonly name: string;
  readonly wrong: DescribedWrong;
  /** The ids of the checks of which one has to fail. */
  readonly found: RegExp;
}

/** Every fault that a described list can have: of its pages, of its orders, and of each of its filters. */
export function faultsOf(description: Description): readonly DescribedFault[] {
  return [
    ...faultsOfPages(description),
    ...faultsOfOrders(description),
    ...filtersOf(description).flatMap(faultsOfFilter),
  ];
}

function faultsOfPages(description: Description): readonly DescribedFault[] {
  const { collection } = description;
  const filters = filtersOf(description).map(({ parameter }) => parameter);
  if (collection.paging === undefined) return [];
  const paging = objectAt(collection, '/paging');
  const limit = textAt(paging, '/limit');
  const later = (change: (right: Page) => Page) => (right: Page) => (right.start > 0 ? change(right) : right);
  const faults: DescribedFault[] = [
    {
      name: 'shows the first entry again on later pages',
      wrong: {
        page: (right, all) =>
          right.start > right.size ? { ...right, entries: [...all.slice(0, 1), ...right.entries] } : right,
      },
      found: /^(?:pagination|consistency)\./,
    },
  ];
  // Where the server alone cuts the pages, there is no other view of the list in which a lost entry would show.
  if (limit === '') return faults;
  faults.push(
    {
      name: 'loses the first entry of every later page',
      wrong: { page: later((right) => ({ ...right, entries: right.entries.slice(1) })) },
      found: /^(?:pagination|consistency)\./,
    },
    {
      name: 'repeats the last entry of a page on the next one',
      wrong: {
        page: (right, all) => ({
          ...right,
          entries: [...all.slice(Math.max(0, right.start - 1), right.start), ...right.entries],
        }),
      },
      found: /^pagination\./,
    },
    {
      name: 'ignores the size of a page',
      wrong: { asked: (asked) => without(asked, limit) },
      found: /^pagination\.limit-bounds-the-page/,
    },
  );
  if (paging.total !== undefined)
    faults.push({
      name: 'counts an entry too many',
      wrong:
        typeof paging.total === 'string'
          ? { answer: withOneMore(splitPointer(paging.total)) }
          : { page: (right) => ({ ...right, total: right.total + 1 }) },
      found: /^pagination\.(?:total-is-right|page-count-is-right|pages-join-to-the-whole-list)/,
    });
  if (typeof paging.next === 'string' && filters.length > 0)
    faults.push({
      name: 'forgets the filters in the next link',
      wrong: { answer: withoutFilters(splitPointer(paging.next), filters) },
      found: /^(?:pagination|filter)\./,
    });
  if (textAt(paging, '/ends') === 'missing-next' || paging.more !== undefined)
    faults.push({
      name: 'ends after the second page',
      wrong: { page: later((right) => ({ ...right, next: undefined })) },
      found: /^(?:pagination|consistency)\./,
    });
  return faults;
}

function withOneMore(names: readonly string[]): (right: Answer) => Answer {
  return (right) => {
    const total = names.reduce<Json | undefined>(
      (at, name) => (isJsonObject(at) ? at[name] : undefined),
      right.body,
    );
    return right.status === 200 && typeof total === 'number'
      ? { ...right, body: withAt(right.body, names, total + 1) }
      : right;
  };
}

/** An answer whose next link asks for what no filter picks. */
function withoutFilters(pointer: readonly string[], filters: readonly string[]): (right: Answer) => Answer {
  return (right) => {
    const link = readPointer(right.body, joinPointer(pointer));
    if (typeof link !== 'string' || !link.includes('?')) return right;
    const [path = '', query = ''] = link.split('?');
    const kept = query
      .split('&')
      .filter((pair) => !filters.some((name) => new URLSearchParams(pair).has(name)));
    return { ...right, body: withAt(right.body, pointer, `${path}?${kept.join('&')}`) };
  };
}

function faultsOfOrders({ collection }: Description): readonly DescribedFault[] {
  const upwards = (terms: readonly Term[]): readonly Term[] =>
    terms.map((term) => ({ ...term, descending: false }));
  const always = arrayAt(collection, '/order');
  const keys = arrayAt(collection, '/sorting/keys');
  const faults: DescribedFault[] = [];
  if (always.length > 0)
    faults.push({
      name: 'is in no order',
      wrong: { list: (right) => right.toSorted((one, other) => digest(one.id) - digest(other.id)) },
      found: /^sorting\.default-order-as-specified/,
    });
  if (keys.length === 0) return faults;
  faults.push({
    name: 'ignores the direction',
    wrong: { counts: upwards },
    found: /^sorting\.(?:list-is-sorted:.*\.descending|directions-mirror-each-other)/,
  });
  for (const key of keys) {
    const name = textAt(key, '/value');
    faults.push({
      name: `ignores the key ${name}`,
      wrong: { counts: (terms) => terms.filter((term) => term.key !== name) },
      found: new RegExp(`^sorting\\.[a-z-]+:${escaped(name)}`),
    });
  }
  if (collection.sorting !== undefined && objectAt(collection, '/sorting').several !== undefined)
    faults.push({
      name: 'ignores every key but the first',
      wrong: { counts: (terms) => terms.slice(0, 1) },
      found: /^sorting\.ties-are-in-the-order-of-the-next-key/,
    });
  return faults;
}

/** A number that has nothing to do with the order of texts. */
function digest(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 7919 + letter.charCodeAt(0) * 6101) % 9973, 7);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Ways to read an operator wrongly, by its name, each with the operator that it is taken for or a reading of its own. */
const misreadings: Readonly<Record<string, Readonly<Record<string, string | Reading>>>> = {
  equals: { 'finds what differs': 'not' },
  not: { 'finds what equals it': 'equals' },
  in: {
    'reads the first value alone': (own, entry, value) => matches(own, entry, value.split(',')[0] ?? ''),
  },
  'at-least': { 'leaves out the bound': 'greater', 'bounds the other side': 'at-most' },
  'at-most': { 'leaves out the bound': 'less', 'bounds the other side': 'at-least' },
  greater: { 'counts the bound in': 'at-least', 'bounds the other side': 'less' },
  less: { 'counts the bound in': 'at-most', 'bounds the other side': 'greater' },
  'changed-since': { 'leaves out the time itself': 'greater' },
  between: {
    'forgets the upper bound': ({ filter }, entry, value) =>
      Number(readPointer(entry, textAt(filter, '/field'))) >= Number(value.split(',')[0]),
  },
  contains: { 'looks at the beginning': 'starts-with' },
  'starts-with': { 'looks everywhere': 'contains' },
  search: {
    'looks at the beginning': ({ filter }, entry, value) =>
      String(readPointer(entry, textAt(filter, '/field')) ?? '').startsWith(value),
  },
  'is-null': { 'finds what is there': (own, entry, value) => !matches(own, entry, value) },
};

function faultsOfFilter(own: DescribedFilter): readonly DescribedFault[] {
  const { subject, filter } = own;
  const operator = textAt(filter, '/operator');
  const reads = (reading: Reading): DescribedWrong => ({
    reading: (asked, entry, value) =>
      asked.subject === subject ? reading(asked, entry, value) : matches(asked, entry, value),
  });
  const found = new RegExp(`^filter\\.[a-z-]+:${escaped(subject)}$`);
  const isRepeated = /^(?:repeated|bracketed|indexed)$/.test(textAt(filter, '/several'));
  return [
    { name: `ignores ${subject}`, wrong: reads(() => true), found },
    ...(isRepeated
      ? [
          {
            name: `${subject}: reads the last value alone`,
            wrong: { asked: withLastOnly(own.parameter) },
            found,
          },
        ]
      : []),
    ...Object.entries(isRepeated ? {} : (misreadings[operator] ?? {})).map(([name, how]) => ({
      name: `${subject}: ${name}`,
      wrong: reads(typeof how === 'string' ? taken(how) : how),
      found,
    })),
  ];
}

function withLastOnly(parameter: string): (asked: Asked) => Asked {
  return (asked) => {
    const last = asked.query.findLastIndex(([name]) => name === parameter);
    return { ...asked, query: asked.query.filter(([name], index) => name !== parameter || index === last) };
  };
}

function taken(operator: string): Reading {
  return (asked, entry: Json, value) => {
    const filter: JsonObject = { ...asked.filter, operator };
    return matches({ ...asked, filter }, entry, value);
  };
}
