import type { Query } from '../../../engine/base/exchange.ts';
import { isJsonObject } from '../../../engine/base/json.ts';
import { encodeQuery } from '../../../engine/client/address.ts';
import { endpoint, type Received, type Reply, type Server } from './judging.ts';

/** An entry of the list that tests are about. */
export interface Book {
  readonly id: string;
  readonly title: string;
  readonly genre: string;
  /** Unknown while a book is being written. */
  readonly pages: number | null;
  readonly updated: string;
  readonly state: string;
  readonly press: string | null;
}

/** A book of which only some members matter. */
export function book(id: string, changes: Partial<Book> = {}): Book {
  return {
    id,
    title: `Title ${id}`,
    genre: 'novel',
    pages: 100,
    updated: '2024-05-01T10:00:00Z',
    state: 'published',
    press: null,
    ...changes,
  };
}

/** A few books that differ in everything. */
export const someBooks: readonly Book[] = [
  book('b-1', { title: 'Emma', genre: 'novel', pages: 470, updated: '2024-01-01T00:00:00Z', press: 'p-1' }),
  book('b-2', { title: 'Faust', genre: 'play', pages: 220, updated: '2024-02-01T00:00:00Z', press: 'p-2' }),
  book('b-3', { title: 'Hamlet', genre: 'play', pages: 340, updated: '2024-03-01T00:00:00Z', press: 'p-1' }),
  book('b-4', { title: 'Walden', genre: 'essay', pages: 350, updated: '2024-04-01T00:00:00Z' }),
  book('b-5', {
    title: 'Ulysses',
    genre: 'novel',
    pages: 730,
    updated: '2024-05-01T00:00:00Z',
    press: 'p-2',
  }),
  book('b-6', { title: 'Persuasion', genre: 'novel', pages: 250, updated: '2024-06-01T00:00:00Z' }),
];

/** How a server of books goes wrong, or differs lawfully. */
export interface Manner {
  /** Another way to decide whether a book matches the value of one parameter; `() => true` ignores the parameter. */
  readonly matches?: Readonly<Record<string, (book: Book, value: string) => boolean>>;
  /** The queries that are refused with status 400. */
  readonly refuses?: (query: Query) => boolean;
  /** What the whole answer holds in place of the right books; called before it is cut into pages. */
  readonly gives?: (right: readonly Book[], query: Query) => readonly Book[];
  /** Books that a page has at most; a thousand if not given. */
  readonly largestPage?: number;
  /** Changes the reply to a request. */
  readonly replies?: (right: Reply, request: Received) => ReturnType<Server>;
}

/** Ignores a parameter. */
export function ignoring(name: string): Manner {
  return { matches: { [name]: () => true } };
}

/** Ignores a parameter, and every page of what is asked for with it leads back to itself. */
export function circling(name: string): Manner {
  return {
    ...ignoring(name),
    replies: (right, { query }) =>
      asksBy(query, name) && isJsonObject(right.body)
        ? { ...right, body: { ...right.body, next: `${endpoint}/books?${encodeQuery(query)}` } }
        : right,
  };
}

/** Answers with a status whatever is asked for with a parameter. */
export function answering(status: number, name: string): Manner {
  return { replies: (right, { query }) => (asksBy(query, name) ? { ...right, status } : right) };
}

/** Leaves a book out of every list that is asked for with a parameter. */
export function losing(id: string, name: string): Manner {
  return {
    gives: (right, query) => (asksBy(query, name) ? right.filter((each) => each.id !== id) : right),
  };
}

/** Puts a book into every list that is asked for with a parameter. */
export function adding(extra: Book, name: string): Manner {
  return {
    gives: (right, query) =>
      asksBy(query, name) && right.every(({ id }) => id !== extra.id) ? [...right, extra] : right,
  };
}

/** Whether a query has a parameter. */
export function asksBy(query: Query, name: string): boolean {
  return query.some(([given]) => given === name);
}

/** A server of books in memory. Deleted books come only where a time is asked for. */
export function bookServer(all: readonly Book[], manner: Manner = {}): Server {
  return (request) => {
    const right = answer(all, manner, request);
    return manner.replies?.(right, request) ?? right;
  };
}

const headers = { 'content-type': 'application/json', date: 'Wed, 01 Jan 2025 00:00:00 GMT' };

function answer(all: readonly Book[], manner: Manner, { path, query }: Received): Reply {
  if (path !== '/books') {
    const found = all.find(({ id }) => path === `/books/${id}`);
    return found === undefined
      ? { status: 404, headers, body: { error: 'There is no such book.' } }
      : { status: 200, headers, body: { book: { ...found } } };
  }
  if (manner.refuses?.(query) === true)
    return { status: 400, headers, body: { error: 'The query means nothing.' } };
  const right = sorted(
    all.filter(
      (each) => isListed(each, query) && query.every(([name, value]) => passes(each, name, value, manner)),
    ),
    query,
  );
  return page(manner.gives?.(right, query) ?? right, query, manner);
}

function isListed({ state }: Book, query: Query): boolean {
  return state !== 'withdrawn' || asksBy(query, 'since');
}

function passes(each: Book, name: string, value: string, { matches = {} }: Manner): boolean {
  return (matches[name] ?? rules[name] ?? (() => true))(each, value);
}

const rules: Readonly<Record<string, (book: Book, value: string) => boolean>> = {
  title: ({ title }, value) => title === value,
  genre: ({ genre }, value) => genre === value,
  min_pages: ({ pages }, value) => pages !== null && pages >= Number(value),
  max_pages: ({ pages }, value) => pages !== null && pages <= Number(value),
  since: ({ updated }, value) =>
    Date.parse(updated) >= Date.parse(/Z|[+-]\d\d:\d\d$/.test(value) ? value : `${value}Z`),
  press: ({ press }, value) => press === value.slice(value.lastIndexOf('/') + 1),
  shelf: ({ state }, value) =>
    value === 'any' ||
    (value === 'ready' ? state === 'published' : value === 'coming' && state === 'planned'),
};

function sorted(found: readonly Book[], query: Query): readonly Book[] {
  const sent = new Map(query);
  const up = sent.get('way') === 'down' ? -1 : 1;
  switch (sent.get('sort')) {
    case 'pages':
      return [...found].sort((left, right) => up * ((left.pages ?? 0) - (right.pages ?? 0)));
    case 'title':
      return [...found].sort((left, right) => up * (left.title < right.title ? -1 : 1));
    default:
      return found;
  }
}

function page(found: readonly Book[], query: Query, { largestPage = 1000 }: Manner): Reply {
  const sent = new Map(query);
  const after = sent.get('after');
  const start = after === undefined ? 0 : found.findIndex(({ id }) => id === after) + 1;
  const end = start + Math.min(Number(sent.get('limit') ?? largestPage), largestPage);
  const shown = found.slice(start, end);
  const last = shown.at(-1);
  const rest: Query = [...query.filter(([name]) => name !== 'after'), ['after', last?.id ?? '']];
  return {
    status: 200,
    headers,
    body: {
      books: shown.map((each) => ({ ...each })),
      ...(end < found.length ? { next: `${endpoint}/books?${encodeQuery(rest)}` } : {}),
    },
  };
}
