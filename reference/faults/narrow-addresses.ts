/** Pages that go wrong at one limit, in one order, or in one company only. Document sentences: 000 L93-96, 001 L13-14, 002 L17-24, L66-81. */
import { without } from '../query.ts';
import type { Fault } from './fault.ts';
import { address, first, next, PRESERVES } from './narrow-pagination-tools.ts';

export const NARROW_ADDRESSES: readonly Fault[] = [
  next('adds-sort', `The next link sorts by name though nobody asked for it ${PRESERVES}.`, (pairs) =>
    pairs.some(([name]) => name === 'sort_key') ? pairs : [...pairs, ['sort_key', 'name']],
  ),
  next(
    'marker-is-name',
    "The next link's marker is the name of the last image (002 L70-73).",
    (pairs, page) =>
      pairs.map(([name, value]) => [name, name === 'marker' ? (page.images.at(-1)?.name ?? value) : value]),
  ),
  next(
    'marker-of-first',
    "The next link's marker is the first image of the page (002 L70-73).",
    (pairs, page) =>
      pairs.map(([name, value]) => [name, name === 'marker' ? (page.images[0]?.id ?? value) : value]),
  ),
  next(
    'marker-upper-case',
    "The next link's marker is in upper case, which is the id of no image (002 L70-73).",
    (pairs) => pairs.map(([name, value]) => [name, name === 'marker' ? value.toUpperCase() : value]),
  ),
  first(
    'keeps-marker-on-third-page',
    'On later pages than the second the first link leads to that page',
    (pairs, query, page) =>
      query.marker && page.images[0] && page.line.indexOf(page.images[0]) > query.limit
        ? [...pairs, ['marker', query.marker.id]]
        : pairs,
  ),
  first('drops-sort-dir', 'The first link has lost sort_dir', (pairs) => without(pairs, 'sort_dir')),
  first('drops-name', 'The first link has lost the name', (pairs) => without(pairs, 'name')),
  first('drops-limit-after-first-page', 'On later pages the first link has lost the limit', (pairs, query) =>
    query.marker ? without(pairs, 'limit') : pairs,
  ),
  first('has-other-limit', 'The first link has a limit one smaller', (pairs) =>
    pairs.map(([name, value]) => [
      name,
      name === 'limit' && Number(value) > 1 ? String(Number(value) - 1) : value,
    ]),
  ),
  first('keeps-first-filter-only', 'Of several filters the first link keeps one', (pairs, query) => {
    const [one] = query.filters;
    return pairs.filter(
      ([name]) => name === one?.parameter || query.filters.every(({ parameter }) => parameter !== name),
    );
  }),
  address(
    'links-on-another-port',
    'Links to pages lead to another port, where nothing listens (002 L18-22, L195-196).',
    (at) => `http://127.0.0.1:9${at}`,
  ),
  address(
    'links-to-localhost',
    'Links to pages lead to the host localhost, which for a client is another (002 L18-22, L195-196).',
    (at) => `http://localhost${at}`,
  ),
  address(
    'links-with-version-twice',
    'Links to pages have the version twice (002 L18-22, L195-196).',
    (at) => `/v2${at}`,
  ),
  address(
    'links-with-slash',
    'Links to pages have a slash before the query, where there is nothing (002 L18-22, L195-196).',
    (at) => at.replace('?', '/?'),
  ),
  address(
    'links-escaped-for-html',
    'Ampersands in links to pages are escaped for HTML (002 L18-22, L195-196).',
    (at) => at.replaceAll('&', '&amp;'),
  ),
  address('links-with-plus-bare', 'Plus signs in links to pages are not escaped (002 L20-21).', (at) =>
    at.replaceAll('%2B', '+'),
  ),
  address(
    'links-with-question-mark-late',
    'Links to pages begin their query with an ampersand (002 L18-22, L195-196).',
    (at) => at.replace('?', '&'),
  ),
];
