/** Groups of APIs that have something in common; faults and variants are given to groups. */
import { API_IDS, type ApiId } from '../model.ts';

const IMAGES: ApiId = 'rackspace-images-v2';
const SERVERS: ApiId = 'rackspace-servers-v2';
const COMPUTE: ApiId = 'openstack-compute-v2';
const OTC: ApiId = 'otc-images-v1.1';

export const lists = {
  all: API_IDS,
  /** Document 002. */
  images: [IMAGES],
  /** Documents 000 and 003. */
  servers: [SERVERS],
  /** Document 001. */
  compute: [COMPUTE],
  /** Document 004. */
  otc: [OTC],
  /** Those with limit and marker. */
  paged: [IMAGES, SERVERS, COMPUTE],
  /** Those with links, progress, metadata, server and type. */
  novas: [SERVERS, COMPUTE],
  /** Those with changes-since. */
  since: [SERVERS, COMPUTE, OTC],
  /** Those with size_min and size_max. */
  sized: [IMAGES, OTC],
  /** Those that show sizes. */
  showsSize: [IMAGES, SERVERS, OTC],
  /** Those that show checksums. */
  checksummed: [IMAGES, OTC],
  /** Those that show minima of disk and memory, and times of creation and update. */
  detailed: [SERVERS, COMPUTE, OTC],
  /** Those whose documents say nothing of the bodies of errors, and show headers of an answer. */
  plain: [IMAGES, SERVERS, OTC],
  /** Those of Rackspace. */
  rackspace: [IMAGES, SERVERS],
  /** Those that show a single image. */
  single: [IMAGES, SERVERS, COMPUTE],
} as const satisfies Readonly<Record<string, readonly ApiId[]>>;

/** The documents of each API, whose catalogues of requirements it is judged by; HTTP is a catalogue for all. */
export const DOCUMENTS: Readonly<Record<ApiId, readonly string[]>> = {
  'rackspace-images-v2': ['002', 'http'],
  'rackspace-servers-v2': ['000', '003', 'http'],
  'openstack-compute-v2': ['001', 'http'],
  'otc-images-v1.1': ['004', 'http'],
};
