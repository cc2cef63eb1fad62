import type { Query } from '../../../engine/base/exchange.ts';
import { valuesOf } from '../../../engine/base/header-fields.ts';
import type { Json, JsonObject } from '../../../engine/base/json.ts';
import { isJsonArray, isJsonObject } from '../../../engine/base/json.ts';
import { endpoint, type Received, type Reply, type Server } from './judging.ts';

/** An entry of the list, as JSON shows it. */
export type Stone = JsonObject & { readonly id: string };

/** A stone of which only some members matter; one that is undefined is left out. */
export function stone(id: string, changes: Readonly<Record<string, Json | undefined>> = {}): Stone {
  const usual = {
    name: `Stone ${id}`,
    weight: 10,
    state: 'cut',
    found: '2024-01-01T00:00:00Z',
    changed: '2024-02-01T00:00:00Z',
    tags: { colour: 'grey' },
    links: [
      { rel: 'self', href: `${endpoint}/stones/${id}` },
      { rel: 'page', href: `http://pages.example/stones/${id}` },
    ],
    quarry: { id: `q-${id}`, href: `${endpoint}/quarries/q-${id}` },
  };
  const shown = Object.entries({ ...usual, ...changes }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { id, ...Object.fromEntries(shown) };
}

/** A few stones that differ. */
export const someStones: readonly Stone[] = [
  stone('s-1', { name: 'Ada & <Bo>', weight: 5, state: 'rough' }),
  stone('s-2', { name: 'Flint', weight: 7 }),
  stone('s-3', { name: 'Opal', weight: 3, tags: { colour: 'blue', from: null } }),
  stone('s-4', { name: null, weight: 12, state: 'rough' }),
];

/** How a server of stones goes wrong, or differs lawfully. */
export interface Manner {
  /** What a list holds in place of the right stones, before it is cut into pages. */
  readonly gives?: (right: readonly Stone[], request: Received) => readonly Stone[];
  /** How a stone is shown in an answer. */
  readonly shows?: (right: Stone, request: Received) => Stone;
  /** Changes the reply to a request. */
  readonly replies?: (right: Reply, request: Received) => ReturnType<Server>;
}

/** A server of stones in memory. */
export function stoneServer(all: readonly Stone[], manner: Manner = {}): Server {
  return (request) => {
    const right = answer(all, manner, request);
    return manner.replies?.(right, request) ?? right;
  };
}

/** Whether a request asks for XML. */
export function wantsXml({ headers }: Received): boolean {
  return valuesOf(headers, 'accept').some((value) => value.includes('xml'));
}

/** Whether a request is for one stone. */
export function isForOne({ path }: Received): boolean {
  return path.startsWith('/stones/');
}

function answer(all: readonly Stone[], manner: Manner, request: Received): Reply {
  const { path, query, credential } = request;
  const shown = all.map((each) => manner.shows?.(each, request) ?? each);
  if (credential === 'none')
    return reply(401, { unauthorized: { code: 401, message: 'No token.' } }, request);
  if (isForOne(request)) {
    const found = shown.find((_, index) => path === `/stones/${all[index]?.id}`);
    return found === undefined
      ? reply(404, { notFound: { code: 404, message: 'No stone.' } }, request)
      : reply(200, { stone: found }, request);
  }
  const sent = new Map(query);
  const limit = sent.get('limit');
  if (limit !== undefined && !/^\d+$/.test(limit))
    return reply(400, { badRequest: { code: 400, message: 'No limit.' } }, request);
  const right = shown.filter((each) => ['name', 'state'].every((name) => fits(each, name, sent.get(name))));
  return reply(200, pageOf(manner.gives?.(right, request) ?? right, query), request);
}

function fits(each: Stone, name: string, value: string | undefined): boolean {
  return value === undefined || each[name] === value;
}

function pageOf(found: readonly Stone[], query: Query): Json {
  const sent = new Map(query);
  const place = found.findIndex(({ id }) => id === sent.get('after'));
  const rest = found.slice(place + 1);
  const limit = sent.has('limit') ? Number(sent.get('limit')) : rest.length;
  const page = rest.slice(0, limit);
  const kept = query
    .filter(([name]) => name !== 'after')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}&`);
  const next = `${endpoint}/stones?${kept.join('')}after=${page.at(-1)?.id}`;
  return {
    stones: page,
    about: `${endpoint}/about`,
    ...(page.length > 0 && page.length < rest.length ? { next } : {}),
  };
}

function reply(status: number, body: Json, request: Received): Reply {
  const date = 'Wed, 01 Jan 2025 00:00:00 GMT';
  return wantsXml(request)
    ? { status, headers: { 'content-type': 'application/xml', date }, body: xmlOf(body) }
    : { status, headers: { 'content-type': 'application/json', date }, body };
}

/** A list, a stone or a fault in XML. */
export function xmlOf(body: Json): string {
  const [[name, value] = ['stones', []]] = isJsonObject(body) ? Object.entries(body) : [];
  const start = '<?xml version="1.0" encoding="UTF-8"?>';
  if (name === 'stones' && isJsonObject(body)) {
    const { stones: _, ...attributes } = body;
    const inside = isJsonArray(value) ? value.map((one) => elementOf('stone', one)).join('') : '';
    return `${start}<stones xmlns="urn:example:stones"${attributesOf(attributes)}>${inside}</stones>`;
  }
  return `${start}${elementOf(name, value).replace(/^<([^\s/>]+)/, '<$1 xmlns="urn:example:stones"')}`;
}

function elementOf(name: string, value: Json): string {
  if (!isJsonObject(value)) return `<${name}>${escaped(value)}</${name}>`;
  const { tags, links, quarry, message, ...attributes } = value;
  const entries = isJsonObject(tags) ? Object.entries(tags) : [];
  const inside = [
    tags === undefined
      ? ''
      : `<tags>${entries.map(([key, text]) => `<tag key="${escaped(key)}">${escaped(text)}</tag>`).join('')}</tags>`,
    ...(isJsonArray(links) ? links.map((one) => elementOf('link', one)) : []),
    quarry === undefined ? '' : elementOf('quarry', quarry),
    message === undefined ? '' : elementOf('message', message),
  ];
  return `<${name}${attributesOf(attributes)}>${inside.join('')}</${name}>`;
}

function attributesOf(attributes: JsonObject): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(value: Json): string {
  const text = value === null ? 'None' : String(value);
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
