/** Links between pages that lead astray. Document sentences: 002 L17-24, L147-155, L195-196. */
import type { Page, PageLinks, Query } from '../exchange.ts';
import { type Pair, without } from '../query.ts';
import type { Wraps } from '../stages.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';

const PRESERVES = '(002 L20-21: the next link preserves any query parameters)';
const UNTIL = '(002 L17-20: follow next until it is no longer provided)';
const FIRST = '(002 L22: the first link jumps back to the first page of the collection)';

function onLinks(change: (links: PageLinks, page: Page, query: Query) => PageLinks): Wraps {
  return { links: (right) => (page, query, exchange) => change(right(page, query, exchange), page, query) };
}

function onNext(
  change: (next: readonly Pair[], page: Page, query: Query) => readonly Pair[] | undefined,
): Wraps {
  return onLinks((links, page, query) =>
    links.next ? { ...links, next: change(links.next, page, query) } : links,
  );
}

function withMarker(pairs: readonly Pair[], marker: string | undefined): readonly Pair[] {
  return marker === undefined ? pairs : [...without(pairs, 'marker'), ['marker', marker]];
}

const FILTERS = ['name', 'visibility', 'owner', 'status', 'size_min', 'size_max'];

const dropped: readonly Fault[] = FILTERS.map((parameter) =>
  fault(
    `pagination.next-drops-${parameter}`,
    lists.images,
    `The next link has lost ${parameter} ${PRESERVES}.`,
    onNext((next) => without(next, parameter)),
    { probe: `${parameter} with a small limit` },
  ),
);

