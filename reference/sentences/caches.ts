/** Sentences that a cache breaks whose key lacks something. */
import {
  ALL_FILTERS_HOLD,
  CHANGES_SINCE,
  FILTER_SOUND,
  FILTERS_NARROW,
  FILTERS_ON_PAGES,
  NAME_FILTER,
  NAME_OF_NOTHING,
  SINCE_FUTURE,
  SIZE_MAX,
  STATUS_FILTER,
  UNKNOWN_SIZE,
} from './filters.ts';
import { LIMIT, MARKER, MARKER_COMES_AGAIN_IN_OTHER_LIST } from './pages.ts';
import { allOf, sentence } from './sentence.ts';
import { SORT } from './sorting.ts';

const KEY = '(RFC 9111 section 4: the key of a cache has the whole address)';
/** The links of an answer to another request. */
const LINKS = sentence(KEY, '002-pagination-001 002-pagination-006 002-link-014');
/** The plain list, or a sorted one, as an answer to another request. */
const LISTS = sentence(
  KEY,
  '000-consistency-001 000-consistency-003 000-pagination-006 000-pagination-007 001-consistency-001 001-consistency-003 001-pagination-006 001-pagination-007 001-equivalence-003 001-equivalence-004 001-equivalence-006 001-equivalence-009 002-consistency-001 002-pagination-002 002-sorting-015',
);
const whole = (...sentences: Parameters<typeof allOf>[1][]): ReturnType<typeof allOf> =>
  allOf(KEY, ...sentences, FILTERS_NARROW, LINKS, LISTS);

/** What a cache breaks whose key lacks something. */
export const CACHED = {
  names: whole(NAME_FILTER, NAME_OF_NOTHING),
  statuses: whole(STATUS_FILTER),
  times: whole(CHANGES_SINCE, SINCE_FUTURE, sentence('', '000-filter-024 001-filter-004 004-filter-038')),
  sizes: whole(SIZE_MAX, UNKNOWN_SIZE),
  filters: whole(ALL_FILTERS_HOLD, FILTER_SOUND, FILTERS_ON_PAGES, LIMIT, MARKER),
  markers: allOf(
    KEY,
    MARKER,
    MARKER_COMES_AGAIN_IN_OTHER_LIST,
    sentence('', '000-pagination-006 001-equivalence-004 001-pagination-006 002-pagination-011'),
  ),
  limits: allOf(KEY, LIMIT, LINKS),
  queries: whole(
    ALL_FILTERS_HOLD,
    FILTER_SOUND,
    FILTERS_ON_PAGES,
    LIMIT,
    MARKER,
    MARKER_COMES_AGAIN_IN_OTHER_LIST,
    SORT.any,
    SORT.withFilter,
  ),
  sorting: allOf(KEY, SORT.any, SORT.keyAlone, LINKS),
};
