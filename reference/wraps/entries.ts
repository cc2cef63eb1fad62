/** Wraps of what an image, and the list of images, look like. */
import type { Exchange, Image, Json, JsonObject, Page } from '../exchange.ts';
import type { Wraps } from '../stages.ts';

export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entry without a member. */
export function omit(entry: JsonObject, ...members: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !members.includes(name)));
}

/** Whether this is the one image that a fault of a single image falls on. */
export function isVictim(image: { readonly id: string }, exchange: Exchange): boolean {
  return exchange.world.victim()?.id === image.id;
}

/** Whether a page is not the first of its list. */
export function isLaterPage(page: Page | undefined): boolean {
  return page !== undefined && page.images[0]?.id !== page.line[0]?.id;
}

/** Changes each image's entry; `page` is undefined in the view of a single image. */
export function onEntry(
  change: (entry: JsonObject, image: Image, exchange: Exchange, page: Page | undefined) => JsonObject,
): Wraps {
  return {
    entry: (right) => (image, exchange, page, query) =>
      change(right(image, exchange, page, query), image, exchange, page),
  };
}

/** Shows each image as if it were another. */
export function onImage(change: (image: Image, exchange: Exchange) => Partial<Image>): Wraps {
  return {
    entry: (right) => (image, exchange, page, query) =>
      right({ ...image, ...change(image, exchange) }, exchange, page, query),
  };
}

/** Changes members where the entry has them; a value that is no function takes the place of what is there. */
export function set(names: string | readonly string[], change: Json | ((value: Json) => Json)): Wraps {
  const changed = (value: Json) => (typeof change === 'function' ? change(value) : change);
  return onEntry((entry) => {
    const given = [names].flat().filter((name) => name in entry);
    return { ...entry, ...Object.fromEntries(given.map((name) => [name, changed(entry[name] ?? null)])) };
  });
}

/** The time a second later, in the form in which it is. */
export function secondLater(time: Json): Json {
  const text = String(time);
  const fraction = /\.\d+/.exec(text)?.[0] ?? '';
  const zone = text.endsWith('Z') ? 'Z' : '';
  const moment = Date.parse(text.replace(/\.\d+/, '').replace(/Z?$/, 'Z')) + 1000;
  return `${new Date(moment).toISOString().slice(0, 19)}${fraction}${zone}`;
}

/** Gives entries a member, whether or not they have it. */
export function put(name: string, value: Json | ((image: Image, exchange: Exchange) => Json)): Wraps {
  return onEntry((entry, image, exchange) => ({
    ...entry,
    [name]: typeof value === 'function' ? value(image, exchange) : value,
  }));
}

/** Leaves members out. */
export function dropping(...names: readonly string[]): Wraps {
  return onEntry((entry) => omit(entry, ...names));
}

/** Changes a member that is an object, where it is one. */
export function onObject(name: string, change: (given: JsonObject) => Json): Wraps {
  return onEntry((entry) => {
    const given = entry[name] ?? null;
    return isObject(given) ? { ...entry, [name]: change(given) } : entry;
  });
}

/** The links of an entry. */
export function linksOf(entry: JsonObject): readonly JsonObject[] {
  return Array.isArray(entry.links) ? entry.links.filter(isObject) : [];
}

/** Changes the links of each image; null takes one away. */
export function onImageLinks(
  change: (link: JsonObject, image: Image, exchange: Exchange) => Json | readonly JsonObject[],
): Wraps {
  return onEntry((entry, image, exchange) => ({
    ...entry,
    links: linksOf(entry)
      .flatMap((link) => change(link, image, exchange))
      .filter((link) => link !== null),
  }));
}

/** Changes the links of one relation. */
export function onRelation(
  rel: string,
  change: (link: JsonObject, image: Image, exchange: Exchange) => Json,
): Wraps {
  return onImageLinks((link, image, exchange) => (link.rel === rel ? change(link, image, exchange) : link));
}

/** Changes the address that stands in a member of this name, or in the link of this relation. */
export function onAddressOf(
  rel: string,
  change: (address: string, image: Image, exchange: Exchange) => string,
): Wraps {
  return onEntry((entry, image, exchange) => {
    const given = entry[rel];
    if (typeof given === 'string') return { ...entry, [rel]: change(given, image, exchange) };
    if (!Array.isArray(entry.links)) return entry;
    const links = linksOf(entry).map((link) =>
      link.rel === rel ? { ...link, href: change(String(link.href), image, exchange) } : link,
    );
    return { ...entry, links };
  });
}

/** Changes the document of a list in JSON; in XML there is no such place. */
export function onList(change: (document: JsonObject, exchange: Exchange, page: Page) => Json): Wraps {
  return {
    document: (right) => (document, exchange, page) => {
      const whole = right(document, exchange, page);
      return page && exchange.format === 'json' && isObject(whole) ? change(whole, exchange, page) : whole;
    },
  };
}

/** Gives the document of a list a member, whether or not it has it. */
export function onTop(name: string, value: Json | ((given: Json | undefined) => Json)): Wraps {
  return onList((document) => ({
    ...document,
    [name]: typeof value === 'function' ? value(document[name]) : value,
  }));
}

/** Changes a member of the document of a list that is a text. */
export function onTopText(name: string, change: (text: string) => string): Wraps {
  return onList((document) => {
    const text = document[name];
    return typeof text === 'string' ? { ...document, [name]: change(text) } : document;
  });
}

/** Changes the document of a single image. */
export function onSingle(change: (document: JsonObject, exchange: Exchange) => Json): Wraps {
  return {
    document: (right) => (document, exchange, page) => {
      const whole = right(document, exchange, page);
      return !page && isObject(whole) ? change(whole, exchange) : whole;
    },
  };
}

/** The image that stands behind this one among all there are. */
function neighbourOf(image: Image, { world }: Exchange): Image {
  const live = world.live();
  return live[(live.indexOf(image) + 1) % live.length] ?? image;
}

type AddressChange = (address: string, image: Image, exchange: Exchange) => string;

/** The address of the image that stands behind this one. */
export const ofNeighbour: AddressChange = (address, image, exchange) =>
  address.replace(image.id, neighbourOf(image, exchange).id);

/** The address of some other image. */
export const ofAnother: AddressChange = (address, { id }, { world }) =>
  address.replace(id, world.live().find((image) => image.id !== id)?.id ?? id);

/** The address of the first image of all. */
export const ofFirst: AddressChange = (address, { id }, { world }) =>
  address.replace(id, world.live()[0]?.id ?? '');

/** Single images that are not there. */
export const notThere: Wraps = { lookup: () => () => undefined };
