/** First links that lead astray, and addresses of pages that are not written as addresses. Document sentences: 002 L17-24, L195-196. */

import { afterMarker, withParameter } from '../conditions.ts';
import { only } from '../only.ts';
import { withMarker } from '../paging.ts';
import { FIRST, FIRST_ADDRESS, LINKS_KEEP_QUERY, PAGE_ADDRESSES } from '../sentences/index.ts';
import { onTopText } from '../wraps/entries.ts';
import { firstWithout, onAddress, onFirst } from '../wraps/pages.ts';
import { type Fault, group, lists } from './fault.ts';

export const ADDRESSES_OF_PAGES: readonly Fault[] = [
  ...group('pagination.', lists.images, FIRST_ADDRESS, {
    'first-elsewhere: first leads to a path that does not exist': onTopText('first', (first) =>
      first.replace('/v2/images', '/v2/first'),
    ),
  }),
  ...['name', 'visibility', 'status'].flatMap((parameter) =>
    group('pagination.', lists.images, FIRST_ADDRESS, {
      [`first-404-behind-${parameter}: In a list by ${parameter} first leads to a path that does not exist (002 L22, L195).`]:
        only(
          withParameter(parameter),
          onTopText('first', (first) => first.replace('/images', '/image')),
        ),
    }),
  ),
  ...group('pagination.', lists.images, FIRST, {
    'first-keeps-marker-on-third-page: On later pages than the second the first link leads to that page':
      onFirst((pairs, page, query) =>
        query.marker && page.images[0] && page.line.indexOf(page.images[0]) > query.limit
          ? [...pairs, ['marker', query.marker.id]]
          : pairs,
      ),
    'first-drops-sort-dir: The first link has lost sort_dir': firstWithout('sort_dir'),
    'first-drops-name: The first link has lost the name': firstWithout('name'),
    'first-drops-limit-after-first-page: On later pages the first link has lost the limit': only(
      afterMarker,
      firstWithout('limit'),
    ),
    'first-has-other-limit: The first link has a limit one smaller': onFirst((pairs) =>
      pairs.map(([name, value]) => [
        name,
        name === 'limit' && Number(value) > 1 ? String(Number(value) - 1) : value,
      ]),
    ),
    'first-keeps-first-filter-only: Of several filters the first link keeps one': onFirst(
      (pairs, _page, query) => {
        const [one] = query.filters;
        return pairs.filter(
          ([name]) => name === one?.parameter || query.filters.every(({ parameter }) => parameter !== name),
        );
      },
    ),
    'first-keeps-marker: On the second page the first link leads to that page': onFirst(
      (pairs, _page, query) => withMarker(pairs, query.marker?.id),
    ),
    'first-drops-filter: The first link has lost the filters': firstWithout(
      'name',
      'visibility',
      'owner',
      'status',
      'size_min',
      'size_max',
    ),
    'first-drops-sort: The first link has lost the order': firstWithout('sort_key', 'sort_dir'),
    'first-drops-limit: The first link has lost the limit': firstWithout('limit'),
    'first-leads-to-next: The first link leads to the second page': onFirst(
      (pairs, _page, _query, { next }) => next ?? pairs,
    ),
  }),
  ...group('pagination.', lists.images, PAGE_ADDRESSES, {
    'links-on-another-port: Links to pages lead to another port, where nothing listens': onAddress(
      (at) => `http://127.0.0.1:9${at}`,
    ),
    'links-to-localhost: Links to pages lead to the host localhost, which for a client is another': onAddress(
      (at) => `http://localhost${at}`,
    ),
    'links-with-version-twice: Links to pages have the version twice': onAddress((at) => `/v2${at}`),
    'links-with-slash: Links to pages have a slash before the query, where there is nothing': onAddress(
      (at) => at.replace('?', '/?'),
    ),
    'links-escaped-for-html: Ampersands in links to pages are escaped for HTML': [
      onAddress((at) => at.replaceAll('&', '&amp;')),
      {
        requirements: [
          '002-pagination-003 002-pagination-006 002-pagination-008 002-pagination-009',
          '002-pagination-019 002-link-014',
        ],
      },
    ],
    'links-with-question-mark-late: Links to pages begin their query with an ampersand': onAddress((at) =>
      at.replace('?', '&'),
    ),
  }),
  ...group('pagination.', lists.images, LINKS_KEEP_QUERY, {
    'links-with-plus-bare: Plus signs in links to pages are not escaped': onAddress((at) =>
      at.replaceAll('%2B', '+'),
    ),
  }),
];
