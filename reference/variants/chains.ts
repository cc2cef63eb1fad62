/** Other lawful ways to lead from page to page. */
import type { Image, Page } from '../exchange.ts';
import type { Pair } from '../query.ts';
import { valuesOf, without } from '../query.ts';
import type { Stages, Wraps } from '../stages.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const ZERO_TO_LIMIT = '002 L68-69 and X56: a page has between zero images and the number asked for';
const URIS = 'RFC 3986 section 4.2; 002 L147-152, X79: URIs';

/** Another way to write the address of a page. */
function addressed(change: (path: string, query: string, origin: string) => string): Wraps {
  return {
    address: (right) => (pairs, exchange) => {
      const [path = '', query = ''] = right(pairs, exchange).split('?');
      return change(path, query === '' ? '' : `?${query}`, exchange.origin);
    },
  };
}

/** Changes the query of the next link. */
function onNext(
  change: (next: readonly Pair[], ...rest: Parameters<Stages['links']>) => readonly Pair[],
): Wraps {
  return {
    links: (right) => (page, query, exchange) => {
      const links = right(page, query, exchange);
      return { ...links, next: links.next && change(links.next, page, query, exchange) };
    },
  };
}

/** Parameters of the server's own, which it does not take for filters. */
function ownParameters(...names: readonly string[]): Wraps {
  return {
    query: (right) => (query, exchange) => {
      const whole = right(query, exchange);
      return { ...whole, filters: whole.filters.filter(({ parameter }) => !names.includes(parameter)) };
    },
    refuse: (right) => (refusal, exchange) =>
      names.includes(refusal.parameter ?? '') ? undefined : right(refusal, exchange),
  };
}

function given(pairs: readonly Pair[] | undefined, name: string): string | undefined {
  return valuesOf(pairs ?? [], name).at(-1);
}

const OFFSET: Wraps = {
  ...ownParameters('offset'),
  seek: (right) => (line, query, exchange) => {
    const offset = given(exchange.pairs, 'offset');
    return offset === undefined ? right(line, query, exchange) : Number(offset);
  },
  links: (right) => (page, query, exchange) => {
    const links = right(page, query, exchange);
    const end = page.images.at(-1);
    const first = without(links.first, 'offset');
    if (!links.next || !end) return { ...links, first };
    return { ...links, first, next: [...first, ['offset', String(page.line.indexOf(end) + 1)]] };
  },
};

/** Every page but the first is empty when it is asked for first, and says to ask again. */
const EMPTY_BETWEEN: Wraps = {
  ...ownParameters('go', 'scan'),
  cut: (right) => (line, start, query, exchange) => {
    const page = right(line, start, query, exchange);
    const skipped = start > 0 && start < line.length && given(exchange.pairs, 'go') === undefined;
    return skipped && query.limit > 0 && given(exchange.pairs, 'scan') !== undefined
      ? { ...page, images: [], more: true }
      : page;
  },
  links: (right) => (page, query, exchange) => {
    const links = right(page, query, exchange);
    const first = without(links.first, 'go', 'scan');
    const marker = given(exchange.pairs, 'marker');
    if (page.images.length === 0 && page.more && marker !== undefined)
      return { ...links, first, next: [...first, ['marker', marker], ['go', '1']] };
    return { ...links, first, next: links.next && [...without(links.next, 'go', 'scan'), ['scan', '1']] };
  },
};

/** Cuts the list before it filters, as some stores do: the pages of a filtered list are short, or empty. */
function cutFirst(): Wraps {
  let keeps: Stages['keeps'] = () => true;
  const ends = new WeakMap<Page, Image>();
  return {
    keeps: (right) => {
      keeps = right;
      return () => true;
    },
    cut: (right) => (line, start, query, exchange) => {
      const scanned = right(line, start, query, exchange);
      const images = scanned.images.filter((image) =>
        query.filters.every((filter) => keeps(image, filter, query, exchange)),
      );
      const page = { ...scanned, images };
      const end = scanned.images.at(-1);
      if (end) ends.set(page, end);
      return page;
    },
    links: (right) => (page, query, exchange) => {
      const links = right(page, query, exchange);
      const end = ends.get(page);
      return { ...links, next: page.more && end ? [...links.first, ['marker', end.id]] : undefined };
    },
  };
}

