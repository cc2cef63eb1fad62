/** Document 001: the compute API in JSON and XML. */

import type { ApiView } from '../exchange.ts';
import { jsonFault } from './common.ts';
import { NOVA_STATUSES, novaEntry, type Places, shownStatus } from './nova.ts';
import { xmlDocument, xmlFault } from './nova-xml.ts';
import { equals, imageType, oneOf, server, since } from './rules.ts';

const PLACES: Places = { versioned: '/v2', lasting: '', alternate: '/glance' };

export const openstackCompute: ApiView = {
  id: 'openstack-compute-v2',
  root: PLACES.versioned,
  listPath: '/images/detail',
  formats: ['json', 'xml'],
  contentTypes: { json: 'application/json', xml: 'application/xml' },
  requestIdHeader: 'X-Compute-Request-Id',
  headers: [['Vary', 'Accept']],
  filters: {
    'changes-since': since,
    server,
    name: equals((image) => image.name),
    status: oneOf(NOVA_STATUSES, shownStatus),
    type: imageType({ BASE: 'BASE', SERVER: 'SERVER', ALL: 'ALL' }),
  },
  unfilterable: [],
  sortKeys: {},
  paged: true,
  judgesContentType: false,
  statuses: NOVA_STATUSES,
  microseconds: false,
  settings: { defaultLimit: 1000, unknownParameter: 'ignored', unknownEnum: 'empty' },
  itemId: (path) => /^(?:\/v2)?\/images\/([^/]+)$/.exec(path)?.[1],
  schema: () => undefined,
  entry: (image, exchange) => novaEntry(image, exchange, PLACES, image.metadata),
  list: (images) => ({ images }),
  single: (image) => ({ image }),
  xml: xmlDocument,
  fault: (name, status, message, exchange) =>
    exchange.format === 'xml' ? xmlFault(name, status, message) : jsonFault(name, status, message),
};