export const PAGINATION_LINKS: readonly Fault[] = [
  ...dropped,
  fault(
    'pagination.next-drops-limit',
    lists.images,
    `The next link has lost the limit ${PRESERVES}.`,
    onNext((next) => without(next, 'limit')),
  ),
  fault(
    'pagination.next-drops-sort-key',
    lists.images,
    `The next link has lost sort_key ${PRESERVES}.`,
    onNext((next) => without(next, 'sort_key')),
  ),
  fault(
    'pagination.next-drops-sort-dir',
    lists.images,
    `The next link has lost sort_dir ${PRESERVES}.`,
    onNext((next) => without(next, 'sort_dir')),
  ),
  fault(
    'pagination.next-drops-everything',
    lists.images,
    `The next link has the marker only ${PRESERVES}.`,
    onNext((next) => next.filter(([name]) => name === 'marker')),
  ),
  fault(
    'pagination.next-drops-second-filter',
    lists.images,
    `Of several filters the next link keeps only the first ${PRESERVES}.`,
    onNext((next) => {
      const filters = next.filter(([name]) => FILTERS.includes(name));
      return next.filter((pair) => !filters.slice(1).includes(pair));
    }),
    { probe: 'two filters with a small limit' },
  ),
  fault(
    'pagination.next-changes-limit',
    lists.images,
    `The next link has a limit one larger ${PRESERVES}.`,
    onNext((next) =>
      next.map(([name, value]) => (name === 'limit' ? [name, String(Number(value) + 1)] : [name, value])),
    ),
  ),
  fault(
    'pagination.next-lowers-case',
    lists.images,
    `The next link has the values in lower case ${PRESERVES}.`,
    onNext((next) => next.map(([name, value]) => [name, value.toLowerCase()])),
    { probe: 'a name with capitals, with limit=1 and more than one match, or any link with a capital in it' },
  ),
  fault(
    'pagination.next-unescaped',
    lists.images,
    `The next link has its values unescaped, so that & or + in a name means something else ${PRESERVES}.`,
    {
      address: (right) => (pairs, exchange) => {
        const at = right(pairs, exchange).split('?')[0] ?? '';
        const query = pairs.map((pair) => pair.join('=')).join('&');
        return pairs.length > 0 ? encodeURI(`${at}?${query}`) : at;
      },
    },
    { probe: 'name=R&D…, name=c++ builder' },
  ),
  fault(
    'pagination.next-missing',
    lists.images,
    `There is never a next link ${UNTIL}.`,
    onNext(() => undefined),
  ),
  fault(
    'pagination.next-missing-on-second-page',
    lists.images,
    `From the second page on there is no next link though images follow ${UNTIL}.`,
    onNext((next, _page, query) => (query.marker ? undefined : next)),
  ),
  fault(
    'pagination.next-missing-with-filter',
    lists.images,
    `With a filter there is no next link though matches follow ${UNTIL}.`,
    onNext((next, _page, query) => (query.filters.length > 0 ? undefined : next)),
    { probe: 'a filter with more matches than the limit' },
  ),
  fault(
    'pagination.next-missing-before-last-image',
    lists.images,
    `There is no next link when just one image follows ${UNTIL}.`,
    onNext((next, page) => (page.line.at(-2) === page.images.at(-1) ? undefined : next)),
    { probe: 'a limit one less than the number of images' },
  ),
  fault(
    'pagination.next-loops',
    lists.images,
    `The next link of the second page leads to the second page again ${UNTIL}.`,
    onNext((next, _page, query) => (query.marker ? withMarker(next, query.marker.id) : next)),
  ),
  fault(
    'pagination.next-leads-to-first-page',
    lists.images,
    `The next link of the second page leads to the first page ${UNTIL}.`,
    onNext((next, _page, query) => (query.marker ? without(next, 'marker') : next)),
  ),
  fault(
    'pagination.next-for-ever',
    lists.images,
    `At the end there is a next link to the same empty page, for ever ${UNTIL}.`,
    onLinks((links, page, query) => {
      const end = page.images.at(-1)?.id ?? query.marker?.id;
      return { ...links, next: links.next ?? (end ? withMarker(query.pairs, end) : undefined) };
    }),
  ),
  fault(
    'pagination.next-after-the-end',
    lists.images,
    `A full last page has a next link to an empty page ${UNTIL}; the standard level takes one such page (X57).`,
    onLinks((links, page, query) => {
      const end = page.images.at(-1);
      const full = end !== undefined && page.images.length === query.limit;
      return full ? { ...links, next: withMarker(query.pairs, end.id) } : links;
    }),
    { ...STRICT_ONLY, probe: 'a limit that divides the number of images' },
  ),
  fault(
    'pagination.next-begins-one-late',
    lists.images,
    "The next link's marker is the first image of the next page, which is thereby lost (002 L70-73).",
    onNext((next, page) => {
      const end = page.images.at(-1);
      const following = page.line[end ? page.line.indexOf(end) + 1 : 0];
      return withMarker(next, following?.id);
    }),
  ),
  fault(
    'pagination.next-begins-one-early',
    lists.images,
    "The next link's marker is the last but one image of the page, so that one comes twice (002 L70-73).",
    onNext((next, page) => (page.images.length > 1 ? withMarker(next, page.images.at(-2)?.id) : next)),
    { probe: 'a limit of at least 2' },
  ),
  fault(
    'pagination.next-adds-a-marker',
    lists.images,
    'From the second page on the next link has the old marker beside the new one, old one last (002 L20-21, L70-73).',
    onNext((next, _page, query) => (query.marker ? [...next, ['marker', query.marker.id]] : next)),
  ),
  fault(
    'pagination.first-keeps-marker',
    lists.images,
    `On the second page the first link leads to that page ${FIRST}.`,
    onLinks((links, _page, query) => ({ ...links, first: withMarker(links.first, query.marker?.id) })),
  ),
  fault(
    'pagination.first-drops-filter',
    lists.images,
    `The first link has lost the filters ${FIRST}.`,
    onLinks((links) => ({ ...links, first: links.first.filter(([name]) => !FILTERS.includes(name)) })),
    { probe: 'a filter' },
  ),
  fault(
    'pagination.first-drops-sort',
    lists.images,
    `The first link has lost the order ${FIRST}.`,
    onLinks((links) => ({ ...links, first: without(links.first, 'sort_key', 'sort_dir') })),
    { probe: 'a sort_key' },
  ),
  fault(
    'pagination.first-drops-limit',
    lists.images,
    `The first link has lost the limit ${FIRST}.`,
    onLinks((links) => ({ ...links, first: without(links.first, 'limit') })),
  ),
  fault(
    'pagination.first-leads-to-next',
    lists.images,
    `The first link leads to the second page ${FIRST}.`,
    onLinks((links) => ({ ...links, first: links.next ?? links.first })),
  ),
  fault(
    'pagination.last-leads-to-first',
    lists.images,
    'There is a last link, and it leads to the first page though more follow (002 L153-155, X11).',
    onLinks((links) => ({ ...links, last: links.first })),
    STRICT_ONLY,
  ),
];
