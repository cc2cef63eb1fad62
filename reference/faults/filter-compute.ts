/** Filters of the compute APIs taken wrongly: type, server, status. */
import { shownStatus } from '../apis/nova.ts';
import { lastSegment } from '../filters.ts';
import { onFilter } from '../wraps.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';

const TYPE = '(001 L15: BASE, SERVER, ALL; 000 L98-101)';
const SERVER = '(000 L62-66: the server by its id or its full URL; 001 L10)';
const STATUS = '(000 L71-83, 001 L12: filters by the status that is shown)';

export const FILTER_COMPUTE: readonly Fault[] = [
  fault(
    'filter.type-base-finds-nothing',
    lists.compute,
    `type=BASE finds nothing though there are base images ${TYPE}.`,
    onFilter('type', (value, _filter, _image, kept) => kept && value !== 'BASE'),
  ),
  fault(
    'filter.type-server-finds-nothing',
    lists.compute,
    `type=SERVER finds nothing though images were made from servers ${TYPE}.`,
    onFilter('type', (value, _filter, _image, kept) => kept && value !== 'SERVER'),
  ),
  fault(
    'filter.type-all-finds-nothing',
    lists.compute,
    `type=ALL finds nothing ${TYPE}.`,
    onFilter('type', (value, _filter, _image, kept) => kept && value !== 'ALL'),
  ),
  fault(
    'filter.type-server-includes-base',
    lists.compute,
    `type=SERVER gives base images too ${TYPE}.`,
    onFilter('type', (value, _filter, _image, kept) => kept || value === 'SERVER'),
  ),
  fault(
    'filter.type-base-includes-snapshots',
    lists.novas,
    `type=BASE gives images made from servers too ${TYPE}.`,
    onFilter('type', (value, _filter, _image, kept) => kept || value === 'BASE'),
  ),
  fault(
    'filter.type-swapped',
    lists.novas,
    `type=BASE gives images made from servers, and the other way round ${TYPE}.`,
    onFilter('type', (_value, filter, _image, kept) => (filter.bound === 'ALL' ? kept : !kept)),
  ),
  fault(
    'filter.type-defaults-to-base',
    lists.novas,
    'Without a type only base images are listed (001 L15: the default is ALL; 000 L15: all available images).',
    {
      select: (right) => (images, query, exchange) => {
        const found = right(images, query, exchange);
        return query.filters.some(({ kind }) => kind === 'type')
          ? found
          : found.filter(({ server }) => server === null);
      },
    },
    { probe: 'the plain list beside type=SERVER' },
  ),
  fault(
    'status.bad-type-accepted',
    lists.compute,
    'A type that is none of the three gives every image (001 L15, X26: refused, or none).',
    onFilter('type', (_value, filter, _image, kept) => kept || filter.kind === 'never'),
    STRICT_ONLY,
  ),
  fault(
    'filter.server-by-id-finds-nothing',
    lists.servers,
    `A server given by its id finds nothing ${SERVER}.`,
    onFilter('server', (value, _filter, _image, kept) => kept && value.includes('/')),
  ),
  fault(
    'filter.server-by-url-finds-nothing',
    lists.novas,
    `A server given by its URL finds nothing ${SERVER}.`,
    onFilter('server', (value, _filter, _image, kept) => kept && !value.includes('/')),
  ),
  fault(
    'filter.server-any',
    lists.novas,
    `Any server gives the images of all servers ${SERVER}.`,
    onFilter('server', (_value, _filter, image) => image.server !== null),
  ),
  fault(
    'filter.server-by-beginning',
    lists.novas,
    `Compares all but the last letter of the server's id ${SERVER}.`,
    onFilter(
      'server',
      (value, _filter, image) => image.server?.slice(0, -1) === lastSegment(value).slice(0, -1),
    ),
    { probe: 'two servers whose ids differ in the last letter only' },
  ),
  fault(
    'filter.server-unknown-gives-all',
    lists.novas,
    `A server that no image was made from gives every image ${SERVER}.`,
    {
      select: (right) => (images, query, exchange) => {
        const found = right(images, query, exchange);
        const asked = query.filters.some(({ kind }) => kind === 'server');
        return asked && found.length === 0 ? exchange.world.live() : found;
      },
    },
    { probe: 'a random id as server' },
  ),
  fault(
    'filter.server-is-image-id',
    lists.novas,
    `Compares the server with the ids of images ${SERVER}.`,
    onFilter('server', (value, _filter, image) => image.id === lastSegment(value)),
  ),
  fault(
    'filter.saving-loses-queued',
    lists.novas,
    `status=SAVING finds only some of the images shown as SAVING ${STATUS}.`,
    onFilter(
      'status',
      (value, _filter, image, kept) => kept && !(value === 'SAVING' && image.status === 'queued'),
    ),
    { probe: 'the parts by status, beside the whole list' },
  ),
  fault(
    'filter.error-finds-nothing',
    lists.novas,
    `status=ERROR finds nothing though an image is shown as ERROR ${STATUS}.`,
    onFilter('status', (value, _filter, _image, kept) => kept && value !== 'ERROR'),
  ),
  fault(
    'filter.unknown-finds-nothing',
    lists.novas,
    `status=UNKNOWN finds nothing though an image is shown as UNKNOWN ${STATUS}.`,
    onFilter('status', (value, _filter, _image, kept) => kept && value !== 'UNKNOWN'),
  ),
  fault(
    'filter.active-includes-unknown',
    lists.novas,
    `status=ACTIVE gives images shown as UNKNOWN too ${STATUS}.`,
    onFilter(
      'status',
      (value, _filter, image, kept) => kept || (value === 'ACTIVE' && shownStatus(image) === 'UNKNOWN'),
    ),
  ),
  fault(
    'filter.status-lower-case-only',
    lists.novas,
    `Finds nothing for a status in upper case ${STATUS}.`,
    onFilter('status', (value, _filter, image) => shownStatus(image).toLowerCase() === value),
  ),
  fault(
    'filter.deleted-gives-all',
    lists.novas,
    `status=DELETED gives every image ${STATUS}.`,
    onFilter('status', (value, _filter, _image, kept) => kept || value === 'DELETED'),
    { probe: 'status=DELETED' },
  ),
];
