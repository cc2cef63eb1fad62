/** Reads a list request: what it asks for, and what is wrong with it. */
import { isNatural } from './apis/rules.ts';
import type { Exchange, Filter, Image, Query, Refusal, SortKey } from './exchange.ts';
import { type Pair, valuesOf } from './query.ts';

export interface Understood {
  /** The query without what is wrong. */
  readonly query: Query;
  readonly refusals: readonly Refusal[];
}

/** Names that mean something other than a filter. */
const PAGING = ['limit', 'marker'];
const SORTING = ['sort_key', 'sort_dir'];

/**
 * @returns the query, and a refusal for each parameter whose value is bad; a bad parameter is not in the query
 */
export function understand(exchange: Exchange): Understood {
  const pairs = exchange.pairs ?? [];
  const refusals: Refusal[] = [];
  if (!exchange.pairs) refusals.push(bad('query', '', 'cannot be decoded'));
  const limit = exchange.view.paged ? readLimit(exchange, pairs, refusals) : undefined;
  const query: Query = {
    pairs,
    filters: readFilters(exchange, pairs, refusals),
    sort: readSort(exchange, pairs, refusals),
    limit: effectiveLimit(exchange, limit),
    askedLimit: limit,
    marker: exchange.view.paged ? readMarker(exchange, pairs, refusals) : undefined,
  };
  return { query, refusals };
}

function bad(parameter: string, value: string, problem: string): Refusal {
  const message = `${parameter} ${problem}`;
  return { status: 400, reason: 'parameter', parameter, value, message };
}

/** 002 L66-73, X13: decimal digits; the last of several counts. */
function readLimit(exchange: Exchange, pairs: readonly Pair[], refusals: Refusal[]): number | undefined {
  const value = valuesOf(pairs, 'limit').at(-1);
  if (value === undefined) return undefined;
  if (!isNatural(value)) {
    refusals.push(bad('limit', value, 'must be a non-negative integer'));
    return undefined;
  }
  const { aboveMax, maxLimit } = exchange.settings;
  if (aboveMax === 'refuse' && Number(value) > maxLimit) {
    const message = `limit must not be above ${maxLimit}`;
    refusals.push({ status: 413, reason: 'over-limit', parameter: 'limit', value, message });
  }
  return Number(value);
}

/** A limit above the maximum is capped (X30); an API without pages gives all (X49). */
function effectiveLimit(exchange: Exchange, asked: number | undefined): number {
  const { defaultLimit, maxLimit } = exchange.settings;
  if (!exchange.view.paged) return Number.POSITIVE_INFINITY;
  return Math.min(asked ?? defaultLimit, maxLimit);
}

/** 002 L70-73: the id of an image; any other text is refused (X12). */
function readMarker(exchange: Exchange, pairs: readonly Pair[], refusals: Refusal[]): Image | undefined {
  const value = valuesOf(pairs, 'marker').at(-1);
  if (value === undefined) return undefined;
  const known = exchange.settings.deletedMarkers ? exchange.world.all() : exchange.world.live();
  const image = known.find(({ id }) => id === value);
  if (!image) refusals.push(bad('marker', value, 'is the id of no image'));
  return image;
}

/** 002 L43-45, X22: several keys may be given, each with its own direction or all with one. */
function readSort(exchange: Exchange, pairs: readonly Pair[], refusals: Refusal[]): readonly SortKey[] {
  const { sortKeys } = exchange.view;
  if (Object.keys(sortKeys).length === 0) return [];
  const keys = valuesOf(pairs, 'sort_key');
  const directions = valuesOf(pairs, 'sort_dir');
  for (const value of directions.filter((text) => text !== 'asc' && text !== 'desc')) {
    refusals.push(bad('sort_dir', value, 'must be asc or desc'));
  }
  for (const value of keys.filter((key) => !Object.hasOwn(sortKeys, key))) {
    refusals.push(bad('sort_key', value, `must be one of ${Object.keys(sortKeys).join(', ')}`));
  }
  if (directions.length > 1 && directions.length !== Math.max(keys.length, 1)) {
    refusals.push(bad('sort_dir', directions.join(), 'must be given once, or once for each sort_key'));
  }
  const asked = keys.length === 0 && directions.length > 0 ? ['created_at'] : keys;
  return asked.flatMap((key, index): readonly SortKey[] => {
    const of = Object.hasOwn(sortKeys, key) ? sortKeys[key] : undefined;
    const given = directions.length > 1 ? directions[index] : directions[0];
    const known = given === 'asc' || given === 'desc' ? given : exchange.settings.defaultDirection;
    return of ? [{ key, direction: known, of }] : [];
  });
}

function readFilters(exchange: Exchange, pairs: readonly Pair[], refusals: Refusal[]): readonly Filter[] {
  const { view, settings } = exchange;
  const others = [...(view.paged ? PAGING : []), ...(Object.keys(view.sortKeys).length > 0 ? SORTING : [])];
  const lastOf = new Map(pairs.map(([name], index) => [name, index]));
  return pairs.flatMap(([parameter, value], index): readonly Filter[] => {
    if (others.includes(parameter)) return [];
    if (settings.repeatedFilter === 'last' && lastOf.get(parameter) !== index) return [];
    const rule = Object.hasOwn(view.filters, parameter) ? view.filters[parameter] : undefined;
    if (!rule) return unknownFilter(exchange, parameter, value, refusals);
    const read = rule(value, settings);
    if (typeof read !== 'string') return [{ parameter, value, ...read }];
    refusals.push(bad(parameter, value, read));
    return [];
  });
}

/** What no document says (X21, X59): a setting decides. */
function unknownFilter(
  exchange: Exchange,
  parameter: string,
  value: string,
  refusals: Refusal[],
): readonly Filter[] {
  const { settings, view } = exchange;
  const unfilterable = view.unfilterable.includes(parameter);
  const way = unfilterable ? settings.linkFilter : settings.unknownParameter;
  if (way === 'refused') refusals.push(bad(parameter, value, 'is nothing to filter by'));
  return way === 'nobody' ? [{ parameter, value, kind: 'never', bound: value, of: () => null }] : [];
}
