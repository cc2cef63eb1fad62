/** Other lawful ways to cut a list into pages and to link them. */
import { type Pair, valuesOf } from '../query.ts';
import type { Settings } from '../settings.ts';
import type { Stages, Wraps } from '../stages.ts';
import { isObject } from '../wraps/entries.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const ZERO_TO_LIMIT = '002 L68-69 and X56: a page has between zero images and the number asked for';

export const PAGES: readonly Variant[] = [
  variant(
    'page-cap-5',
    lists.paged,
    `No page has more than five images, whatever is asked for (${ZERO_TO_LIMIT}).`,
    {
      settings: { maxLimit: 5 },
    },
  ),
  variant('page-cap-1', lists.paged, `Each page has one image, whatever is asked for (${ZERO_TO_LIMIT}).`, {
    settings: { maxLimit: 1 },
  }),
  variant(
    'default-page-10',
    lists.paged,
    'Without a limit a page has ten images (002 L17-18; no document says how many).',
    {
      settings: { defaultLimit: 10 },
    },
  ),
  variant(
    'default-page-all',
    lists.images,
    'Without a limit all images come at once (002 L17-18; no document says how many).',
    {
      settings: { defaultLimit: 1000 },
    },
  ),
  variant(
    'unlimited-pages',
    lists.paged,
    'Without a limit all images come at once, and no limit is too large (002 L17-18, X30; genuine compute servers do so).',
    {
      settings: { defaultLimit: 1_000_000_000, maxLimit: 1_000_000_000 },
    },
  ),
  variant(
    'short-pages',
    lists.images,
    `A page has one image less than asked for, from two on; next shows that more follow (${ZERO_TO_LIMIT}).`,
    {
      stages: {
        query: (right) => (query, exchange) => {
          const whole = right(query, exchange);
          return whole.limit > 1 ? { ...whole, limit: whole.limit - 1 } : whole;
        },
      },
    },
  ),
  variant(
    'pages-of-changing-length',
    lists.images,
    `A page has as many images as could be read in the time that a request may take: the same page has now more and now fewer, and next shows that more follow (${ZERO_TO_LIMIT}).`,
    {
      stages: {
        query: (right) => {
          let answered = 0;
          return (query, exchange) => {
            const whole = right(query, exchange);
            answered += 1;
            return { ...whole, limit: Math.ceil(whole.limit / (1 + (answered % 3))) };
          };
        },
      },
    },
  ),
  variant(
    'large-limit-refused',
    lists.paged,
    'Refuses a limit above 100 with 413 (000 L40-42, 001 L5, 002 L230-232, X30).',
    {
      settings: { maxLimit: 100, aboveMax: 'refuse' },
    },
  ),
  ...limitsRefused(10, 400, { defaultLimit: 10 }),
  ...limitsRefused(10, 413, {}),
  ...limitsRefused(2, 400, {}),
  ...limitsRefused(1, 400, { defaultLimit: 5 }),
  variant('absolute-links', lists.images, 'first and next are whole URLs (002 L147-152: URIs).', {
    settings: { absoluteLinks: true },
  }),
  variant(
    'relative-links-by-query',
    lists.images,
    'first and next are a bare query, to be resolved against the request (RFC 3986 section 5; 002 L147-152: URIs).',
    {
      stages: { address: (right) => (pairs, exchange) => `?${right(pairs, exchange).split('?')[1] ?? ''}` },
    },
  ),
  lenient(
    'empty-last-page',
    lists.images,
    'A full page has a next link even when nothing follows, so the last page may be empty (X57).',
    {
      settings: { nextOnFullPage: true },
    },
  ),
  variant(
    'last-link',
    lists.images,
    'There is a last link, and it leads to the last page (002 L153-155, X11).',
    {
      settings: { last: true },
    },
  ),
  variant(
    'next-says-limit',
    lists.images,
    'The next link says a limit even when the request did not (I28).',
    {
      stages: {
        links: (right) => (page, query, exchange) => {
          const links = right(page, query, exchange);
          const limit: Pair = ['limit', String(query.limit)];
          return links.next && query.askedLimit === undefined
            ? { ...links, next: [limit, ...links.next] }
            : links;
        },
      },
    },
  ),
  variant(
    'next-reordered',
    lists.images,
    'The next link has the parameters in alphabetical order (I28: as decoded multisets).',
    {
      stages: {
        links: (right) => (page, query, exchange) => {
          const links = right(page, query, exchange);
          const sorted = links.next && [...links.next].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
          return { ...links, next: sorted };
        },
      },
    },
  ),
  variant(
    'next-escapes-otherwise',
    lists.images,
    'Links have blanks as + and more signs escaped than need be (RFC 3986 section 2.1; I45).',
    {
      stages: {
        address: (right) => (pairs, exchange) =>
          right(pairs, exchange)
            .replaceAll('%20', '+')
            .replace(/(?<==[^&]*)u/g, '%75'),
      },
    },
  ),
  variant(
    'images-links',
    lists.novas,
    'A full page has images_links with the next page, as later versions do (additional member; X56).',
    {
      stages: { document: addImagesLinks },
    },
  ),
  variant(
    'deleted-markers-work',
    lists.paged,
    'A marker whose image has been deleted still marks its place (I22 takes either).',
    {
      settings: { deletedMarkers: true },
    },
  ),
  lenient(
    'limit-zero-means-none',
    lists.novas,
    'limit=0 is no limit, as known servers have it (000 L96, 001 L14 do not speak of zero).',
    {
      stages: {
        query: (right) => (query, exchange) => {
          const whole = right(query, exchange);
          return whole.askedLimit === 0 ? { ...whole, limit: Number.POSITIVE_INFINITY } : whole;
        },
      },
    },
  ),
];

/** Its largest page is small, and a larger one is refused. */
function limitsRefused(most: number, status: number, settings: Partial<Settings>): readonly Variant[] {
  const stages: Wraps = {
    door: (right) => (exchange) =>
      valuesOf(exchange.pairs ?? [], 'limit').some((value) => /^\d+$/.test(value) && Number(value) > most)
        ? [...right(exchange), { status, reason: 'parameter', message: `limit must not be above ${most}` }]
        : right(exchange),
  };
  return [
    variant(
      `limits-above-${most}-refused-with-${status}`,
      lists.paged,
      `Refuses a limit above ${most} with ${status} (000 L40-42, 001 L5, 002 L230-232, X30: no document says how large a page may be).`,
      { settings, stages },
    ),
  ];
}

function addImagesLinks(right: Stages['document']): Stages['document'] {
  return (document, exchange, page) => {
    const whole = right(document, exchange, page);
    const end = page?.images.at(-1);
    if (!page?.more || !end || !isObject(whole)) return whole;
    const path = `${exchange.view.root}${exchange.view.listPath}`;
    const kept = exchange.search.split('&').filter((part) => part !== '' && !part.startsWith('marker='));
    const href = `${exchange.origin}${path}?${[...kept, `marker=${end.id}`].join('&')}`;
    return { ...whole, images_links: [{ rel: 'next', href }] };
  };
}
