import { type Asked, type Book, books, type Reply, type Wrong } from './server.ts';

/** A library that is wrong in one way, and the check that has to say so. */
export interface LibraryFault {
  readonly name: string;
  /** A check that has to report it, by its id or the beginning of one. */
  readonly check: string;
  readonly wrong: Wrong;
}

const without =
  (...names: readonly string[]) =>
  (asked: Asked): Asked => {
    const query = new URLSearchParams(asked.query);
    for (const name of names) query.delete(name);
    return { ...asked, query };
  };

const having =
  (name: string, value: string) =>
  (asked: Asked): Asked => {
    const query = new URLSearchParams(asked.query);
    query.set(name, value);
    return { ...asked, query };
  };

const ignores =
  (...names: readonly string[]): Wrong =>
  (asked, right) =>
    right(without(...names)(asked));

/** Changes what a successful answer shows of a page. */
const onPages =
  (change: (books: readonly Book[], asked: Asked) => readonly unknown[]): Wrong =>
  (asked, right) => {
    const reply = right(asked);
    return isPage(reply.body)
      ? { ...reply, body: { ...reply.body, books: change(reply.body.books, asked) } }
      : reply;
  };

function isPage(body: unknown): body is { readonly books: readonly Book[]; readonly next?: string } {
  return typeof body === 'object' && body !== null && 'books' in body;
}

const instead =
  (when: (asked: Asked, reply: Reply) => boolean, change: (reply: Reply) => Reply): Wrong =>
  (asked, right) => {
    const reply = right(asked);
    return when(asked, reply) ? change(reply) : reply;
  };

