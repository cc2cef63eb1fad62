import type { FlatSchema } from '../engine/api/flat-schema.ts';
import type { Asking } from '../engine/base/asking.ts';
import type { Query } from '../engine/base/exchange.ts';
import type { Json, JsonObject } from '../engine/base/json.ts';
import { readPointer } from '../engine/base/json.ts';
import { parameterIn } from '../engine/paging/address.ts';
import { askPage, followPage, type GoodPage, type Page, type Place, shownQuery } from './asking.ts';
import { namedIn, plainName } from './conventions/names.ts';
import { countedFromOne, pageParameters } from './conventions/page-names.ts';
import type { DraftParameter } from './document.ts';
import { linkSources, present, type Source, tokenSources } from './page-sources.ts';
import type { Stepping } from './read-pages.ts';

/** A way to come to the next page that was seen to work. */
export interface Step extends Stepping {
  /** What the vocabulary says of it. */
  readonly members: JsonObject;
  /** What was asked for the second page, in words. */
  readonly how: string;
  /** The second page. */
  readonly second: GoodPage;
  /** The link or the text that leads to the next page, and is missing on the last one. */
  readonly leads: Source<string> | undefined;
  /** What the schema of the parameter has to say so that its first value is right. */
  readonly begins?: { readonly name: string; readonly at: number };
}

/** What a step is tried on. */
export interface Trial {
  readonly place: Place;
  readonly parameters: readonly DraftParameter[];
  /** The query of the first page, and the page. */
  readonly query: Query;
  readonly page: GoodPage;
  /** Whether a page is the second one. */
  isSecond(page: Page): page is GoodPage;
}

/** The number of values that are tried for one kind of step at most. */
const mostTried = 3;

/** Tries the ways to the second page by a parameter, the usual ones first; undefined where none is seen to lead there. */
export function* findStep(trial: Trial): Asking<Step | undefined> {
  return (
    (yield* byOffset(trial)) ?? (yield* byPage(trial)) ?? (yield* byCursor(trial)) ?? (yield* byMarker(trial))
  );
}

/** Parameters that can have such a name. */
function named({ parameters }: Trial, names: readonly string[], digits: boolean): readonly DraftParameter[] {
  const fit = parameters.filter(
    ({ place, schema, isOdd, isArray }) =>
      place === 'query' &&
      !isOdd &&
      !isArray &&
      (!digits ||
        (schema.type ?? ['integer']).some(
          (type) => type === 'integer' || type === 'number' || type === 'string',
        )),
  );
  return namedIn(fit, names).slice(0, mostTried);
}

function* tried(trial: Trial, more: Query): Asking<GoodPage | undefined> {
  const page = yield* askPage(trial.place, [...trial.query, ...more]);
  return trial.isSecond(page) ? page : undefined;
}

function* byOffset(trial: Trial): Asking<Step | undefined> {
  const size = trial.page.entries.length;
  for (const { name, schema } of named(trial, pageParameters.offset, true)) {
    const fromOne = schema.default === 1 || schema.minimum === 1 || countedFromOne.includes(plainName(name));
    for (const first of fromOne ? [1, 0] : [0, 1]) {
      const value = String(size + first);
      const second = yield* tried(trial, [[name, value]]);
      if (second === undefined) continue;
      return {
        members: { style: 'offset', offset: name },
        how: shownQuery([...trial.query, [name, value]]),
        second,
        leads: undefined,
        mayRefuse: true,
        ...beginning(name, schema, first, 0),
        next: (page, asked, read) =>
          page.entries.length === 0 ? undefined : [...asked, [name, String(first + read.entries)]],
      };
    }
  }
  return undefined;
}

/** The first value of a parameter, where the schema would be read otherwise. */
function beginning(
  name: string,
  { default: given, minimum }: FlatSchema,
  first: number,
  usual: number,
): Pick<Step, 'begins'> {
  return (given ?? minimum ?? usual) === first ? {} : { begins: { name, at: first } };
}

