/** Next links that lead astray, are missing, or never end. Document sentences: 002 L17-24, L66-81, L196. */

import * as when from '../conditions.ts';
import { only } from '../only.ts';
import { withMarker } from '../paging.ts';
import * as sentences from '../sentences/index.ts';
import { onList, onTopText } from '../wraps/entries.ts';
import { nextWithout, onLinks, onNext, onNextValue } from '../wraps/pages.ts';
import { type Fault, group, lists, under } from './fault.ts';

const FILTERS = ['name', 'visibility', 'owner', 'status', 'size_min', 'size_max'];

const missing = onNext(() => undefined);

export const NEXT_LINKS: readonly Fault[] = [
  ...FILTERS.flatMap((parameter) =>
    group('pagination.', lists.images, sentences.PRESERVES, {
      [`next-drops-${parameter}: The next link has lost ${parameter}`]: nextWithout(parameter),
    }),
  ),
  ...group('pagination.', lists.images, sentences.NEXT_NAME, {
    'next-under-another-name: The next link is called next_page': onList((document) => {
      const { next, ...rest } = document;
      return next === undefined ? rest : { ...rest, next_page: next };
    }),
  }),
  ...group('pagination.', lists.images, sentences.NEXT_ADDRESS, {
    'next-elsewhere: next leads to a path that does not exist': onTopText('next', (next) =>
      next.replace('/v2/images', '/v2/image-list'),
    ),
    'next-on-another-host: next leads to another host': onTopText(
      'next',
      (next) => `http://images.example.invalid${next}`,
    ),
    'next-without-version: next has lost the version in its path': onTopText('next', (next) =>
      next.replace('/v2', ''),
    ),
  }),
  ...group('pagination.', lists.images, sentences.PRESERVES, {
    'next-adds-sort: The next link sorts by name though nobody asked for it': onNext((pairs) =>
      pairs.some(([name]) => name === 'sort_key') ? pairs : [...pairs, ['sort_key', 'name']],
    ),
    ...under(when.afterMarker, {
      'next-drops-filter-after-first-page: From the second page on the next link has lost the filters':
        nextWithout(...FILTERS),
      'next-drops-sort-dir-after-first-page: From the second page on the next link has lost sort_dir':
        nextWithout('sort_dir'),
    }),
    ...under(when.withFilters(), {
      'next-drops-limit-with-filter: With a filter the next link has lost the limit': nextWithout('limit'),
      'next-drops-sort-with-filter: With a filter the next link has lost the sort key': nextWithout(
        'sort_key',
        'sort_dir',
      ),
    }),
    'next-drops-name-with-blank: A name with a blank is missing from the next link': onNext((pairs) =>
      pairs.filter(([name, value]) => name !== 'name' || !value.includes(' ')),
    ),
    'next-escapes-twice: The values in the next link are escaped twice': onNext((pairs) =>
      pairs.map(([name, value]) => [name, encodeURIComponent(value)]),
    ),
    'next-cuts-name: The next link has only the first word of the name': onNextValue(
      'name',
      (value) => value.split(' ')[0] ?? '',
    ),
    'next-adds-visibility: The next link has visibility=public, which nobody asked for': onNext((pairs) =>
      pairs.some(([name]) => name === 'visibility') ? pairs : [...pairs, ['visibility', 'public']],
    ),
    'next-drops-limit: The next link has lost the limit': nextWithout('limit'),
    'next-drops-sort-key: The next link has lost sort_key': nextWithout('sort_key'),
    'next-drops-sort-dir: The next link has lost sort_dir': nextWithout('sort_dir'),
    'next-drops-everything: The next link has the marker only': onNext((next) =>
      next.filter(([name]) => name === 'marker'),
    ),
    'next-drops-second-filter: Of several filters the next link keeps only the first': onNext((next) => {
      const filters = next.filter(([name]) => FILTERS.includes(name));
      return next.filter((pair) => !filters.slice(1).includes(pair));
    }),
    'next-changes-limit: The next link has a limit one larger': onNextValue('limit', (value) =>
      String(Number(value) + 1),
    ),
    'next-lowers-case: The next link has the values in lower case': onNext((next) =>
      next.map(([name, value]) => [name, value.toLowerCase()]),
    ),
    'next-unescaped: Links to pages have their values unescaped, so that & or + in a name means something else':
      [
        {
          address: (right) => (pairs, exchange) => {
            const at = right(pairs, exchange).split('?')[0] ?? '';
            const query = pairs.map((pair) => pair.join('=')).join('&');
            return pairs.length > 0 ? encodeURI(`${at}?${query}`) : at;
          },
        },
        { requirements: sentences.LINKS_KEEP_QUERY },
      ],
    'next-adds-a-marker: From the second page on the next link has the old marker beside the new one, old one last':
      [
        onNext((next, _page, query) => (query.marker ? [...next, ['marker', query.marker.id]] : next)),
        { also: '002-pagination-019' },
      ],
  }),
  ...group('pagination.', lists.images, sentences.NEXT_MARKER, {
    "next-marker-is-name: The next link's marker is the name of the last image": onNextValue(
      'marker',
      (value, { images }) => images.at(-1)?.name ?? value,
    ),
    "next-marker-of-first: The next link's marker is the first image of the page": onNextValue(
      'marker',
      (value, { images }) => images[0]?.id ?? value,
    ),
    "next-marker-upper-case: The next link's marker is in upper case, which is the id of no image":
      onNextValue('marker', (value) => value.toUpperCase()),
    "next-begins-one-late: The next link's marker is the first image of the next page, which is thereby lost":
      onNext((next, page) => {
        const end = page.images.at(-1);
        const following = page.line[end ? page.line.indexOf(end) + 1 : 0];
        return withMarker(next, following?.id);
      }),
    "next-begins-one-early: The next link's marker is the last but one image of the page, so that one comes twice":
      onNext((next, page) => (page.images.length > 1 ? withMarker(next, page.images.at(-2)?.id) : next)),
  }),
  ...group('pagination.', lists.images, sentences.UNTIL, {
    'next-missing-at-limit-one: With limit=1 there is no next link': only(when.atLimitOf(1), missing),
    'next-missing-with-sort: A sorted list has no next link': only(when.whenSorted, missing),
    'next-missing-without-limit: Without a limit there is no next link': only(when.withoutLimit, missing),
    'next-missing-on-third-page: The third page has no next link though images follow': only(
      when.onPage(3),
      missing,
    ),
    'next-missing-with-sort-and-filter: A sorted and filtered list has no next link': only(
      when.allOf(when.withFilters(), when.whenSorted),
      missing,
    ),
    'next-missing: There is never a next link': missing,
    'next-missing-on-second-page: From the second page on there is no next link though images follow': only(
      when.afterMarker,
      missing,
    ),
    'next-missing-with-filter: With a filter there is no next link though matches follow': only(
      when.withFilters(),
      missing,
    ),
    'next-missing-before-last-image: There is no next link when just one image follows': onNext(
      (next, page) => (page.line.at(-2) === page.images.at(-1) ? undefined : next),
    ),
  }),
  ...group('pagination.', lists.images, sentences.LOOP_BY_NEXT, {
    'next-loops: The next link of the second page leads to the second page again': onNext(
      (next, _page, query) => (query.marker ? withMarker(next, query.marker.id) : next),
    ),
    'next-leads-to-first-page: The next link of the second page leads to the first page': only(
      when.afterMarker,
      nextWithout('marker'),
    ),
  }),
  ...group('pagination.', lists.images, sentences.NO_LOOP, {
    'next-for-ever: At the end there is a next link to the same empty page, for ever': [
      onLinks((links, page, query) => {
        const end = page.images.at(-1)?.id ?? query.marker?.id;
        return { ...links, next: links.next ?? (end ? withMarker(query.pairs, end) : undefined) };
      }),
      { requirements: '002-pagination-004 002-pagination-005' },
    ],
  }),
  ...group('pagination.', lists.images, sentences.NO_NEXT_AT_END, {
    'next-after-the-end: A full last page has a next link to an empty page (002 L17-20: follow next until it is no longer provided); the standard level takes one such page':
      onLinks((links, page, query) => {
        const end = page.images.at(-1);
        const full = end !== undefined && page.images.length === query.limit;
        return full ? { ...links, next: withMarker(query.pairs, end.id) } : links;
      }),
  }),
  ...group('pagination.', lists.images, sentences.LAST_LINK, {
    'last-leads-to-first: There is a last link, and it leads to the first page though more follow': onLinks(
      (links) => ({ ...links, last: links.first }),
    ),
  }),
];