/** Ways to be wrong, each with a check that has to report it. */
export const faults: readonly LibraryFault[] = [
  { name: 'ignores genre', check: 'filter.returned-items-match:genre', wrong: ignores('genre') },
  { name: 'ignores author', check: 'filter.returned-items-match:author', wrong: ignores('author') },
  { name: 'ignores title', check: 'filter.returned-items-match:title', wrong: ignores('title') },
  {
    name: 'looks for a title that begins with the text',
    check: 'filter.matching-items-are-returned:title',
    wrong: onPages((page, { query }) =>
      page.filter(({ title }) => title.startsWith(query.get('title') ?? '')),
    ),
  },
  {
    name: 'looks for an author who is written as none can be',
    check: 'status.bad-value:author',
    wrong: (asked, right) => {
      const reply = right(asked);
      const author = asked.query.get('author');
      return reply.status === 422 && author !== null && !/^[\p{L} ]+$/u.test(author)
        ? right(having('author', 'No Such Author')(asked))
        : reply;
    },
  },
  {
    name: 'takes a year beyond its bounds for none',
    check: 'status.bad-value:until',
    wrong: (asked, right) =>
      Number(asked.query.get('until') ?? 1900) > 2100 ? right(without('until')(asked)) : right(asked),
  },
  {
    name: 'lists the books of every shelf unless one is asked for',
    check: 'filter.default-value-gives-the-plain-list:shelf',
    wrong: (asked, right) => {
      const reply = right(asked);
      if (asked.query.has('shelf') || !isPage(reply.body)) return reply;
      const [store] = books.filter(({ shelf }) => shelf === 'store');
      return { ...reply, body: { ...reply.body, books: [...reply.body.books, store] } };
    },
  },
  {
    name: 'has a book of the open shelf among those in store',
    check: 'filter.',
    wrong: onPages((page, { query }) =>
      query.get('shelf') === 'store' ? [...page, ...books.filter(({ isbn }) => isbn === novel?.isbn)] : page,
    ),
  },
  { name: 'ignores since', check: 'filter.returned-items-match:since', wrong: ignores('since') },
  {
    name: 'loses one book of a genre',
    check: 'filter.',
    wrong: onPages((page, { query }) =>
      query.get('genre') === 'novel' ? page.filter(({ isbn }) => isbn !== novel?.isbn) : page,
    ),
  },
  {
    name: 'takes until for exclusive',
    check: 'filter.',
    wrong: onPages((page, { query }) =>
      query.has('until') ? page.filter(({ year }) => year < Number(query.get('until'))) : page,
    ),
  },
  { name: 'ignores the direction', check: 'sorting.', wrong: ignores('way') },
  { name: 'ignores the order', check: 'sorting.', wrong: ignores('order', 'way') },
  {
    name: 'comes by year unless another order is asked for',
    check: 'sorting.default-order-as-specified',
    wrong: (asked, right) => right(asked.query.has('order') ? asked : having('order', 'year')(asked)),
  },
  {
    name: 'comes downwards unless the other way is asked for',
    check: 'sorting.default-order-as-specified',
    wrong: (asked, right) => right(asked.query.has('way') ? asked : having('way', 'down')(asked)),
  },
  {
    name: 'sorts by year downwards unless the other way is asked for',
    check: 'sorting.key-alone-sorts:year',
    wrong: (asked, right) =>
      right(
        asked.query.get('order') === 'year' && !asked.query.has('way') ? having('way', 'down')(asked) : asked,
      ),
  },
  {
    name: 'has pages of twenty unless another size is asked for',
    check: 'pagination.page-size-as-specified',
    wrong: (asked, right) => right(asked.query.has('size') ? asked : having('size', '20')(asked)),
  },
  {
    name: 'repeats the marker',
    check: 'pagination.',
    wrong: onPages((page, { query }) => {
      const marker = books.find(({ isbn }) => isbn === query.get('after'));
      return marker === undefined ? page : [marker, ...page];
    }),
  },
  {
    name: 'drops the filter in next',
    check: 'pagination.',
    wrong: instead(
      (asked, { body }) => asked.query.has('genre') && isPage(body) && body.next !== undefined,
      (reply) =>
        isPage(reply.body)
          ? { ...reply, body: { ...reply.body, next: reply.body.next?.replace(/genre=[^&]*&?/, '') } }
          : reply,
    ),
  },
  {
    name: 'shows a genre of its own',
    check: 'schema.body-matches-schema',
    wrong: onPages((page) =>
      page.map((book) => (book.isbn === novel?.isbn ? { ...book, genre: 'comic' } : book)),
    ),
  },
  {
    name: 'shows the year as text',
    check: 'schema.body-matches-schema',
    wrong: onPages((page) =>
      page.map((book) => (book.isbn === novel?.isbn ? { ...book, year: String(book.year) } : book)),
    ),
  },
  {
    name: 'takes a genre that does not exist',
    check: 'filter.',
    wrong: (asked, right) => {
      const reply = right(asked);
      return reply.status === 422 && asked.query.has('genre') ? right(without('genre')(asked)) : reply;
    },
  },
  {
    name: 'breaks on a bad year',
    check: 'status.',
    wrong: instead(
      (asked, { status }) => status === 422 && (asked.query.has('since') || asked.query.has('until')),
      (reply) => ({ ...reply, status: 500, body: { title: 'Oops.', status: 500 } }),
    ),
  },
  {
    name: 'answers bad values by 302',
    check: 'status.',
    wrong: instead(
      (_asked, { status }) => status === 422,
      (reply) => ({ ...reply, status: 302, headers: { ...reply.headers, location: '/books' } }),
    ),
  },
  {
    name: 'has errors without a title',
    check: 'schema.error-body-matches-schema',
    wrong: instead(
      (_asked, { status }) => status >= 400,
      (reply) => ({ ...reply, body: { status: reply.status } }),
    ),
  },
  {
    name: 'needs no reader card',
    check: 'status.',
    wrong: (asked, right) => right({ ...asked, authorization: 'Bearer reader-4711' }),
  },
  {
    name: 'takes any size',
    check: 'pagination.',
    wrong: (asked, right) => {
      const size = Number(asked.query.get('size') ?? 10);
      return size > 50 ? right(without('size')(asked)) : right(asked);
    },
  },
  {
    name: 'gives some other book for an id that no book has',
    check: 'status.missing-item',
    wrong: instead(
      (asked, { status }) => asked.path.startsWith('/books/') && status === 404,
      (reply) => ({ ...reply, status: 200, headers: { 'content-type': 'application/json' }, body: books[0] }),
    ),
  },
  {
    name: 'shows another title by itself',
    check: 'consistency.',
    wrong: instead(
      (asked, { status }) => asked.path.startsWith('/books/') && status === 200,
      (reply) => ({ ...reply, body: Object.assign({}, reply.body, { title: 'Another' }) }),
    ),
  },
];

const novel = books.find(({ genre }) => genre === 'novel');
