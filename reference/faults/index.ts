/** Every fault there is. */
import { AGREEMENT } from './agreement.ts';
import { CACHES } from './caches.ts';
import { CONSISTENCY } from './consistency.ts';
import { EQUIVALENCE_IMAGES } from './equivalence-images.ts';
import { EQUIVALENCE_LINKS } from './equivalence-links.ts';
import { EQUIVALENCE_NAMES } from './equivalence-names.ts';
import { EQUIVALENCE_PARTS } from './equivalence-parts.ts';
import { EQUIVALENCE_QUERIES } from './equivalence-queries.ts';
import type { Fault } from './fault.ts';
import { FILTER_COMPUTE } from './filter-compute.ts';
import { FILTER_IGNORED } from './filter-ignored.ts';
import { FILTER_OTC } from './filter-otc.ts';
import { FILTER_SINCE } from './filter-since.ts';
import { FILTER_SIZE } from './filter-size.ts';
import { FILTER_TEXT } from './filter-text.ts';
import { FILTER_TOGETHER } from './filter-together.ts';
import { HEADERS } from './headers.ts';
import { LINKS_COMPUTE } from './links-compute.ts';
import { LINKS_IMAGES } from './links-images.ts';
import { NARROW_ADDRESSES } from './narrow-addresses.ts';
import { NARROW_BODIES } from './narrow-bodies.ts';
import { NARROW_BREAKDOWNS } from './narrow-breakdowns.ts';
import { NARROW_COMBINATIONS } from './narrow-combinations.ts';
import { NARROW_COMPUTE_MEMBERS } from './narrow-compute-members.ts';
import { NARROW_FILTERS } from './narrow-filters.ts';
import { NARROW_HEADERS } from './narrow-headers.ts';
import { NARROW_LIMITS } from './narrow-limits.ts';
import { NARROW_LINKS } from './narrow-links.ts';
import { NARROW_LISTS } from './narrow-lists.ts';
import { NARROW_MARKERS } from './narrow-markers.ts';
import { NARROW_MEMBERS } from './narrow-members.ts';
import { NARROW_NEXT } from './narrow-next.ts';
import { NARROW_REFUSALS } from './narrow-refusals.ts';
import { NARROW_REFUSED_VALUES } from './narrow-refused-values.ts';
import { NARROW_SINGLE } from './narrow-single.ts';
import { NARROW_SORTING } from './narrow-sorting.ts';
import { NARROW_TIMES } from './narrow-times.ts';
import { NARROW_TYPES } from './narrow-types.ts';
import { NARROW_XML_IMAGES } from './narrow-xml-images.ts';
import { NARROW_XML_LINKS } from './narrow-xml-links.ts';
import { NARROW_XML_METADATA } from './narrow-xml-metadata.ts';
import { NARROW_XML_NAMES } from './narrow-xml-names.ts';
import { NEGOTIATION } from './negotiation.ts';
import { PAGINATION_CUT } from './pagination-cut.ts';
import { PAGINATION_LINKS } from './pagination-links.ts';
import { SCHEMA_COMMON } from './schema-common.ts';
import { SCHEMA_COMPUTE } from './schema-compute.ts';
import { SCHEMA_IMAGES } from './schema-images.ts';
import { SCHEMA_OTC } from './schema-otc.ts';
import { SORTING } from './sorting.ts';
import { STATUS_AUTH } from './status-auth.ts';
import { STATUS_OTHER } from './status-other.ts';
import { STATUS_PARAMETERS } from './status-parameters.ts';
export const ALL_FAULTS: readonly Fault[] = [
  ...SCHEMA_COMMON,
  ...SCHEMA_IMAGES,
  ...FILTER_IGNORED,
  ...FILTER_TEXT,
  ...FILTER_SIZE,
  ...FILTER_TOGETHER,
  ...SORTING,
  ...PAGINATION_CUT,
  ...PAGINATION_LINKS,
  ...STATUS_AUTH,
  ...STATUS_PARAMETERS,
  ...STATUS_OTHER,
  ...HEADERS,
  ...LINKS_IMAGES,
  ...CONSISTENCY,
  ...AGREEMENT,
  ...FILTER_SINCE,
  ...FILTER_COMPUTE,
  ...FILTER_OTC,
  ...SCHEMA_COMPUTE,
  ...LINKS_COMPUTE,
  ...SCHEMA_OTC,
  ...NEGOTIATION,
  ...EQUIVALENCE_IMAGES,
  ...EQUIVALENCE_PARTS,
  ...EQUIVALENCE_LINKS,
  ...EQUIVALENCE_NAMES,
  ...EQUIVALENCE_QUERIES,
  ...NARROW_REFUSALS,
  ...NARROW_BREAKDOWNS,
  ...NARROW_REFUSED_VALUES,
  ...NARROW_TYPES,
  ...NARROW_HEADERS,
  ...CACHES,
  ...NARROW_LISTS,
  ...NARROW_SINGLE,
  ...NARROW_XML_IMAGES,
  ...NARROW_XML_METADATA,
  ...NARROW_XML_LINKS,
  ...NARROW_XML_NAMES,
  ...NARROW_FILTERS,
  ...NARROW_TIMES,
  ...NARROW_COMBINATIONS,
  ...NARROW_LINKS,
  ...NARROW_MARKERS,
  ...NARROW_LIMITS,
  ...NARROW_NEXT,
  ...NARROW_ADDRESSES,
  ...NARROW_MEMBERS,
  ...NARROW_COMPUTE_MEMBERS,
  ...NARROW_BODIES,
  ...NARROW_SORTING,
];