export const CHAINS: readonly Variant[] = [
  variant('page-cap-2', lists.paged, `No page has more than two images (${ZERO_TO_LIMIT}).`, {
    settings: { maxLimit: 2 },
  }),
  variant('page-cap-3', lists.paged, `No page has more than three images (${ZERO_TO_LIMIT}).`, {
    settings: { maxLimit: 3 },
  }),
  variant('page-cap-25', lists.paged, `No page has more than 25 images (${ZERO_TO_LIMIT}).`, {
    settings: { maxLimit: 25 },
  }),
  variant('default-page-1', lists.paged, 'Without a limit a page has one image (002 L17-18).', {
    settings: { defaultLimit: 1 },
  }),
  variant('default-page-39', lists.paged, 'Without a limit a page has all images but one (002 L17-18).', {
    settings: { defaultLimit: 39 },
  }),
  variant('default-page-exact', lists.images, 'Without a limit a page has exactly all images (002 L17-18).', {
    settings: { defaultLimit: 40 },
  }),
  variant(
    'pages-uneven',
    lists.paged,
    `A page has as many images as the place of its beginning allows (${ZERO_TO_LIMIT}).`,
    {
      stages: {
        cut: (right) => (line, start, query, exchange) =>
          right(
            line,
            start,
            query.limit > 2 ? { ...query, limit: query.limit - (start % 3) } : query,
            exchange,
          ),
      },
    },
  ),
  variant('next-by-scheme', lists.images, `Links leave the scheme out (${URIS}).`, {
    stages: addressed((path, query, origin) => `${origin.replace(/^http:/, '')}${path}${query}`),
  }),
  variant('next-by-relative-path', lists.images, `Links are relative to the list (${URIS}).`, {
    stages: addressed((path, query) => `${path.slice(path.lastIndexOf('/') + 1)}${query}`),
  }),
  variant('next-with-dots', lists.images, `Links have dots in their paths (${URIS}).`, {
    stages: addressed((path, query) => `../v2/./${path.slice(path.lastIndexOf('/') + 1)}${query}`),
  }),
  variant(
    'links-end-in-question-mark',
    lists.images,
    `Links without a query end in a question mark (${URIS}).`,
    {
      stages: addressed((path, query) => `${path}${query === '' ? '?' : query}`),
    },
  ),
  variant('links-end-in-ampersand', lists.images, `Links end in an ampersand (${URIS}).`, {
    stages: addressed((path, query) => (query === '' ? path : `${path}${query}&`)),
  }),
  variant('links-with-fragment', lists.images, `Links have a fragment (${URIS}).`, {
    stages: addressed((path, query) => `${path}${query}#list`),
  }),
  variant(
    'links-escaped-in-small-letters',
    lists.images,
    'Escapes in links are written in small letters (RFC 3986 section 2.1).',
    {
      stages: addressed(
        (path, query) => `${path}${query.replace(/%[0-9A-F]{2}/g, (percent) => percent.toLowerCase())}`,
      ),
    },
  ),
  variant(
    'links-escaped-little',
    lists.images,
    'Links leave unescaped what a query may have (RFC 3986 section 3.4).',
    {
      stages: addressed(
        (path, query) =>
          `${path}${query.replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%3F', '?').replaceAll('%40', '@').replaceAll('%2C', ',')}`,
      ),
    },
  ),
  lenient('links-of-another-host', lists.images, 'Links name the host that the public sees (X79).', {
    stages: addressed((path, query) => `https://images.example.invalid${path}${query}`),
  }),
  lenient('links-of-an-alias', lists.images, 'Links name the target by another name of its own (X79).', {
    stages: addressed((path, query, origin) => `${origin.replace('127.0.0.1', 'localhost')}${path}${query}`),
  }),
  variant(
    'next-says-order',
    lists.images,
    'The next link says the order even when the request did not (002 L20-21: what was sent is preserved).',
    {
      stages: onNext((next, _page, query) =>
        query.sort.length > 0 ? next : [...next, ['sort_key', 'created_at'], ['sort_dir', 'desc']],
      ),
    },
  ),
  variant(
    'next-with-marker-first',
    lists.images,
    'The next link begins with the marker (I28: as decoded multisets).',
    {
      stages: onNext((next) => [...next].reverse()),
    },
  ),
  variant(
    'next-by-offset',
    lists.images,
    'The next link counts the images before it; marker works too (002 L17-21: a link to use as it is).',
    { stages: OFFSET },
  ),
  variant(
    'empty-pages-between',
    lists.images,
    `Pages in the middle may be empty and link on (${ZERO_TO_LIMIT}).`,
    { stages: EMPTY_BETWEEN },
  ),
  variant(
    'cut-before-filtering',
    lists.images,
    `A filter is applied to pages that were cut before, so that they are short or empty (${ZERO_TO_LIMIT}).`,
    {
      freshStages: cutFirst,
    },
  ),
];
