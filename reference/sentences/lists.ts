/** Sentences about lists as a whole, and about images being the same wherever they are shown. */
import { sentence } from './sentence.ts';

const LIST_CITES = '(000 L15, 001 L3, 002 L12-13, 004 L11)';
export const ONCE = sentence(
  LIST_CITES,
  '000-consistency-002 001-consistency-002 002-consistency-003 002-pagination-002 004-consistency-002',
);
export const SAME_LIST = sentence(
  LIST_CITES,
  '000-consistency-003 001-consistency-003 002-consistency-001 004-consistency-003',
);
export const WHOLE_LIST = sentence(
  '(000 L15, 001 L3, 004 L11: all images; X49)',
  '000-consistency-001 001-consistency-001 004-consistency-001 004-consistency-005',
);
/** Of a long list no page and no link leads to the rest. */
export const LIST_CUT = sentence(
  '(000 L15, 001 L1, 002 L20-21: the list is whole, or leads to its rest)',
  '000-consistency-001 001-consistency-001 002-consistency-008 002-pagination-001 002-pagination-002 002-sorting-015',
);
export const STEADY_ORDER = sentence(
  '(002 L17-24; I11, X63)',
  '000-consistency-004 001-consistency-005 002-consistency-002 002-pagination-002 002-pagination-011 004-consistency-004',
);
export const SAME_VALUES = sentence(
  '(002 L12-13, L117-146, 000 L15, L122-186, 001 L3, L19-48, 004 L54-94: an image has one set of values; I33, I43)',
  '000-consistency-003 001-consistency-003 002-consistency-001 004-consistency-003',
);
export const SAME_WHEN_SINGLE = sentence(SAME_VALUES.cites, '003-consistency-004');
/** The single view gives another size, which is exact in the list. */
export const SAME_SIZE_WHEN_SINGLE = sentence(SAME_VALUES.cites, '003-consistency-004 003-consistency-009');
/** The single view shows an image as ACTIVE whose build is not completed. */
export const SAME_PROGRESS_WHEN_SINGLE = sentence(SAME_VALUES.cites, '003-consistency-004 003-schema-031');
/** The single view refers to another server than the list, and to one that its links do not lead to. */
export const SAME_SERVER_WHEN_SINGLE = sentence(
  SAME_VALUES.cites,
  '003-consistency-004 003-consistency-006 003-link-007 003-link-008',
);
/** The single view shows an image that was made after it was updated. */
export const SAME_TIMES_WHEN_SINGLE = sentence(SAME_VALUES.cites, '003-consistency-004 003-consistency-007');
/** The single view is of another id, which is no UUID. */
export const SAME_ID_WHEN_SINGLE = sentence(
  '(003 L60, L114; I33)',
  '003-consistency-002 003-consistency-004 003-schema-005 003-schema-019',
);
/** Images show links on some pages only. */
export const LINKS_ON_ALL_PAGES = sentence(
  SAME_VALUES.cites,
  '000-consistency-003 000-link-002 001-consistency-003 001-link-005 001-link-008 001-link-012 001-link-013',
);
export const SINGLE_VIEW = sentence(
  '(002 L141-143, 003 L14-16; I33)',
  '003-consistency-004 002-consistency-009',
);
export const BETWEEN_APIS = sentence(
  '(I47)',
  '000-consistency-010 001-consistency-007 002-consistency-006 004-consistency-012',
);
export const TIMES_BETWEEN_APIS = sentence(
  '(I47)',
  '000-consistency-010 001-consistency-007 002-consistency-005 004-consistency-012',
);
export const PUBLIC_BETWEEN_APIS = sentence('(I47)', '004-consistency-010');
export const VISIBILITY_BETWEEN_APIS = sentence('(002 L132-134; I47)', '002-consistency-007');
export const TIMES_IN_ORDER = sentence(
  '(000 L132, L166, 001 L20, L48, 004 L69-73; I42)',
  '000-consistency-008 001-consistency-004 002-consistency-004 003-consistency-007 004-consistency-007',
);
export const READING_IS_NO_UPDATE = sentence(
  '(000 L132, 001 L48, 002 L12, 003 L14, 004 L73; I38)',
  '000-consistency-003 001-consistency-003 002-consistency-001 003-consistency-008 004-consistency-003 http-consistency-001',
);
export const SAME_SINGLE_AGAIN = sentence('(003 L14; I48)', '003-consistency-003');
export const CREATED_STAYS = sentence(
  '(000 L166, 001 L20, 003 L167, 004 L69; I43)',
  '000-consistency-007 000-consistency-009 001-consistency-006 003-consistency-010 004-consistency-008',
);
export const SERVER_IN_THE_LIST_TOO = sentence('(003 L19-20)', '003-consistency-005');
export const CHECKSUM_STAYS = sentence(
  '(002 L138-140, 004 L83; I43)',
  '002-consistency-001 004-consistency-009',
);
export const SIZE_STAYS = sentence(
  '(000 L162, 002 L135-137, 004 L93; I43)',
  '000-consistency-007 002-consistency-001 004-consistency-011',
);
export const NOT_DELETED = sentence(
  '(000 L15, 001 L3, 004 L65, X50)',
  '000-consistency-005 001-link-015 004-consistency-006',
);
export const DELETION_TIME = sentence('(004 L65, L89)', '004-schema-010');
