/** Document 004: the image service, version 1.1. */

import type { ApiView } from '../exchange.ts';
import { microsWithoutZone } from '../times.ts';
import { jsonFault, noXml } from './common.ts';
import { textsOnly } from './nova.ts';
import { equals, since, sizeBound } from './rules.ts';

export const otcImages: ApiView = {
  id: 'otc-images-v1.1',
  root: '/v1.1',
  listPath: '/images/detail',
  formats: ['json'],
  contentTypes: { json: 'application/json; charset=UTF-8', xml: 'application/xml' },
  requestIdHeader: 'X-Openstack-Request-Id',
  headers: [],
  filters: {
    name: equals((image) => image.name),
    container_format: equals((image) => image.containerFormat),
    disk_format: equals((image) => image.diskFormat),
    status: equals((image) => image.status),
    size_min: sizeBound('atLeast'),
    size_max: sizeBound('atMost'),
    'changes-since': since,
  },
  unfilterable: [],
  sortKeys: {},
  paged: false,
  judgesContentType: false,
  statuses: ['queued', 'saving', 'active', 'killed', 'deleted', 'pending_delete'],
  microseconds: true,
  settings: { unknownParameter: 'ignored', deletedWithSince: true },
  itemId: () => undefined,
  schema: () => undefined,
  entry: (image) => ({
    status: image.status,
    deleted_at: image.deletedAt === null ? null : microsWithoutZone(image.deletedAt),
    name: image.name,
    deleted: image.status === 'deleted',
    container_format: image.containerFormat,
    created_at: microsWithoutZone(image.createdAt),
    disk_format: image.diskFormat,
    updated_at: microsWithoutZone(image.updatedAt),
    min_disk: image.minDisk,
    protected: image.protected,
    id: image.id,
    min_ram: image.minRam,
    checksum: image.checksum,
    owner: image.owner,
    is_public: image.visibility === 'public',
    virtual_size: image.virtualSize,
    properties: textsOnly(image.metadata),
    size: image.size,
  }),
  list: (images) => ({ images }),
  single: (entry) => entry,
  xml: noXml,
  fault: jsonFault,
};
