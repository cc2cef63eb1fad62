/** Sentences about the links of images. */
import { sentence, strictly } from './sentence.ts';

const LINKS_CITES = '(000 L136-150, 001 L22-36, 003 L93-107: links for self, bookmark and alternate)';
const ADDRESS = `(002 L141-143: the link to the image) ${LINKS_CITES}`;
export const LINKS = {
  members: sentence(
    LINKS_CITES,
    '000-schema-011 000-schema-012 000-schema-013 001-schema-010 001-schema-012 001-schema-013 003-schema-011 003-schema-012 003-schema-013 001-equivalence-026 001-schema-001 001-link-001 001-link-005 001-link-008 001-link-011 001-link-012 001-link-013 000-schema-001 000-link-001 000-link-002 003-link-001',
  ),
  href: sentence(LINKS_CITES, '000-schema-012 001-schema-012 003-schema-012 001-schema-045 001-schema-057'),
  rel: sentence(
    LINKS_CITES,
    '000-schema-013 001-schema-013 003-schema-013 001-schema-045 001-link-001 001-link-005 001-link-008 001-link-011 001-link-012 001-link-013 001-schema-011 001-schema-054 000-link-001 000-link-002 003-link-001 000-schema-037 003-schema-015 003-link-005',
  ),
  relWord: sentence(
    LINKS_CITES,
    '000-schema-036 001-schema-048 003-schema-040 000-link-002 001-link-005 003-link-001 001-schema-052 001-link-012',
  ),
  type: sentence(LINKS_CITES, '000-schema-014 001-schema-014 003-schema-014 001-schema-046 001-schema-056'),
  typeOfAlternate: sentence(LINKS_CITES, '000-schema-038 001-schema-055 003-schema-041 001-schema-046'),
  typeOfOthers: sentence(LINKS_CITES, '000-schema-037 001-schema-011 003-schema-015 001-schema-054'),
  oneSelf: sentence(
    LINKS_CITES,
    '000-link-001 001-link-001 003-link-001 001-link-011 000-link-002 001-link-005 001-link-012',
  ),
  oneBookmark: sentence(LINKS_CITES, '000-link-002 001-link-005 003-link-001 001-link-012'),
  oneAlternate: strictly(sentence(LINKS_CITES, '000-link-007 001-link-008 003-link-005 001-link-013')),
  self: sentence(LINKS_CITES, '000-link-003 001-link-002 003-link-002 003-link-004 001-link-015'),
  sharedSelf: sentence(
    LINKS_CITES,
    '000-link-003 000-link-005 001-link-002 001-link-003 003-link-002 003-link-004 001-link-015',
  ),
  sharedBookmark: sentence(LINKS_CITES, '000-link-004 000-link-006 001-link-006 001-link-007 003-link-003'),
  following: sentence(
    LINKS_CITES,
    '003-consistency-001 003-link-004 003-status-001 003-status-003 003-status-017 003-status-019',
  ),
};
export const ADDRESS_OF = {
  self: sentence(
    ADDRESS,
    '000-link-003 001-link-002 002-link-003 002-link-005 003-link-002 003-link-004 001-link-015',
  ),
  sharedSelf: sentence(
    ADDRESS,
    '000-link-003 000-link-005 001-link-002 001-link-003 002-link-003 002-link-004 002-link-005 003-link-002 003-link-004 001-link-015',
  ),
  followedSelf: sentence(ADDRESS, '002-link-005 003-link-004 001-link-015'),
  selfOfSingle: sentence(ADDRESS, '003-link-002'),
  file: sentence(ADDRESS, '002-link-008'),
  sharedFile: sentence(ADDRESS, '002-link-008 002-link-009'),
  bookmark: sentence(ADDRESS, '000-link-004 001-link-006 003-link-003'),
  sharedBookmark: sentence(ADDRESS, '000-link-004 000-link-006 001-link-006 001-link-007 003-link-003'),
  bookmarkBesideSelf: strictly(sentence(ADDRESS, '001-link-004')),
  alternate: sentence(ADDRESS, '000-link-007 001-link-009 003-link-006'),
  sharedAlternate: sentence(ADDRESS, '000-link-007 000-link-008 001-link-009 001-link-010 003-link-006'),
};
export const SELF = sentence('(002 L141-143: the link to the image)', '002-link-003 002-link-005');
export const SHARED_SELF = sentence(SELF.cites, '002-link-003 002-link-004 002-link-005');
export const SELF_FOLLOWED = sentence(SELF.cites, '002-link-005');
export const SHARED_FILE = sentence(
  '(002 L144-146, L184: the file of the image)',
  '002-link-008 002-link-009',
);
export const FILE = sentence('(002 L144-146, L184: the file of the image)', '002-link-008');
export const SERVER_LINKS = strictly(sentence('(003 L189-201)', '001-link-014 003-link-008'));

const LINKED_CITES = '(001 L22-36: the link to the image itself)';
/** What a self link leads to is what the list shows. */
export const LINKED_SAME = sentence(LINKED_CITES, '001-consistency-008');
export const LINKED_NEEDS_TOKEN = sentence('(001 L5, L22-36: 401)', '001-status-028');
export const LINKED_FAILS = sentence(LINKED_CITES, '001-status-009 001-status-029 001-link-015');
export const LINKED_REFUSES = sentence(LINKED_CITES, '001-link-015');
