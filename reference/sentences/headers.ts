/** Sentences about headers and formats. */
import { sentence, strictly } from './sentence.ts';

export const CONTENT_TYPE = sentence(
  '(000 L197, 002 L166, 003 L155, 004 L104, 001 L228: the type of what is sent)',
  '000-negotiation-003 001-negotiation-003 002-negotiation-002 003-negotiation-003 004-negotiation-001 http-header-006',
);
export const REQUEST_ID = strictly(
  sentence(
    '(000 L197, 002 L170, 003 L159, 004 L106: each answer has the id of its request)',
    '000-header-003 002-header-004 003-header-004 004-header-002',
  ),
);
export const REQUEST_ID_OF_LISTS = strictly(
  sentence(
    '(000 L197, 002 L170, 004 L106: each answer has the id of its request)',
    '000-header-003 002-header-004 004-header-002',
  ),
);
export const DATE = sentence(
  '(000 L197, 002 L167, 003 L156, 004 L107; RFC 9110 section 6.6.1)',
  '000-header-002 002-header-003 003-header-002 004-header-003 http-header-005',
);
export const CONTENT_LENGTH = sentence(
  '(RFC 9110 section 8.6)',
  '000-header-001 002-header-002 003-header-001 004-header-001 http-header-003',
);
/** Packed answers, and answers to HEAD, are other ways to get the same. */
export const SAME_WHEN_PACKED = sentence(
  '(RFC 9110 sections 8.4 and 12.5.3)',
  '000-consistency-003 001-consistency-003 002-consistency-001 004-consistency-003 http-negotiation-003',
);
export const SAME_BY_HEAD = sentence(
  '(RFC 9110 section 9.3.2)',
  '000-consistency-003 001-consistency-003 002-consistency-001 004-consistency-003 http-negotiation-001',
);
export const NO_ACCEPT = sentence(
  '(RFC 9110, 12.5.1: without it any format will do)',
  '002-negotiation-003 http-negotiation-004',
);
/** What nobody wanted comes under its own name, or is refused as such. */
export const NOT_ACCEPTABLE = sentence(
  '(RFC 9110, 12.5.1, 15.5.7: refused, or under its own name)',
  '002-negotiation-004 http-negotiation-005',
);
/** Capitals in Accept are no other types. */
export const ANY_SPELLING = sentence(
  '(RFC 9110, 8.3.1, 12.5.1: types are compared without regard to case)',
  'http-negotiation-006',
);
export const ACCEPT = sentence(
  '',
  '000-negotiation-002 001-negotiation-002 002-negotiation-002 003-negotiation-002 004-negotiation-001',
);
/** The documented type of a request without content. */
export const REQUEST_TYPE = sentence('', '000-negotiation-001 002-negotiation-001 003-negotiation-001');
/** A request needs nothing but its address and its token. */
export const PLAIN_LIST = sentence(
  '(002 L94, L233-236, 003 L64)',
  '000-status-001 000-status-015 001-status-001 001-status-018 002-status-001 002-status-006 002-status-009 003-status-017 004-status-002 004-status-003',
);
export const FORMATS = sentence(
  '(001 L16-228: the list in JSON and in XML; X42: as Accept asks)',
  '001-negotiation-001 001-negotiation-002',
);
const XML_CITES = '(001 L228-299; X42: XML for who accepts it)';
/** Who accepts XML gets it. */
export const XML_GIVEN = sentence(XML_CITES, '001-negotiation-001');
/** Who accepts JSON gets it. */
export const JSON_GIVEN = sentence('(001 L16; X42: JSON for who accepts it)', '001-negotiation-002');
/** Who accepts XML makes the target fail. */
export const XML_FAILS = sentence(XML_CITES, '001-negotiation-001 001-status-009');

export const WEIGHTS = sentence(FORMATS.cites, 'http-negotiation-002');
/** Who accepts a format among others is served. */
export const WEIGHED_FORMATS = sentence(
  FORMATS.cites,
  '000-negotiation-002 001-negotiation-001 001-negotiation-002 002-negotiation-002 004-negotiation-001 http-negotiation-002',
);
export const VARY = sentence('(RFC 9110 section 12.5.5)', 'http-header-007');
export const RETRY_AFTER = sentence('(RFC 9110 section 10.2.3)', 'http-header-008');
export const CACHE_CONTROL = sentence('(RFC 9111 section 5.2)', 'http-header-009');
export const IF_NONE_MATCH = sentence('(RFC 9110 sections 13.1.2 and 15.4.5)', 'http-header-010');
export const VALIDATORS = sentence('(RFC 9110 section 8.8)', 'http-header-011');
/** What clients usually send beside their wishes does not keep them from the list. */
export const USUAL_HEADERS = sentence(
  '(RFC 9110 sections 12.5.1, 12.5.4, 13.1.2 and 13.1.3)',
  'http-negotiation-007',
);
export const LINK_HEADER = sentence('(RFC 8288 section 3)', 'http-link-001');
export const LENGTH_BY_HEAD = sentence('(RFC 9110 sections 8.6 and 9.3.2)', 'http-header-004');
