import { type Exchange, headerOf } from '../engine/base/exchange.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject, readPointer } from '../engine/base/json.ts';
import { addressByRelation } from '../engine/base/link-header.ts';
import { joinPointer, splitPointer } from '../engine/base/pointer.ts';
import type { GoodPage } from './asking.ts';
import { namedIn, plainName, rankIn } from './conventions/names.ts';
import { linkMembers, pageMembers, totalHeaders } from './conventions/page-names.ts';

/** Where a page has something about itself, as the vocabulary says it, and how it is read. */
export interface Source<T> {
  readonly said: Json;
  /** In a few words, for evidence. */
  readonly shown: string;
  read(page: GoodPage): T | undefined;
}

/** Levels of a body in which something about the page is looked for. */
const deepest = 3;

/** The members of a body beside its entries, with their pointers. */
export function membersBeside(
  body: Json,
  items: string,
): readonly { readonly pointer: string; readonly name: string; readonly value: Json }[] {
  const found: { pointer: string; name: string; value: Json }[] = [];
  const look = (value: Json, way: readonly string[]): void => {
    if (!isJsonObject(value) || way.length >= deepest) return;
    for (const [name, member] of Object.entries(value)) {
      const pointer = joinPointer([...way, name]);
      if (pointer === items) continue;
      found.push({ pointer, name, value: member });
      look(member, [...way, name]);
    }
  };
  look(body, []);
  return found;
}

/** Places where pages may have a link to another page, by the names and relations that such links have, the usual ones first. */
export function linkSources(
  page: GoodPage,
  items: string,
  which: 'next' | 'prev' | 'first' | 'last',
): readonly Source<string>[] {
  const names = pageMembers[which];
  const beside = membersBeside(page.body, items);
  const plain = beside
    .filter(
      ({ value, pointer }) => typeof value === 'string' && isAddress(value) && namesLink(pointer, names),
    )
    .map(({ pointer }) => sourceAt(pointer, isText));
  const chosen = beside.flatMap(({ pointer, value }) => selectedIn(pointer, value, which));
  const relation = which === 'prev' && linkIn(page.exchange, 'previous') ? 'previous' : which;
  const header: Source<string> = {
    said: { header: 'Link', rel: relation },
    shown: `Link with rel="${relation}"`,
    read: ({ exchange }) => linkIn(exchange, relation),
  };
  return [...plain, ...chosen, header].filter((source) => source.read(page) !== undefined);
}

/** A link may be the member itself, or its `href` as HAL has it. */
function namesLink(pointer: string, names: readonly string[]): boolean {
  const [last = '', before = ''] = splitPointer(pointer).toReversed();
  return (
    rankIn(names, last) !== undefined || (plainName(last) === 'href' && rankIn(names, before) !== undefined)
  );
}

/** The link of a relation in a list of links. */
function selectedIn(pointer: string, value: Json, which: string): readonly Source<string>[] {
  if (!isJsonArray(value)) return [];
  const relations = which === 'prev' ? ['prev', 'previous'] : [which];
  for (const member of linkMembers.relation) {
    for (const address of linkMembers.address) {
      for (const equals of relations) {
        const read = (body: Json): string | undefined => {
          const links = readPointer(body, pointer);
          const link = isJsonArray(links)
            ? links.find((one) => isJsonObject(one) && one[member] === equals)
            : undefined;
          const found = isJsonObject(link) ? link[address] : undefined;
          return typeof found === 'string' ? found : undefined;
        };
        if (
          value.some((one) => isJsonObject(one) && one[member] === equals && typeof one[address] === 'string')
        )
          return [
            {
              said: { pointer, select: { member, equals, address } },
              shown: `${pointer} with ${member} ${equals}`,
              read: ({ body }) => read(body),
            },
          ];
      }
    }
  }
  return [];
}

/** Texts by which the next page may be asked for. */
export function tokenSources(page: GoodPage, items: string): readonly Source<string>[] {
  const texts = membersBeside(page.body, items).filter(
    ({ value }) =>
      (typeof value === 'string' && value !== '' && !/^https?:/.test(value)) || Number.isInteger(value),
  );
  return namedIn(texts, pageMembers.token).map(({ pointer }) => ({
    said: pointer,
    shown: pointer,
    read: ({ body }) => {
      const value = readPointer(body, pointer);
      return value === null || value === undefined || value === '' || typeof value === 'object'
        ? undefined
        : String(value);
    },
  }));
}

/** Places where pages may say how many entries there are in all: members and headers that have this number. */
export function totalSources(page: GoodPage, items: string, number: number): readonly Source<number>[] {
  const numbers = membersBeside(page.body, items).filter(({ value }) => value === number);
  const members = namedIn(numbers, pageMembers.total).map(({ pointer }) => sourceAt(pointer, isNumber));
  const headers = totalHeaders.map(
    (name): Source<number> => ({
      said: { header: name },
      shown: name,
      read: ({ exchange }) => numberIn(headerOf(exchange, name)),
    }),
  );
  return [...members, ...headers].filter((source) => source.read(page) === number);
}

/** Members that may say how many pages there are. */
export function pageCountSources(page: GoodPage, items: string, number: number): readonly Source<number>[] {
  const numbers = membersBeside(page.body, items).filter(({ value }) => value === number);
  return namedIn(numbers, pageMembers.pages).map(({ pointer }) => sourceAt(pointer, isNumber));
}

/** Members that may say whether more entries follow, or whether nothing does, as a page shows them on which more follows. */
export function moreSources(
  page: GoodPage,
  items: string,
  member: 'more' | 'noMore',
): readonly Source<boolean>[] {
  const flags = membersBeside(page.body, items).filter(({ value }) => value === (member === 'more'));
  return namedIn(flags, pageMembers[member]).map(({ pointer }) => sourceAt(pointer, isTruth));
}

function sourceAt<T>(pointer: string, is: (value: Json | undefined) => value is T & Json): Source<T> {
  return {
    said: pointer,
    shown: pointer,
    read: ({ body }) => {
      const value = readPointer(body, pointer);
      return is(value) ? value : undefined;
    },
  };
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value !== '';
}

function isNumber(value: Json | undefined): value is number {
  return typeof value === 'number';
}

function isTruth(value: Json | undefined): value is boolean {
  return typeof value === 'boolean';
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|\/|\?|\.{0,2}\/)/.test(text) || /^[\w./-]*\?/.test(text);
}

/** The number of a header, which in `Content-Range` stands after a slash. */
function numberIn(value: string | undefined): number | undefined {
  const digits = /^(?:.*\/)?(\d+)$/.exec(value ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The address with a relation in a Link header (RFC 8288). */
/** Members as an object without those that are not there. */
export function present(members: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** The address that the header Link of an answer gives by a relation. */
function linkIn(exchange: Exchange, relation: string): string | undefined {
  const header = headerOf(exchange, 'link');
  return header === undefined ? undefined : addressByRelation(header, relation);
}
