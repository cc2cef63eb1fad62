/** Small helpers to write down faults that show in some answers only. */
import type { Exchange, Image, JsonObject, Page, Query } from '../exchange.ts';
import type { ApiId, Json } from '../model.ts';
import type { Wraps } from '../stages.ts';
import { isLaterPage, isObject, isVictim } from '../wraps.ts';
import { type Extras, type Fault, fault, lists } from './fault.ts';

export const SAME =
  '(002 L12-13, L117-146, 000 L15, L122-186, 001 L3, L19-48, 004 L54-94: an image has one set of values; I33, I43)';

export interface Place {
  readonly page: Page | undefined;
  readonly query: Query | undefined;
  readonly exchange: Exchange;
  readonly image: Image;
}

export type Change = (entry: JsonObject, place: Place) => JsonObject;

export function shown(when: (place: Place) => boolean, change: Change): Wraps {
  return {
    entry: (right) => (image, exchange, page, query) => {
      const entry = right(image, exchange, page, query);
      const place = { page, query, exchange, image };
      return when(place) ? change(entry, place) : entry;
    },
  };
}

export function otherwise(
  slug: string,
  apis: readonly ApiId[],
  breaks: string,
  when: (place: Place) => boolean,
  change: Change,
  extras: Extras = {},
): Fault {
  return fault(`consistency.${slug}`, apis, `${breaks} ${SAME}.`, shown(when, change), extras);
}

/** Changes a member where the entry has it. */
export function set(names: readonly string[], change: (value: Json) => Json): Change {
  return (entry) => ({
    ...entry,
    ...Object.fromEntries(
      names.filter((name) => name in entry).map((name) => [name, change(entry[name] ?? null)]),
    ),
  });
}

export const later = ({ page }: Place) => isLaterPage(page);
export const filtered = ({ query }: Place) => (query?.filters.length ?? 0) > 0;
export const sorted = ({ query }: Place) => (query?.sort.length ?? 0) > 0;
export const single = ({ query }: Place) => query?.askedLimit === 1;
export const alone = ({ page }: Place) => page === undefined;
export const ofVictim = ({ image, exchange }: Place) => isVictim(image, exchange);
export const lastOfPage = ({ page, image }: Place) =>
  page !== undefined &&
  page.images.length > 1 &&
  page.images.at(-1) === image &&
  page.images.length < page.line.length;

/** Less than all there is, so that two readings of the whole list agree. */
export const isPart = ({ page, exchange }: Place) =>
  page === undefined || page.images.length < exchange.world.live().length;

export const renamed = set(['name'], (name) => `${String(name)}*`);
export const MINIMA = ['min_ram', 'minRam'];
export const UPDATED = ['updated_at', 'updated'];
export const SIZES = ['size', 'OS-EXT-IMG-SIZE:size'];

/** The time a second later, in the form in which it is. */
export function secondLater(time: Json): Json {
  const text = String(time);
  const fraction = /\.\d+/.exec(text)?.[0] ?? '';
  const zone = text.endsWith('Z') ? 'Z' : '';
  const moment = Date.parse(text.replace(/\.\d+/, '').replace(/Z?$/, 'Z')) + 1000;
  return `${new Date(moment).toISOString().slice(0, 19)}${fraction}${zone}`;
}

export function metadata(change: (given: JsonObject) => JsonObject): Change {
  return (entry) =>
    isObject(entry.metadata ?? null) ? { ...entry, metadata: change(entry.metadata as JsonObject) } : entry;
}

export const { all, paged, images, servers, novas, otc, showsSize } = lists;
