import { createServer } from 'node:http';

/** A book as the library shows it. */
export interface Book {
  readonly isbn: string;
  readonly title: string;
  readonly author: string;
  readonly genre: string;
  readonly shelf: string;
  readonly year: number;
  readonly lent?: boolean;
}

const genres = ['novel', 'poetry', 'history', 'science'];
const authors = ['Ama Boateng', 'Bo Lindqvist', 'Chi Nguyen', 'Dora Weiss', 'Émile Roux'];

/** Thirty-four books, in an order of their own; those in store are listed only where they are asked for. */
export const books: readonly Book[] = Array.from({ length: 34 }, (_, index) => {
  const place = (index * 11) % 34;
  return {
    isbn: `978-${1000 + place * 7}`,
    title: `${['Rivers', 'Atlas', 'Moons', 'Letters', 'Glass'][place % 5]} ${String.fromCharCode(65 + (place % 26))}`,
    author: authors[(place * 3) % 5] ?? '',
    genre: genres[place % 4] ?? '',
    shelf: place % 5 === 4 ? 'store' : 'open',
    year: 1900 + ((place * 13) % 97),
    ...(place % 3 === 0 ? { lent: place % 2 === 0 } : {}),
  };
});

/** An answer of the library before it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What the library is asked for. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly accept: string;
}

/** A way in which the library is wrong: what it does instead of the right thing, given that. */
export type Wrong = (asked: Asked, right: (asked: Asked) => Reply) => Reply;

export const readerCard = 'reader-4711';

function problem(status: number, title: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: { title, status },
  };
}

/** What the library answers by its specification. */
export function rightReply(asked: Asked): Reply {
  if (asked.authorization !== `Bearer ${readerCard}`)
    return problem(401, 'A reader card is needed.', { 'www-authenticate': 'Bearer realm="library"' });
  const single = /^\/books\/([^/]+)$/.exec(asked.path)?.[1];
  if (asked.path !== '/books' && single === undefined) return problem(404, 'There is nothing here.');
  if (!['GET', 'HEAD', 'OPTIONS'].includes(asked.method))
    return problem(405, 'The library is only read.', { allow: 'GET, HEAD' });
  if (single !== undefined) {
    const book = books.find(({ isbn }) => encodeURIComponent(isbn) === single);
    return book === undefined ? problem(404, 'There is no such book.') : ok(book);
  }
  return listReply(asked.query);
}

function ok(body: unknown): Reply {
  return { status: 200, headers: { 'content-type': 'application/json' }, body };
}

function listReply(query: URLSearchParams): Reply {
  const size = query.get('size') ?? '10';
  const [order, way, genre, author, title] = ['order', 'way', 'genre', 'author', 'title'].map((name) =>
    query.get(name),
  );
  const shelf = query.get('shelf') ?? 'open';
  const [since, until] = ['since', 'until'].map((name) => query.get(name));
  const isYear = (text: string | null | undefined): boolean =>
    text == null || (/^\d{4}$/.test(text) && Number(text) >= 1800 && Number(text) <= 2100);
  if (!/^\d{1,9}$/.test(size) || Number(size) < 1 || Number(size) > 50)
    return problem(422, 'A page has 1 to 50 books.');
  if (order != null && order !== 'title' && order !== 'year') return problem(422, 'No such order.');
  if (way != null && way !== 'up' && way !== 'down') return problem(422, 'The way is up or down.');
  if (genre != null && !genres.includes(genre)) return problem(422, 'No such genre.');
  if (shelf !== 'open' && shelf !== 'store') return problem(422, 'No such shelf.');
  if (author != null && !/^[\p{L} ]{2,24}$/u.test(author)) return problem(422, 'No author is written so.');
  if (title != null && !/^.{2,12}$/su.test(title))
    return problem(422, 'A part of a title has 2 to 12 signs.');
  if (!isYear(since) || !isYear(until)) return problem(422, 'A year is one from 1800 to 2100.');
  const matching = books.filter(
    (book) =>
      (genre == null || book.genre === genre) &&
      book.shelf === shelf &&
      (author == null || book.author === author) &&
      (title == null || book.title.includes(title)) &&
      (since == null || book.year >= Number(since)) &&
      (until == null || book.year <= Number(until)),
  );
  const sign = way === 'down' ? -1 : 1;
  const key = (book: Book): string | number => (order === 'year' ? book.year : book.title);
  const before = (a: Book, b: Book): number =>
    sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.isbn < b.isbn ? -1 : 1);
  const sorted = [...matching].sort(before);
  const after = query.get('after');
  const place = after === null ? -1 : sorted.findIndex(({ isbn }) => isbn === after);
  if (after !== null && place < 0) return problem(422, 'There is no such book to go on after.');
  const rest = sorted.slice(place + 1);
  const page = rest.slice(0, Number(size));
  if (page.length === rest.length) return ok({ books: page });
  const next = new URLSearchParams(query);
  next.set('after', page.at(-1)?.isbn ?? '');
  return ok({ books: page, next: `/books?${next}` });
}

/** A running library. */
export interface Library {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a library on a free port of this machine. */
export async function startLibrary(wrong: Wrong = (asked, right) => right(asked)): Promise<Library> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const { status, headers, body } = wrong(
      {
        method: request.method ?? 'GET',
        path: pathname,
        query: searchParams,
        authorization: request.headers.authorization,
        accept: request.headers.accept ?? '*/*',
      },
      rightReply,
    );
    response.writeHead(status, headers);
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
