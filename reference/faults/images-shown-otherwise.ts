/** Images that are shown otherwise in some place only: on later pages, in a filtered list, now and then. */
import * as when from '../conditions.ts';
import { MEMORY, SIZES, UPDATED } from '../members.ts';
import { only } from '../only.ts';
import { LINKS_ON_ALL_PAGES, SAME_VALUES, SAME_WHEN_PACKED } from '../sentences/index.ts';
import { dropping, omit, onEntry, onObject, secondLater, set } from '../wraps/entries.ts';
import { onOrder } from '../wraps/pages.ts';
import { type Fault, group, lists, under } from './fault.ts';

const renamed = set(['name'], (name) => `${String(name)}*`);

export const IMAGES_SHOWN_OTHERWISE: readonly Fault[] = [
  ...group('consistency.', lists.paged, SAME_VALUES, {
    ...under(when.onLaterPages, {
      'name-differs-on-later-pages: Images have another name on pages after the first': renamed,
      'neighbours-swap-names: On pages after the first each image has the name of the one before': onEntry(
        (entry, image, _exchange, page) => {
          const at = page?.line.indexOf(image) ?? 0;
          return { ...entry, name: page?.line[at - 1]?.name ?? entry.name ?? null };
        },
      ),
    }),
    'name-differs-at-limit-one: Images have another name with limit=1': only(when.atLimitOf(1), renamed),
  }),
  ...group('consistency.', lists.all, SAME_VALUES, {
    'name-differs-behind-filter: Images have another name in a filtered list': only(
      when.withFilters(),
      only(when.not(when.withFilter('name')), renamed),
    ),
    'status-differs-behind-filter: One image is shown as being saved in a filtered list': only(
      when.allOf(when.withFilters(), when.forVictim, when.not(when.withFilter('status'))),
      set('status', (word) => (String(word) === 'active' ? 'saving' : 'SAVING')),
    ),
    'updated-differs-now-and-then: Every second answer that is not the whole list says that one image was updated a second later':
      only(when.allOf(when.forVictim, when.onPartOfTheList, when.everyNth(2)), set(UPDATED, secondLater)),
    'name-differs-now-and-then: Every fifth answer that is not the whole list has another name for one image':
      only(when.allOf(when.forVictim, when.onPartOfTheList, when.everyNth(5)), renamed),
  }),
  ...group('consistency.', lists.images, SAME_VALUES, {
    'name-differs-when-sorted: Images have another name in a sorted list': only(
      when.allOf(when.whenSorted, when.not(when.whenSortedBy('name'))),
      renamed,
    ),
    'visibility-differs-on-later-pages: Shared images are shown as private on pages after the first': only(
      when.onLaterPages,
      set('visibility', (word) => (word === 'shared' ? 'private' : word)),
    ),
  }),
  ...group('consistency.', lists.detailed, SAME_VALUES, {
    'min-ram-differs-on-later-pages: Images have another minimum of memory on pages after the first': only(
      when.anyOf(when.onLaterPages, when.withFilters()),
      set(MEMORY, (value) => Number(value) + 1),
    ),
    'minima-differ-now-and-then: Every third answer that is not the whole list has another minimum of memory for one image':
      [
        only(
          when.allOf(when.forVictim, when.onPartOfTheList, when.everyNth(3)),
          set(MEMORY, (value) => Number(value) + 256),
        ),
        { also: '001-consistency-008' },
      ],
  }),
  ...group('consistency.', lists.since, SAME_VALUES, {
    'updated-differs-behind-filter: Images in a filtered list were updated a second later': only(
      when.withFilters(),
      set(UPDATED, secondLater),
    ),
  }),
  ...group('consistency.', lists.novas, SAME_VALUES, {
    'updated-differs-at-limit-one: Images were updated a second later with limit=1': only(
      when.atLimitOf(1),
      set(UPDATED, secondLater),
    ),
    'last-of-page-differs: The last image of a page that is not the last has no minimum of memory': only(
      when.forLastOfPage,
      set(MEMORY, (value) => Number(value) + 512),
    ),
    'metadata-lost-on-later-pages: The metadata are empty on pages after the first': only(
      when.onLaterPages,
      onObject('metadata', () => ({})),
    ),
    ...under(when.withFilters(), {
      'metadata-key-lost-behind-filter: An entry of the metadata is missing in a filtered list': onObject(
        'metadata',
        (given) => omit(given, 'architecture'),
      ),
      'server-lost-behind-filter: Images have no server in a filtered list': dropping('server'),
    }),
  }),
  ...group('consistency.', lists.novas, LINKS_ON_ALL_PAGES, {
    'links-lost-on-later-pages: Images have only the self link on pages after the first': only(
      when.onLaterPages,
      onEntry((entry) => ({ ...entry, links: Array.isArray(entry.links) ? entry.links.slice(0, 1) : [] })),
    ),
  }),
  ...group('consistency.', lists.showsSize, SAME_VALUES, {
    'size-differs-when-filtered-by-it: Sizes are rounded to megabytes in a filtered list': only(
      when.withFilters(),
      set(SIZES, (size) => (typeof size === 'number' ? Math.floor(size / 2 ** 20) * 2 ** 20 : size)),
    ),
  }),
  ...group('consistency.', lists.otc, SAME_VALUES, {
    ...under(when.withFilters(), {
      'properties-lost-behind-filter: The properties are empty in a filtered list': set('properties', {}),
      'protected-differs-behind-filter: protected is turned round in a filtered list': set(
        'protected',
        (value) => !value,
      ),
    }),
  }),
  ...group('consistency.', lists.checksummed, SAME_VALUES, {
    'checksum-lost-behind-filter: The checksum of one image is another in a filtered list': only(
      when.allOf(when.withFilters(), when.forVictim),
      set('checksum', '0'.repeat(32)),
    ),
  }),
  ...group('consistency.', lists.all, SAME_WHEN_PACKED, {
    'gzip-lacks-last: Who takes gzip does not get the last image of the list': [
      onOrder((line, query, exchange) =>
        /gzip/.test(String(exchange.headers['accept-encoding'] ?? '')) &&
        line.length > 1 &&
        query.filters.length === 0
          ? line.slice(0, -1)
          : line,
      ),
      { also: '002-pagination-001' },
    ],
  }),
];
