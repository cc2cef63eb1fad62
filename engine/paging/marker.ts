import type { Query } from '../base/exchange.ts';
import type { Item } from '../base/item.ts';
import { readPointer } from '../base/json.ts';
import { commonMembers, type PagingSource } from './common.ts';
import { given } from './given.ts';
import type { Page } from './page.ts';
import { stepAfter } from './step.ts';
import type { Marker, PagingStyle } from './style.ts';

/**
 * `marker`: a page begins after the entry whose identity, or another of its members, is asked for. A short page is taken for the end
 * only where the specification says so.
 */
export function markerStyle(source: PagingSource): PagingStyle {
  const { paging } = source;
  const parameter = given(paging.marker, 'marker');
  const marker = markerBy(parameter, paging.markerField);
  const before = paging.before === undefined ? undefined : markerBy(paging.before, paging.markerField);
  const common = commonMembers(source, parameter);
  const own = (page: Page, asked: Query): Query | undefined => {
    const last = page.items.at(-1);
    if (last === undefined || marker.valueIn(last) === undefined) return undefined;
    return [...asked.filter(([name]) => name !== parameter), ...marker.following(last)];
  };
  return {
    ...common,
    name: 'marker',
    marker,
    before,
    keepsPlace: true,
    linksCarryQuery: true,
    firstPageHasFirst: true,
    startsList: (query) => query.every(([name]) => name !== parameter && name !== before?.parameter),
    next: (page, asked, came) => stepAfter(source, common, page, came, own(page, asked)),
    own,
    pageAt: () => undefined,
  };
}

/** A parameter that takes a member of an entry, or its identity where no other is named. */
function markerBy(parameter: string, field: string | undefined): Marker {
  const valueIn = ({ id, value }: Item): string | undefined => {
    if (field === undefined) return id;
    const own = readPointer(value, field);
    return typeof own === 'string' || typeof own === 'number' ? String(own) : undefined;
  };
  return {
    parameter,
    isIdentity: field === undefined,
    valueIn,
    following: (item) => [[parameter, valueIn(item) ?? item.id]],
    markersIn: (query) => query.flatMap(([name, value]) => (name === parameter ? [value] : [])),
  };
}
