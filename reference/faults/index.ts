/** Every fault there is. */
import { BAD_VALUES_ANSWERED } from './bad-values.ts';
import { BREAKDOWNS } from './breakdowns.ts';
import { CACHES } from './caches.ts';
import { CHANGED_BY_READING } from './changed-by-reading.ts';
import { COMPRESSION_AND_HEAD } from './compression-and-head.ts';
import { CONTENT_TYPES } from './content-types.ts';
import { DOCUMENTS } from './documents.ts';
import { ERROR_BODIES } from './error-bodies.ts';
import type { Fault } from './fault.ts';
import { FILTERS_BY_NAME } from './filters-by-name.ts';
import { FILTERS_BY_SIZE } from './filters-by-size.ts';
import { FILTERS_BY_TIME } from './filters-by-time.ts';
import { FILTERS_BY_WORD } from './filters-by-word.ts';
import { FILTERS_IGNORED } from './filters-ignored.ts';
import { FILTERS_TOGETHER } from './filters-together.ts';
import { FILTERS_WITHOUT_END } from './filters-without-end.ts';
import { FORMATS_CHOSEN } from './formats.ts';
import { HEADERS } from './headers.ts';
import { HTTP_HEADERS } from './http-headers.ts';
import { IMAGES_BETWEEN_APIS } from './images-between-apis.ts';
import { IMAGES_BY_LINK } from './images-by-link.ts';
import { IMAGES_SHOWN_OTHERWISE } from './images-shown-otherwise.ts';
import { JSON_TEXT } from './json-text.ts';
import { LIMITS } from './limits.ts';
import { LINK_MEMBERS } from './link-members.ts';
import { MARKERS } from './markers.ts';
import { MEMBERS_OF_ALL_IMAGES } from './members-of-all-images.ts';
import { MEMBERS_OF_COMPUTE_IMAGES } from './members-of-compute-images.ts';
import { MEMBERS_OF_IMAGES } from './members-of-images.ts';
import { MEMBERS_OF_OTC_IMAGES } from './members-of-otc-images.ts';
import { NEXT_LINKS } from './next-links.ts';
import { OTHER_LINKS } from './other-links.ts';
import { ADDRESSES_OF_PAGES } from './page-addresses.ts';
import { PAGES } from './pages.ts';
import { PAGES_OF_SORTED_PARTS } from './pages-of-sorted-parts.ts';
import { SELF_LINKS } from './self-links.ts';
import { SERVER_AND_METADATA } from './server-and-metadata.ts';
import { SINGLE_IMAGES } from './single-images.ts';
import { SORTING_IGNORED } from './sorting-ignored.ts';
import { SORTING_ORDERS } from './sorting-orders.ts';
import { STATUSES } from './statuses.ts';
import { TOKENS_AND_METHODS } from './tokens-and-methods.ts';
import { UNSTEADY_LISTS } from './unsteady-lists.ts';
import { VALUES_THAT_FAIL } from './values-that-fail.ts';
import { XML_ILL_FORMED } from './xml-ill-formed.ts';
import { IMAGES_IN_XML } from './xml-images.ts';
import { XML_LINKS } from './xml-links.ts';
import { METADATA_IN_XML } from './xml-metadata.ts';
import { XML_NAMES } from './xml-names.ts';
import { XML_REQUESTS } from './xml-requests.ts';

export const ALL_FAULTS: readonly Fault[] = [
  ...BAD_VALUES_ANSWERED,
  ...BREAKDOWNS,
  ...CACHES,
  ...CHANGED_BY_READING,
  ...COMPRESSION_AND_HEAD,
  ...CONTENT_TYPES,
  ...DOCUMENTS,
  ...ERROR_BODIES,
  ...FILTERS_BY_NAME,
  ...FILTERS_BY_SIZE,
  ...FILTERS_BY_TIME,
  ...FILTERS_BY_WORD,
  ...FILTERS_IGNORED,
  ...FILTERS_TOGETHER,
  ...FILTERS_WITHOUT_END,
  ...FORMATS_CHOSEN,
  ...HEADERS,
  ...HTTP_HEADERS,
  ...IMAGES_BETWEEN_APIS,
  ...IMAGES_BY_LINK,
  ...IMAGES_SHOWN_OTHERWISE,
  ...JSON_TEXT,
  ...LIMITS,
  ...LINK_MEMBERS,
  ...MARKERS,
  ...MEMBERS_OF_ALL_IMAGES,
  ...MEMBERS_OF_COMPUTE_IMAGES,
  ...MEMBERS_OF_IMAGES,
  ...MEMBERS_OF_OTC_IMAGES,
  ...NEXT_LINKS,
  ...OTHER_LINKS,
  ...ADDRESSES_OF_PAGES,
  ...PAGES,
  ...PAGES_OF_SORTED_PARTS,
  ...SELF_LINKS,
  ...SERVER_AND_METADATA,
  ...SINGLE_IMAGES,
  ...SORTING_IGNORED,
  ...SORTING_ORDERS,
  ...STATUSES,
  ...TOKENS_AND_METHODS,
  ...UNSTEADY_LISTS,
  ...VALUES_THAT_FAIL,
  ...XML_ILL_FORMED,
  ...IMAGES_IN_XML,
  ...XML_LINKS,
  ...METADATA_IN_XML,
  ...XML_NAMES,
  ...XML_REQUESTS,
];
