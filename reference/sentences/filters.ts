/** Sentences about filters. */
import { allOf, sentence, strictly } from './sentence.ts';

const NAME = '(002 L29-30: direct comparison; 000 L68-69, 001 L11, 004 L30)';
export const NAME_SOUND = sentence(
  NAME,
  '000-filter-008 000-filter-010 001-filter-017 001-filter-020 002-filter-007 004-filter-005',
);
export const NAME_COMPLETE = sentence(NAME, '000-filter-009 001-filter-018 002-filter-008 004-filter-006');
export const NAME_FILTER = allOf(NAME, NAME_SOUND, NAME_COMPLETE);
/** A name that no image has finds nothing. */
export const NAME_OF_NOTHING = sentence(NAME, '000-filter-011 001-filter-019 002-filter-009 004-filter-007');
const NAME_CHARACTERS = sentence(NAME, '000-filter-012 001-filter-021 002-filter-010 004-filter-008');
/** A value with certain characters stands for more than itself. */
export const NAME_PATTERNS = allOf(NAME, NAME_CHARACTERS, NAME_SOUND);
/** A value with certain characters finds nothing. */
export const NAME_LOST = allOf(NAME, NAME_CHARACTERS, NAME_COMPLETE);
/** A value with certain characters is taken for another one. */
export const NAME_MISREAD = allOf(NAME, NAME_CHARACTERS, NAME_FILTER);
const STATUS = '(000 L71-83, 001 L12, 002 L29-30, 004 L36, L111: filters by the status that is shown)';
export const STATUS_FILTER = sentence(
  STATUS,
  '000-filter-013 000-filter-014 001-filter-022 001-filter-023 002-filter-014 002-filter-015 004-filter-017 004-filter-018',
);
const PARTS_BY_STATUS = sentence('', '000-filter-015 001-filter-024 004-filter-019');
/** A word that finds too much or too little, so that the parts do not make up the list. */
export const STATUS_WORDS = allOf(STATUS, STATUS_FILTER, PARTS_BY_STATUS);
/** The word of images that are being made finds too few of them. */
export const SAVING_LOST = allOf(STATUS, STATUS_WORDS, sentence(STATUS, '000-filter-016'));
export const PLAIN_LIST_IS_WHOLE = sentence(
  '(000 L15, 001 L3, 002 L12-13, 004 L11)',
  '000-consistency-001 001-consistency-001 002-consistency-008 004-consistency-001',
);
export const FILTERS_NARROW = sentence('', '001-filter-005 004-filter-001');
/** What a filter brings lies in the plain list, which has no deleted images. */
export const DELETED_STAY_OUT = sentence(
  '(002 L26-29, 000 L68-69, 001 L3, 004 L25, I03)',
  '000-consistency-005 001-filter-030 002-filter-049 004-consistency-006',
);
export const VISIBILITY_FILTER = sentence('(002 L85-88)', '002-filter-041 002-filter-042');
export const VISIBILITIES_OVERLAP = sentence('(002 L85-88)', '002-filter-041 002-filter-043');
export const PARTS_BY_VISIBILITY = sentence('(002 L12-13)', '002-filter-001');
export const OWNER_FILTER = sentence('(002 L89-91)', '002-filter-046 002-filter-047');
export const ID_FILTER = sentence('', '002-filter-011 002-filter-012');
export const SIZE_FILTER = sentence('', '002-filter-017 002-filter-018');
export const CHECKSUM_FILTER = sentence('', '002-filter-020 002-filter-021');
export const TYPE_FILTER = sentence(
  '(001 L15: BASE, SERVER, ALL; 000 L98-101)',
  '000-filter-025 000-filter-026 000-filter-027 001-filter-025 001-filter-026 001-filter-027 003-filter-001',
);
export const TYPE_DEFAULT = sentence(
  '(001 L15: the default is ALL; 000 L15: all available images)',
  '000-consistency-001 001-consistency-001 001-filter-028',
);
export const TYPE_WORDS_TAKEN = sentence('(001 L15, 000 L98-101)', '001-filter-026 001-status-024');
export const VISIBILITY_WORDS_TAKEN = sentence('(002 L85-88)', '002-filter-042 002-filter-044');
export const TYPE_WORDS = strictly(sentence('(001 L15, X26: refused, or none)', '001-status-025'));
export const SERVER_FILTER = sentence(
  '(000 L62-66: the server by its id or its full URL; 001 L10)',
  '000-filter-004 000-filter-005 000-filter-006 000-filter-007 001-filter-013 001-filter-014 001-filter-015 001-filter-016 003-filter-002',
);
export const MOST_ATTRIBUTES = sentence('', '002-filter-050');
/** A parameter of no document does not undo what others ask for. */
export const NO_OTHER_PARAMETER = sentence(
  '(000 L57-61, 001 L3, 002 L29-30, 004 L25: what else a query has does not widen a filtered list)',
  '000-filter-003 001-filter-003 002-filter-023 004-filter-004',
);
export const DISK_FORMAT_FILTER = sentence('(004 L34, L49)', '004-filter-013 004-filter-014');
export const CONTAINER_FORMAT_FILTER = sentence('(004 L32)', '004-filter-009 004-filter-010');
/** The images of two formats overlap. */
export const DISK_FORMATS_OVERLAP = sentence('(004 L34, L49)', '004-filter-013 004-filter-015');
export const CONTAINER_FORMATS_OVERLAP = sentence('(004 L32)', '004-filter-009 004-filter-011');
export const WORD_OF_NO_STATUS = sentence('(004 L36)', '004-status-004 004-status-011');
/** Members by which the list cannot be filtered bring nothing that it lacks. */
export const NO_FILTER_BY_TAGS = sentence('(002 L30-32)', '002-filter-024');
export const NO_FILTER_BY_LINKS = sentence('(002 L30-32)', '002-filter-025');
const BOUNDS = '(002 L34-41, 004 L38-40: images of at least size_min and at most size_max bytes)';
export const SIZE_MIN = sentence(BOUNDS, '002-filter-026 002-filter-027 004-filter-020 004-filter-021');
export const SIZE_MAX = sentence(BOUNDS, '002-filter-028 002-filter-029 004-filter-028 004-filter-029');
export const SIZE_ITSELF = strictly(
  sentence(BOUNDS, '002-filter-030 002-filter-031 004-filter-022 004-filter-030'),
);
export const SIZE_MIN_NESTS = sentence(
  BOUNDS,
  '002-filter-027 002-filter-032 002-filter-034 004-filter-021 004-filter-023 004-filter-025',
);
export const SIZE_MAX_NESTS = sentence(
  BOUNDS,
  '002-filter-029 002-filter-033 002-filter-034 004-filter-025 004-filter-029 004-filter-031',
);
const SIZES_DIVIDE = sentence(BOUNDS, '002-filter-034 004-filter-025');
export const SIZE_UNIT = sentence(BOUNDS, '002-filter-036 004-filter-041');
export const BEYOND_ALL_SIZES = sentence(BOUNDS, '004-filter-024');
export const UNKNOWN_SIZE = sentence(BOUNDS, '002-filter-035 004-filter-039');
export const SIZE_BOUNDS = allOf(BOUNDS, SIZE_MIN, SIZE_MAX, SIZE_UNIT);
export const SIZE_RANGE = sentence(
  BOUNDS,
  '002-filter-037 004-filter-026 000-filter-001 001-filter-001 002-filter-005 004-filter-002',
);
export const CROSSED_SIZES = sentence(BOUNDS, '002-filter-038 004-filter-027');
const SINCE = '(000 L88-91, 001 L9, 004 L42: the images that have changed since)';
export const CHANGES_SINCE = sentence(
  SINCE,
  '000-filter-017 000-filter-018 001-filter-006 001-filter-007 004-filter-032 004-filter-033',
);
/** What is brought by an early time is not all that came later. */
export const SINCE_NESTS = sentence(
  SINCE,
  '000-filter-018 000-filter-019 000-filter-021 001-filter-007 001-filter-008 001-filter-009 004-filter-033 004-filter-034',
);
export const SINCE_SPELT = sentence(SINCE, '000-filter-024 001-filter-004 004-filter-038');
export const SINCE_ZONES = sentence(SINCE, '000-filter-022 001-filter-011 004-filter-036');
/** A time without a zone is taken for another one, and so brings too much. */
export const SINCE_WITHOUT_ZONE = sentence(
  SINCE,
  '000-filter-028 001-filter-029 004-filter-040 000-filter-017 001-filter-006 004-filter-032',
);
export const SINCE_FUTURE = sentence(SINCE, '000-filter-020 001-filter-010 004-filter-035');
export const SINCE_DELETED = sentence(SINCE, '000-filter-023 001-filter-012 004-filter-037');
export const SINCE_EVER = sentence(
  SINCE,
  '000-filter-018 000-filter-021 001-filter-007 001-filter-009 004-filter-033',
);
const HOLDS = '(002 L26-32, 000 L62-101, 001 L9-15, 004 L25: what comes matches the filter)';
const SIZE_MIN_SOUND = sentence(BOUNDS, '002-filter-026 004-filter-020');
const SIZE_MIN_COMPLETE = sentence(BOUNDS, '002-filter-027 004-filter-021');
const SIZE_MAX_SOUND = sentence(BOUNDS, '002-filter-028 004-filter-028');
const SIZE_MAX_COMPLETE = sentence(BOUNDS, '002-filter-029 004-filter-029');
/** What is lost, or let in, at one bound, and so by two bounds that divide the list. */
export const SIZES = {
  minLets: allOf(BOUNDS, SIZE_MIN_SOUND, SIZES_DIVIDE),
  minLoses: allOf(BOUNDS, SIZE_MIN_COMPLETE, SIZES_DIVIDE),
  maxLets: allOf(BOUNDS, SIZE_MAX_SOUND, SIZES_DIVIDE),
  maxLoses: allOf(BOUNDS, SIZE_MAX_COMPLETE, SIZES_DIVIDE),
};

