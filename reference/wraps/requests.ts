/** Wraps of what a request asks for: the query, its filters, and the images that it begins with. */
import type { Exchange, Filter, Image, Query } from '../exchange.ts';
import type { Wraps } from '../stages.ts';

/** A test of a value: the value itself, what it looks like, or anything else; any value passes without one. */
export type Test = string | RegExp | ((value: string) => boolean);

/** Whether a request has a parameter, and a value of it that passes a test. */
export function has({ pairs = [] }: Exchange, name: string, test: Test = () => true): boolean {
  return pairs.some(([given, value]) => given === name && passes(value, test));
}

/** Whether a value passes a test. */
export function passes(value: string, test: Test): boolean {
  if (typeof test === 'string') return value === test;
  return test instanceof RegExp ? test.test(value) : test(value);
}

/** Changes the query as understood; its links still show what was sent. */
export function onQuery(change: (query: Query, exchange: Exchange) => Query): Wraps {
  return { query: (right) => (query, exchange) => change(right(query, exchange), exchange) };
}

/** Changes the filters of the query. */
export function onFilters(
  change: (filters: readonly Filter[], query: Query, exchange: Exchange) => readonly Filter[],
): Wraps {
  return onQuery((query, exchange) => ({ ...query, filters: change(query.filters, query, exchange) }));
}

/** Changes each filter of the query. */
export function onEachFilter(change: (filter: Filter, exchange: Exchange) => Filter): Wraps {
  return onFilters((filters, _query, exchange) => filters.map((filter) => change(filter, exchange)));
}

/** Ignores the filters of one parameter, or all filters. */
export function ignoringFilters(parameter?: string): Wraps {
  return onFilters((filters) =>
    filters.filter((filter) => parameter !== undefined && filter.parameter !== parameter),
  );
}

/** Reads the bound of one parameter's filters in another way. */
export function readingBound(parameter: string, read: (bound: number, value: string) => number): Wraps {
  return onEachFilter((filter) =>
    filter.parameter === parameter ? { ...filter, bound: read(Number(filter.bound), filter.value) } : filter,
  );
}

/** Changes what the filters of one parameter keep. */
export function onFilter(
  parameter: string,
  keeps: (value: string, filter: Filter, image: Image, right: boolean, exchange: Exchange) => boolean,
): Wraps {
  return {
    keeps: (right) => (image, filter, query, exchange) => {
      const kept = right(image, filter, query, exchange);
      return filter.parameter === parameter ? keeps(filter.value, filter, image, kept, exchange) : kept;
    },
  };
}

/** Lets a filter keep only some of the images that match it. */
export function keepingMatches(parameter: string, keeps: (image: Image, value: string) => boolean): Wraps {
  return onFilter(parameter, (value, _filter, image, kept) => kept && keeps(image, value));
}

/** Lets a filter keep some images that do not match it. */
export function addingMatches(parameter: string, adds: (image: Image, value: string) => boolean): Wraps {
  return onFilter(parameter, (value, _filter, image, kept) => kept || adds(image, value));
}

/** Compares images with the value of a filter in another way. */
export function comparing(parameter: string, matches: (image: Image, value: string) => boolean): Wraps {
  return onFilter(parameter, (value, _filter, image) => matches(image, value));
}

/** The ways in which the filter of one parameter goes wrong by images and values alone. */
export function filterOf(parameter: string) {
  return {
    comparing: (matches: (image: Image, value: string) => boolean): Wraps => comparing(parameter, matches),
    keeping: (keeps: (image: Image, value: string) => boolean): Wraps => keepingMatches(parameter, keeps),
    adding: (adds: (image: Image, value: string) => boolean): Wraps => addingMatches(parameter, adds),
    reading: (read: (bound: number, value: string) => number): Wraps => readingBound(parameter, read),
    sizing: (matches: (size: number, bound: number) => boolean): Wraps => comparingSizes(parameter, matches),
  };
}

/** Compares names with the value of a filter in another way. */
export function comparingNames(matches: (name: string, value: string) => boolean): Wraps {
  return comparing('name', ({ name }, value) => name !== null && matches(name, value));
}

/** Compares sizes with a bound in another way; an image without a size matches none. */
export function comparingSizes(parameter: string, matches: (size: number, bound: number) => boolean): Wraps {
  return comparing(parameter, ({ size }, value) => size !== null && matches(size, Number(value)));
}

/** Changes the images that the filters leave. */
export function onSelected(
  change: (found: readonly Image[], query: Query, exchange: Exchange) => readonly Image[],
): Wraps {
  return {
    select: (right) => (images, query, exchange) => change(right(images, query, exchange), query, exchange),
  };
}

/** Changes the images that the query begins with. */
export function onPool(
  change: (pool: readonly Image[], query: Query, exchange: Exchange) => readonly Image[],
): Wraps {
  return { pool: (right) => (query, exchange) => change(right(query, exchange), query, exchange) };
}