function* byPage(trial: Trial): Asking<Step | undefined> {
  for (const { name, schema } of named(trial, pageParameters.page, true)) {
    const fromZero = schema.default === 0 || (schema.default === undefined && schema.minimum === 0);
    for (const first of fromZero ? [0, 1] : [1, 0]) {
      const value = String(first + 1);
      const second = yield* tried(trial, [[name, value]]);
      if (second === undefined) continue;
      return {
        members: { style: 'page-number', page: name },
        how: shownQuery([...trial.query, [name, value]]),
        second,
        leads: undefined,
        mayRefuse: true,
        ...beginning(name, schema, first, 1),
        next: (page, asked, read) =>
          page.entries.length === 0 ? undefined : [...asked, [name, String(first + read.pages)]],
      };
    }
  }
  return undefined;
}

function* byCursor(trial: Trial): Asking<Step | undefined> {
  const { place, page } = trial;
  const usual = named(trial, pageParameters.cursor, false).map(({ name }) => name);
  for (const name of new Set([...usual, ...inLinks(trial)])) {
    const links = linkSources(page, place.items, 'next').map(
      (link): readonly [Source<string>, JsonObject] => [
        { ...link, read: (one) => valueIn(link.read(one), name) },
        { next: link.said },
      ],
    );
    const tokens = tokenSources(page, place.items).map((token): readonly [Source<string>, JsonObject] => [
      token,
      { token: token.said },
    ]);
    for (const [source, said] of [...tokens, ...links].slice(0, mostTried)) {
      const value = source.read(page);
      const second = value === undefined ? undefined : yield* tried(trial, [[name, value]]);
      if (value === undefined || second === undefined) continue;
      return {
        members: { style: 'cursor', cursor: name, ...said },
        how: `${shownQuery(trial.query)}${trial.query.length > 0 ? ' and ' : ''}${name} with the value of ${source.shown}`,
        second,
        leads: source,
        mayRefuse: false,
        next: (one, asked) => {
          const token = source.read(one);
          return token === undefined ? undefined : [...asked, [name, token]];
        },
      };
    }
  }
  return undefined;
}

/**
 * Parameters of the file that the next link adds to the query and that no entry gives a value for, whatever their names: what they
 * hold is the server's own.
 */
function inLinks({ place, page, parameters, query }: Trial): readonly string[] {
  const last = page.entries.at(-1);
  const shown = new Set(last === undefined ? [] : Object.values(last).map(String));
  const links = linkSources(page, place.items, 'next').flatMap((link) => link.read(page) ?? []);
  return parameters
    .filter(({ name, place: where }) => where === 'query' && query.every(([given]) => given !== name))
    .map(({ name }) => name)
    .filter((name) =>
      links.some((link) => {
        const value = valueIn(link, name);
        return value !== undefined && !shown.has(value);
      }),
    )
    .slice(0, mostTried);
}

function valueIn(link: string | undefined, name: string): string | undefined {
  return link === undefined ? undefined : parameterIn(link, name);
}

function* byMarker(trial: Trial): Asking<Step | undefined> {
  const { place, page } = trial;
  const { identity } = place;
  if (identity === undefined) return undefined;
  const markerIn = (one: GoodPage): string | undefined => {
    const last = one.entries.at(-1);
    const value: Json | undefined = last === undefined ? undefined : readPointer(last, identity);
    return value === undefined ? undefined : String(value);
  };
  for (const { name } of named(trial, pageParameters.marker, false)) {
    const value = markerIn(page);
    const second = value === undefined ? undefined : yield* tried(trial, [[name, value]]);
    if (second === undefined) continue;
    return {
      members: { style: 'marker', marker: name },
      how: `${shownQuery(trial.query)}${trial.query.length > 0 ? ' and ' : ''}${name} with ${identity} of the last entry`,
      second,
      leads: undefined,
      mayRefuse: false,
      next: (one, asked) => {
        const marker = markerIn(one);
        return marker === undefined ? undefined : [...asked, [name, marker]];
      },
    };
  }
  return undefined;
}

/** A way to the second page by a link alone. */
export function* findLink(trial: Trial): Asking<Step | undefined> {
  const { place, page } = trial;
  for (const source of linkSources(page, place.items, 'next').slice(0, mostTried)) {
    const address = source.read(page);
    if (address === undefined) continue;
    const second = yield* followPage(place, address, page.exchange);
    if (!trial.isSecond(second)) continue;
    return {
      members: present({ style: 'links', next: source.said }),
      how: `the link in ${source.shown}`,
      second,
      leads: source,
      mayRefuse: false,
      next: (one) => source.read(one),
    };
  }
  return undefined;
}
