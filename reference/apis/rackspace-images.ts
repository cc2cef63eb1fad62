/** Document 002: the image service, version 2. */

import type { ApiView } from '../exchange.ts';
import { secondsWithZ } from '../times.ts';
import { jsonFault, noXml } from './common.ts';
import { equals, oneOf, sizeBound } from './rules.ts';

const ROOT = '/v2';
const VISIBILITIES = ['public', 'private', 'shared'];

export const rackspaceImages: ApiView = {
  id: 'rackspace-images-v2',
  root: ROOT,
  listPath: '/images',
  formats: ['json'],
  contentTypes: { json: 'application/json', xml: 'application/xml' },
  requestIdHeader: 'x-compute-request-id',
  headers: [],
  filters: {
    id: equals((image) => image.id),
    name: equals((image) => image.name),
    visibility: oneOf(VISIBILITIES, (image) => image.visibility),
    owner: equals((image) => image.owner),
    status: equals((image) => image.status),
    size: equals((image) => image.size),
    checksum: equals((image) => image.checksum),
    container_format: equals((image) => image.containerFormat),
    disk_format: equals((image) => image.diskFormat),
    min_disk: equals((image) => image.minDisk),
    min_ram: equals((image) => image.minRam),
    protected: oneOf(['true', 'false'], (image) => image.protected),
    created_at: equals((image) => secondsWithZ(image.createdAt)),
    updated_at: equals((image) => secondsWithZ(image.updatedAt)),
    size_min: sizeBound('atLeast'),
    size_max: sizeBound('atMost'),
  },
  unfilterable: ['tags', 'self', 'file', 'schema'],
  sortKeys: {
    id: (image) => image.id,
    name: (image) => image.name,
    status: (image) => image.status,
    size: (image) => image.size,
    created_at: (image) => image.createdAt,
    updated_at: (image) => image.updatedAt,
    container_format: (image) => image.containerFormat,
    disk_format: (image) => image.diskFormat,
  },
  paged: true,
  judgesContentType: true,
  statuses: ['queued', 'saving', 'active', 'killed', 'deleted', 'pending_delete'],
  microseconds: false,
  settings: {},
  itemId: (path) => /^\/v2\/images\/([^/]+)$/.exec(path)?.[1],
  schema: (path) => SCHEMAS[path],
  entry: (image) => ({
    id: image.id,
    name: image.name,
    status: image.status,
    visibility: image.visibility,
    size: image.size,
    checksum: image.checksum,
    container_format: image.containerFormat,
    disk_format: image.diskFormat,
    min_disk: image.minDisk,
    min_ram: image.minRam,
    owner: image.owner,
    protected: image.protected,
    tags: image.tags,
    created_at: secondsWithZ(image.createdAt),
    updated_at: secondsWithZ(image.updatedAt),
    self: `${ROOT}/images/${image.id}`,
    file: `${ROOT}/images/${image.id}/file`,
    schema: `${ROOT}/schemas/image`,
  }),
  list: (images, { first, next, last }) => ({
    images,
    first,
    ...(next === undefined ? {} : { next }),
    ...(last === undefined ? {} : { last }),
    schema: `${ROOT}/schemas/images`,
  }),
  single: (entry) => entry,
  xml: noXml,
  fault: jsonFault,
};

const TEXT = { type: 'string' };

/** The schemas that the `schema` links name (002 L14-15, L197); short, as nothing is said of their content. */
const SCHEMAS: Readonly<Record<string, { name: string; properties: { [name: string]: { type: string } } }>> =
  {
    '/v2/schemas/image': {
      name: 'image',
      properties: {
        id: TEXT,
        name: TEXT,
        status: TEXT,
        visibility: TEXT,
        checksum: TEXT,
        self: TEXT,
        file: TEXT,
      },
    },
    '/v2/schemas/images': {
      name: 'images',
      properties: { images: { type: 'array' }, first: TEXT, next: TEXT, schema: TEXT },
    },
  };
