/** Documents 000 and 003: the compute API of one provider, in JSON. */

import type { ApiView } from '../exchange.ts';
import { jsonFault, noXml } from './common.ts';
import { NOVA_STATUSES, novaEntry, type Places, shownStatus, textsOnly } from './nova.ts';
import { equals, imageType, oneOf, server, since } from './rules.ts';

const PROJECT = '/820712';
const PLACES: Places = { versioned: `/v2${PROJECT}`, lasting: PROJECT, alternate: '' };

export const rackspaceServers: ApiView = {
  id: 'rackspace-servers-v2',
  root: PLACES.versioned,
  listPath: '/images/detail',
  formats: ['json'],
  contentTypes: { json: 'application/json', xml: 'application/xml' },
  requestIdHeader: 'X-Compute-Request-Id',
  headers: [],
  filters: {
    server,
    name: equals((image) => image.name),
    status: oneOf(NOVA_STATUSES, shownStatus),
    'changes-since': since,
    type: imageType({
      BASE: 'BASE',
      SNAPSHOT: 'SERVER',
      SERVER: 'SERVER',
      ALL: 'ALL',
      base: 'BASE',
      snapshot: 'SERVER',
    }),
  },
  unfilterable: [],
  sortKeys: {},
  paged: true,
  judgesContentType: false,
  statuses: NOVA_STATUSES,
  microseconds: false,
  settings: { defaultLimit: 1000, unknownParameter: 'ignored', unknownEnum: 'empty' },
  itemId: (path) => /^(?:\/v2)?\/820712\/images\/([^/]+)$/.exec(path)?.[1],
  schema: () => undefined,
  entry: (image, exchange) => ({
    ...novaEntry(image, exchange, PLACES, textsOnly(image.metadata)),
    'OS-DCF:diskConfig': image.metadata.auto_disk_config === 'True' ? 'AUTO' : 'MANUAL',
    'OS-EXT-IMG-SIZE:size': image.size,
  }),
  list: (images) => ({ images }),
  single: (image) => ({ image }),
  xml: noXml,
  fault: jsonFault,
};
