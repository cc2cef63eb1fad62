/** Filters that are right but for some value, some size or some company. Document sentences: 000 L62-101, 001 L9-15, 002 L26-41, 004 L25-43. */
import { onFilter } from '../wraps.ts';
import { type Fault, fault, lists } from './fault.ts';
import { HOLDS, has, lost, newest, without } from './narrow-filter-tools.ts';

export const NARROW_COMBINATIONS: readonly Fault[] = [
  lost(
    'type-lost-with-server',
    lists.novas,
    'Ignores type when a server is given',
    (query) => has(query, 'server'),
    'type',
  ),
  lost(
    'name-lost-with-since',
    lists.since,
    'Ignores name when changes-since is given',
    (query) => has(query, 'changes-since'),
    'name',
  ),
  lost(
    'status-lost-with-type',
    lists.novas,
    'Ignores status when a type is given',
    (query) => has(query, 'type'),
    'status',
  ),
  lost(
    'visibility-lost-with-status',
    lists.images,
    'Ignores visibility when a status is given',
    (query) => has(query, 'status'),
    'visibility',
  ),
  lost(
    'size_min-lost-with-visibility',
    lists.images,
    'Ignores size_min when a visibility is given',
    (query) => has(query, 'visibility'),
    'size_min',
  ),
  lost(
    'owner-lost-with-status',
    lists.images,
    'Ignores owner when a status is given',
    (query) => has(query, 'status'),
    'owner',
  ),
  lost(
    'checksum-lost-with-name',
    lists.images,
    'Ignores checksum when a name is given',
    (query) => has(query, 'name'),
    'checksum',
  ),
  lost(
    'size-lost-with-size_min',
    lists.images,
    'Ignores size when a size_min is given',
    (query) => has(query, 'size_min'),
    'size',
  ),
  lost(
    'id-lost-with-visibility',
    lists.images,
    'Ignores id when a visibility is given',
    (query) => has(query, 'visibility'),
    'id',
  ),
  lost(
    'size_max-lost-with-name',
    lists.sized,
    'Ignores size_max when a name is given',
    (query) => has(query, 'name'),
    'size_max',
  ),
  lost(
    'disk_format-lost-with-status',
    lists.otc,
    'Ignores disk_format when a status is given',
    (query) => has(query, 'status'),
    'disk_format',
  ),
  lost(
    'container_format-lost-with-disk_format',
    lists.otc,
    'Ignores container_format when a disk_format is given',
    (query) => has(query, 'disk_format'),
    'container_format',
  ),
  lost(
    'size_min-lost-with-since',
    lists.otc,
    'Ignores size_min when changes-since is given',
    (query) => has(query, 'changes-since'),
    'size_min',
  ),
  lost(
    'third-filter-lost',
    lists.all,
    'Of more than two filters the third is ignored',
    (query) => query.filters.length > 2,
    undefined,
    {},
  ),
  fault(
    'filter.owner-any',
    lists.images,
    'Any owner but that of the token finds every image that is not its own (002 L89-91).',
    onFilter('owner', (_value, _filter, image, kept) => kept || image.visibility === 'public'),
  ),
  fault(
    'filter.visibility-public-loses-protected',
    lists.images,
    'visibility=public leaves out protected images (002 L85-88).',
    onFilter('visibility', (value, _filter, image, kept) => kept && !(value === 'public' && image.protected)),
  ),
  fault(
    'filter.status-loses-private',
    lists.all,
    `A status leaves out private images ${HOLDS}.`,
    onFilter('status', (_value, _filter, image, kept) => kept && image.visibility !== 'private'),
  ),
  fault(
    'filter.first-match-lost',
    lists.all,
    `Of several matches the first in the list is missing ${HOLDS}.`,
    {
      select: (right) => (images, query, exchange) => {
        const found = right(images, query, exchange);
        return query.filters.length > 0 && found.length > 2 ? without(found, newest(found)) : found;
      },
    },
  ),
  fault('filter.only-match-lost', lists.all, `A filter that one image matches finds nothing ${HOLDS}.`, {
    select: (right) => (images, query, exchange) => {
      const found = right(images, query, exchange);
      return query.filters.length > 0 && found.length === 1 ? [] : found;
    },
  }),
  fault('filter.cut-at-20', lists.all, `No more than 20 images match a filter ${HOLDS}.`, {
    select: (right) => (images, query, exchange) => {
      const found = right(images, query, exchange);
      return query.filters.length > 0 ? found.slice(0, 20) : found;
    },
  }),
];
