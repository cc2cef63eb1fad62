import type { Exchange, Filter, Image, Query } from '../exchange.ts';
import type { ApiId } from '../model.ts';
import type { Wraps } from '../stages.ts';
import { onFilter, onQuery } from '../wraps.ts';
import { type Extras, type Fault, fault, lists } from './fault.ts';

export const NAME = '(002 L29-30: direct comparison; 000 L68-69, 001 L11, 004 L30)';
export const SIZE = '(002 L34-41, 004 L38-40: images of at least size_min and at most size_max bytes)';
export const SINCE = '(000 L88-91, 001 L9, 004 L42: the images that have changed since)';
export const HOLDS = '(002 L26-32, 000 L62-101, 001 L9-15, 004 L25: what comes matches the filter)';

export function name(slug: string, breaks: string, matches: (name: string, value: string) => boolean): Fault {
  return fault(
    `filter.name-${slug}`,
    lists.all,
    `${breaks} ${NAME}.`,
    onFilter('name', (value, _filter, image) => image.name !== null && matches(image.name, value)),
  );
}

/** Leaves the filters of some parameters out of account in some queries. */
export function losing(when: (query: Query, exchange: Exchange) => boolean, parameter?: string): Wraps {
  return onQuery((query, exchange) => {
    if (!when(query, exchange)) return query;
    return {
      ...query,
      filters: query.filters.filter((filter) => parameter !== undefined && filter.parameter !== parameter),
    };
  });
}

export function lost(
  slug: string,
  apis: readonly ApiId[],
  breaks: string,
  when: (query: Query, exchange: Exchange) => boolean,
  parameter?: string,
  extras: Extras = {},
): Fault {
  return fault(`filter.${slug}`, apis, `${breaks} ${HOLDS}.`, losing(when, parameter), extras);
}

/** Reads the bounds of sizes in another way. */
export function bound(parameter: string, read: (bound: number) => number): Wraps {
  return onQuery((query) => ({
    ...query,
    filters: query.filters.map((filter) =>
      filter.parameter === parameter ? { ...filter, bound: read(Number(filter.bound)) } : filter,
    ),
  }));
}

export function instant(read: (filter: Filter) => number): Wraps {
  return onQuery((query) => ({
    ...query,
    filters: query.filters.map((filter) =>
      filter.kind === 'since' ? { ...filter, bound: read(filter) } : filter,
    ),
  }));
}

export function offsetOf(value: string): { sign: number; hours: number; minutes: number } | undefined {
  const found = /([+-])(\d\d):(\d\d)$/.exec(value);
  return found
    ? { sign: found[1] === '-' ? -1 : 1, hours: Number(found[2]), minutes: Number(found[3]) }
    : undefined;
}

export const MINUTE = 60_000_000;

export function daysFirst(filter: Filter): number {
  const micros = Number(filter.bound);
  const date = new Date(micros / 1000);
  if (date.getUTCDate() > 12) return micros;
  const swapped = new Date(date);
  swapped.setUTCMonth(date.getUTCDate() - 1, date.getUTCMonth() + 1);
  return micros + (swapped.getTime() - date.getTime()) * 1000;
}

export const has = (query: Query, parameter: string) =>
  query.filters.some((filter) => filter.parameter === parameter);

export function newest(images: readonly Image[]): Image | undefined {
  return [...images].sort((a, b) => b.createdAt - a.createdAt)[0];
}

export function without(images: readonly Image[], one: Image | undefined): readonly Image[] {
  return images.filter((image) => image !== one);
}