/** What comes by any filter matches it. */
export const FILTER_SOUND = allOf(
  HOLDS,
  NAME_SOUND,
  sentence(
    HOLDS,
    '000-filter-004 000-filter-013 000-filter-017 000-filter-025 003-filter-001 003-filter-002 001-filter-006 001-filter-013 001-filter-022 001-filter-025 002-filter-011 002-filter-014 002-filter-017 002-filter-020 002-filter-026 002-filter-028 002-filter-041 002-filter-046 004-filter-009 004-filter-013 004-filter-017 004-filter-020 004-filter-028 004-filter-032',
  ),
);
/** All that matches any filter comes. */
const FILTER_COMPLETE = allOf(
  HOLDS,
  NAME_COMPLETE,
  sentence(
    HOLDS,
    '000-filter-005 000-filter-014 000-filter-018 000-filter-026 003-filter-001 003-filter-002 001-filter-007 001-filter-014 001-filter-023 001-filter-026 002-filter-012 002-filter-015 002-filter-018 002-filter-021 002-filter-027 002-filter-029 002-filter-042 002-filter-047 004-filter-010 004-filter-014 004-filter-018 004-filter-021 004-filter-029 004-filter-033',
  ),
);
export const FILTER_HOLDS = sentence(HOLDS, '000-filter-001 001-filter-001 002-filter-005 004-filter-002');
export const ALL_FILTERS_HOLD = sentence(
  '(002 L26-30: each filter narrows the result, so that all hold)',
  '000-filter-001 001-filter-001 002-filter-005 004-filter-002',
);
/** Any filter, or several, lose something that matches. */
export const LOST_BY_FILTERS = allOf(HOLDS, FILTER_COMPLETE, FILTER_HOLDS, SIZE_RANGE);
/** Any filter, or several, bring something that does not match. */
export const ADDED_BY_FILTERS = allOf(HOLDS, FILTER_SOUND, FILTER_HOLDS, SIZE_RANGE);
/** Of several filters one does not count, or one suffices. */
/** A default value that is given beside another filter does not change what that one brings. */
const DEFAULT_BESIDE_OTHERS = sentence('', '001-filter-028');
export const ONE_FILTER_COUNTS = allOf(
  ALL_FILTERS_HOLD.cites,
  ALL_FILTERS_HOLD,
  SIZE_RANGE,
  CROSSED_SIZES,
  DEFAULT_BESIDE_OTHERS,
);
export const FILTERS_IN_ANY_ORDER = sentence(
  '(002 L26-30: each filter narrows the result, so that all hold)',
  '000-filter-002 001-filter-002 002-filter-006 004-filter-003',
);
export const FILTERS_ON_PAGES = sentence(
  HOLDS,
  '000-pagination-004 000-pagination-007 001-pagination-004 001-pagination-007 002-pagination-007 002-pagination-018',
);
