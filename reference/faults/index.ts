/** Every fault there is. */
import { AGREEMENT } from './agreement.ts';
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
];
