/** Sentences about pages, limits, markers, and the links from page to page. */
import { allOf, sentence, strictly } from './sentence.ts';

const MARKER_CITES =
  '(000 L93, 001 L13, 002 L70-73: the marker is the id of the last image of the previous page)';
export const MARKER = sentence(
  MARKER_CITES,
  '000-pagination-002 000-pagination-003 001-pagination-002 001-pagination-003 002-pagination-015 002-pagination-016',
);
export const MARKER_CONTINUES = sentence(
  MARKER_CITES,
  '000-pagination-003 001-pagination-003 002-pagination-016',
);
/** After a marker the list ends although it goes on. */
export const MARKER_ENDS_LIST = allOf(
  MARKER_CITES,
  MARKER,
  sentence('', '000-pagination-005 001-pagination-005 002-pagination-001'),
);
/** In a filtered or sorted list a page does not begin after its marker, so that its pages do not join. */
export const MARKER_IN_OTHER_LIST = sentence(
  MARKER_CITES,
  '000-pagination-004 000-pagination-007 001-pagination-004 001-pagination-007 002-pagination-007 002-pagination-016 002-pagination-018',
);
/** Pages of a sorted list lose images whose values are equal or missing. */
export const SORTED_PAGES = sentence(MARKER_CITES, '002-pagination-016 002-pagination-018 002-sorting-001');
/** In a filtered or sorted list a page has its marker once more. */
export const MARKER_COMES_AGAIN_IN_OTHER_LIST = sentence(
  MARKER_CITES,
  '000-pagination-002 000-pagination-004 001-pagination-002 001-pagination-004 002-pagination-015 002-pagination-016 002-pagination-018',
);
/** A page has its marker once more, in any list. */
export const MARKER_COMES_AGAIN = allOf(MARKER_CITES, MARKER, MARKER_COMES_AGAIN_IN_OTHER_LIST);
export const END_OF_LIST = sentence(
  '(000 L93, 001 L13, 002 L70-73)',
  '000-pagination-005 001-pagination-005 002-pagination-016',
);
/** After the last image all images come again, that one too. */
export const LIST_BEGINS_AGAIN = allOf(
  '(000 L93, 001 L13)',
  END_OF_LIST,
  sentence('', '000-pagination-002 001-pagination-002'),
);
/** After the last image a status comes that the documents do not list. */
export const END_IS_NO_SUCCESS = allOf(
  '(000 L27, L93, 001 L4, L13; X56: an empty page ends the walk)',
  END_OF_LIST,
  sentence('', '000-status-002 001-status-003'),
);
export const LIMIT = sentence(
  '(000 L96, 001 L14, 002 L68-69: a page has between zero images and the number given)',
  '000-pagination-008 001-pagination-008 002-pagination-010',
);
/** A limit in order is refused. */
export const LIMIT_TAKEN = sentence(
  '(000 L96, 001 L14, 002 L66-67)',
  '000-status-025 001-status-035 002-status-029',
);
/** Where a page begins changes how many images it may hold. */
export const LIMIT_AFTER_MARKER = allOf(LIMIT.cites, LIMIT, sentence('', '002-pagination-017'));
export const LIMIT_OF_ZERO = sentence(
  LIMIT.cites,
  '000-pagination-008 001-pagination-008 002-pagination-010 002-pagination-014',
);
const LIMIT_TOO_LARGE = sentence('', '000-pagination-001 001-pagination-001 002-pagination-012');
const WHOLE_CITES = '(002 L17-20, 000 L15, L93, 001 L3, L13: the pages hold the whole list)';
/** Pages do not follow on each other as the whole list has it. */
const INTERRUPTED =
  '000-pagination-003 000-pagination-006 001-pagination-003 001-pagination-006 002-pagination-002 002-pagination-011 002-pagination-016';
export const WHOLE = sentence(WHOLE_CITES, INTERRUPTED);
/** Images are on no page, so that no link leads to them either, of filtered and sorted lists too. */
export const NOTHING_LOST = sentence(
  WHOLE_CITES,
  `${INTERRUPTED} 000-pagination-007 001-pagination-007 002-pagination-001 002-pagination-007 002-sorting-001 002-sorting-002`,
);
/** Pages interrupt the list by their own markers. */
export const MARKER_INTERRUPTS = allOf(WHOLE_CITES, WHOLE, MARKER);
/** Pages come in another order, those of sorted lists too. */
export const PAGES_OUT_OF_ORDER = allOf(WHOLE_CITES, WHOLE, sentence('', '002-sorting-001'));
/** A limit is taken for the length of the list, the largest one too. */
export const LIMIT_CUTS = allOf(WHOLE_CITES, NOTHING_LOST, LIMIT_TOO_LARGE);
export const PAGED_AND_FILTERED = sentence(
  WHOLE.cites,
  '000-pagination-007 001-pagination-007 002-pagination-007',
);
/** A limit takes matches out of a filtered list, sorted or not. */
export const FILTERED_LIST_LOSES = allOf(WHOLE_CITES, PAGED_AND_FILTERED, sentence('', '002-sorting-002'));
/** A filtered list ends at the limit. */
export const FILTERED_LIST_CUT = allOf(
  WHOLE_CITES,
  PAGED_AND_FILTERED,
  sentence('', '000-pagination-004 001-pagination-004 002-pagination-001 002-pagination-018'),
);
export const PRESERVES = sentence(
  '(002 L20-21: the next link preserves any query parameters)',
  '002-pagination-006',
);
export const UNTIL = sentence(
  '(002 L17-20, X57: follow next until it is no longer provided)',
  '002-pagination-001 002-pagination-002',
);
export const NO_LOOP = sentence(UNTIL.cites, '002-pagination-004');
export const NO_NEXT_AT_END = strictly(sentence(UNTIL.cites, '002-pagination-005'));
/** There is no next link under its name. */
export const NEXT_NAME = sentence('(002 L18-20: next)', '002-pagination-001 002-link-012');
export const NEXT_ADDRESS = sentence('(002 L18-20, L196)', '002-pagination-003 002-link-012');
export const NEXT_MARKER = sentence('(002 L70-73)', '002-pagination-009 002-pagination-019');
/** The next link leads back, so that it is not the marker of the last image. */
export const LOOP_BY_NEXT = allOf(UNTIL.cites, NO_LOOP, NEXT_MARKER);
export const FIRST = sentence(
  '(002 L22: the first link jumps back to the first page of the collection)',
  '002-pagination-008 002-link-014',
);
export const FIRST_ADDRESS = sentence('(002 L22, L195)', '002-pagination-008 002-link-011');
/** Links that do not keep what was asked for, because of how they are written. */
export const LINKS_KEEP_QUERY = sentence(PRESERVES.cites, '002-pagination-006 002-link-014');
export const PAGE_ADDRESSES = sentence(
  '(002 L18-22, L195-196)',
  '002-pagination-003 002-pagination-008 002-link-011',
);
export const LAST_LINK = strictly(sentence('(002 L153-155, X11)', '002-link-016'));
