/** Sentences about statuses, and about what is refused. */
import { sentence, strictly } from './sentence.ts';

const WORKS_CITES = '(000 L27, 001 L4, 002 L212-214, 004 L139: 200)';
/** No value in a query or an address makes the server fail. */
const VALUE_FAILS = '000-status-005 001-status-009 002-status-021 004-status-012';
/** Nothing else of a request does, such as its token, its method or its headers. */
const REQUEST_FAILS = '000-status-014 001-status-009 002-status-021 003-status-014 004-status-018';
/** A query that is in order breaks the server. */
export const WORKS = sentence(WORKS_CITES, VALUE_FAILS);
/** A request that is in order breaks the server, whatever its query. */
export const WORKS_WITH_HEADERS = sentence(WORKS_CITES, REQUEST_FAILS);
export const WORKS_WITHOUT_ACCEPT = sentence(WORKS_CITES, `${REQUEST_FAILS} http-negotiation-004`);
/** A name that is in order is refused. */
export const NAME_WORKS = sentence(
  WORKS_CITES,
  '000-filter-009 000-filter-012 001-filter-018 001-filter-021 002-filter-008 002-filter-010 004-filter-006 004-filter-008',
);
export const TIME_WORKS = sentence(WORKS_CITES, '000-filter-018 001-filter-007 004-filter-033');
/** The statuses that the tables of response codes do not name (004 L139-157 names 404, 003 L22-48 does not rule it out). */
export const unlisted = (status: number): string =>
  status === 404
    ? '000-status-002 001-status-003 002-status-012'
    : '000-status-002 001-status-003 002-status-012 003-status-002 004-status-009';
export const SUCCESS = sentence(
  WORKS_CITES,
  `000-status-003 003-status-003 001-status-002 002-status-011 004-status-008 ${unlisted(202)}`,
);
/** A success has a status that a reading takes for one, and that the document does not list. */
export const SUCCESS_AS_LISTED = sentence(
  WORKS_CITES,
  `000-status-003 002-status-011 004-status-008 ${unlisted(203)}`,
);
export const SINGLE_WORKS = sentence(WORKS_CITES, '003-status-003 003-consistency-001');
export const SINGLE_SUCCESS = sentence(WORKS_CITES, '003-status-003 003-status-002');
/** A single image that is in order breaks the server. */
export const SINGLE_FAILS = sentence(WORKS_CITES, '003-status-006 001-status-009 002-status-021');
export const EVERY_SINGLE_FAILS = sentence(
  WORKS_CITES,
  '003-status-005 003-status-006 003-status-016 003-status-021 001-status-009 002-status-021 002-link-005',
);
/** A limit that is larger than the server allows is cut or refused. */
export const LIMIT_TOO_LARGE = sentence(
  '(000 L40-42, 001 L5, 002 L230-232: 413, or a smaller page)',
  '000-pagination-001 001-pagination-001 002-pagination-012',
);
export const LIMIT_TOO_LARGE_FAILS = sentence(
  LIMIT_TOO_LARGE.cites,
  `${LIMIT_TOO_LARGE.requirements.join(' ')} ${VALUE_FAILS}`,
);
export const EMPTY_LIST_WORKS = sentence(
  '(000 L27, 001 L4, 002 L29-30, 004 L139: what matches nothing is an empty list)',
  `000-filter-006 000-filter-011 000-schema-007 000-status-018 000-pagination-005 001-filter-016 001-filter-019 001-schema-004 001-pagination-005 002-filter-009 002-filter-013 002-filter-016 002-filter-019 002-filter-022 002-filter-048 002-pagination-014 002-pagination-016 004-filter-012 004-filter-016 002-schema-006 004-filter-007 004-schema-042 004-status-017 ${unlisted(404)}`,
);
/** A filter that matches nothing gives an empty list. */
export const EMPTY_RESULT = sentence('', '000-schema-007 001-schema-004 002-schema-006');
export const NO_SERVER_ERROR = sentence('(002 L237-240)', `${VALUE_FAILS} ${REQUEST_FAILS} 003-status-006`);
const ALL_BAD =
  '000-status-004 000-status-019 000-status-020 000-status-021 001-status-007 001-status-019 001-status-022 001-status-023 002-filter-045 002-status-002 002-status-003 002-status-004 002-status-005 002-status-007 002-status-008 002-status-013 004-status-005 004-status-006 004-status-007 004-status-011';
/** Every bad value, of whatever parameter. */
export const BAD_VALUE = sentence('(000 L30, 001 L5, 002 L215-217, 004 L146: 400)', ALL_BAD);
export const BAD_VALUE_FAILS = sentence(
  '(000 L30, 001 L5, 002 L215-217, 004 L146: 400)',
  `${ALL_BAD} ${VALUE_FAILS} ${unlisted(502)}`,
);
const UNAUTHORIZED_CITES = '(000 L32, 001 L5, 002 L218-222, 003 L33, 004 L148: 401)';
export const NO_TOKEN = sentence(
  UNAUTHORIZED_CITES,
  '000-status-006 001-status-011 002-status-014 003-status-007 004-status-013',
);
export const WRONG_TOKEN = sentence(
  UNAUTHORIZED_CITES,
  '000-status-007 001-status-012 002-status-015 003-status-008 004-status-014',
);
const UNAUTHORIZED = sentence(
  UNAUTHORIZED_CITES,
  [...NO_TOKEN.requirements, ...WRONG_TOKEN.requirements].join(' '),
);
/** The image that a self link leads to is shown to who has no valid token, or a token without rights. */
export const LINKED_SHOWN = '001-status-028 002-status-026';
export const LINKED_SHOWN_FORBIDDEN = '001-status-031 002-status-027';
/** Who is served without a token, is not known by the token in its header. */
export const SERVED_WITHOUT_TOKEN =
  '000-status-023 002-header-001 003-status-019 001-status-028 002-status-026';
export const UNAUTHORIZED_SERVED = sentence(
  UNAUTHORIZED_CITES,
  `${UNAUTHORIZED.requirements.join(' ')} ${SERVED_WITHOUT_TOKEN}`,
);
export const UNAUTHORIZED_REDIRECTS = sentence(
  UNAUTHORIZED_CITES,
  `${UNAUTHORIZED.requirements.join(' ')} ${unlisted(302)}`,
);
export const SINGLE_UNAUTHORIZED = sentence(
  UNAUTHORIZED_CITES,
  '003-status-007 003-status-008 003-status-019',
);
export const ALIKE_UNAUTHORIZED = sentence('(002 L218-222; I39)', '002-status-023 003-status-009');
export const REFUSAL_SHOWS_NOTHING = sentence(
  '(000 L32, 001 L5, 002 L218-222, 004 L148; I39)',
  '000-status-008 003-status-022 001-status-027 002-status-017 004-status-015',
);
export const FORBIDDEN = sentence(
  '(000 L34, 001 L5, 002 L223-225, 003 L35, 004 L150: 403)',
  '000-status-009 001-status-014 002-status-018 003-status-010 004-status-016',
);
export const METHOD = sentence(
  '(000 L36, 001 L5, 002 L226-229, 003 L37: 405)',
  '000-status-010 001-status-015 002-status-019 003-status-011 http-status-001',
);
export const ALLOW = sentence('(RFC 9110 section 15.5.6)', 'http-header-001');
export const CHALLENGE = strictly(sentence('(RFC 9110 section 15.5.2)', 'http-header-002'));
export const UNKNOWN_IMAGE = strictly(sentence('(003 L10-12, X32: 404)', '003-status-016'));
/** Any id that no image has, well formed or not. */
export const ANY_UNKNOWN_ID = sentence('(003 L10-12, X32)', '003-status-005 003-status-016 003-status-021');
export const NO_ERROR_FOR_ID = sentence(
  '(003 L10-12, X32: 404)',
  '003-status-005 003-status-006 003-status-016 003-status-021',
);
export const NO_ERROR_FOR_MALFORMED_ID = sentence(
  '(003 L30-31, L57-60, X55: 400 or 404)',
  '003-status-005 003-status-006',
);
export const MEDIA_TYPE = sentence('(002 L233-236: 415)', '002-negotiation-005 002-status-021');
/** What breaking down adds to what a request that is to be refused breaks. */
export const FAILING_AT_VALUE = VALUE_FAILS;
export const FAILING_AT_REQUEST = REQUEST_FAILS;
const FAULT_CITES =
  '(001 L5, X51: an object named after the fault, with a code equal to the status; 000 L30-50, 002 L215-240, 003 L29-48, 004 L139-157)';
export const FAULT_BODY = sentence(FAULT_CITES, '001-status-004');
export const FAULT_NAME = strictly(
  sentence(FAULT_CITES, '001-status-005 001-status-008 001-status-013 001-status-016 001-status-032'),
);
export const FAULT_CODE = sentence(FAULT_CITES, '001-status-006');
export const NO_INTERNALS = strictly(sentence(FAULT_CITES, 'http-status-002'));
export const FAULT_IN_XML = strictly(
  sentence(
    '(001 L5, L228: a refusal in XML is an element named after the fault, with the code, X51)',
    '001-equivalence-002',
  ),
);

const BAD_REQUEST = '(000 L30, 001 L5, 002 L215-217, 004 L146: 400)';
const GENERAL = '000-status-004 001-status-007 002-status-013 004-status-011';
/** A value of a parameter that is not of its kind is refused. */
export const BAD = {
  limit: sentence(BAD_REQUEST, `000-status-021 001-status-023 002-status-007 ${GENERAL}`),
  marker: sentence(BAD_REQUEST, `000-status-020 001-status-022 002-status-008 ${GENERAL}`),
  sortKey: sentence(BAD_REQUEST, '002-status-004 002-status-013'),
  sortDirection: sentence(BAD_REQUEST, '002-status-005 002-status-013'),
  sizeMin: sentence(BAD_REQUEST, '002-status-002 002-status-013 004-status-005 004-status-011'),
  sizeMax: sentence(BAD_REQUEST, '002-status-003 002-status-013 004-status-006 004-status-011'),
  visibility: sentence(BAD_REQUEST, '002-filter-045 002-status-013'),
  time: sentence(BAD_REQUEST, `000-status-019 001-status-019 004-status-007 ${GENERAL}`),
};

/** A word that is none of a filter's brings everything. */
export const BAD_WORD_SELECTS_ALL = sentence(
  '',
  '000-status-004 000-status-016 000-status-017 000-status-022 001-status-007 001-status-020 001-status-021 001-status-025',
);

/** An answer with 203 has a body like one with 200. */
export const OTHER_BODY_WITH_203 = sentence('(001 L4; X31)', '001-schema-002 001-schema-015 001-schema-001');
export const OTHER_BODY_WITH_203_OF_ITEM = sentence('(003 L28; X31)', '003-status-004 003-schema-034');
/** A refusal for lack of rights shows nothing of the list. */
export const FORBIDDEN_SHOWS_NOTHING = sentence(
  '(000 L34, 001 L5, 002 L223-225, 004 L150; I39)',
  '000-status-008 003-status-022 001-status-027 002-status-024 004-status-015',
);

/** A service that cannot serve for a time says so. */
export const UNAVAILABLE = sentence(
  '(000 L44-45, 001 L5, 002 L241-245, 004 L156: 503)',
  '000-status-013 001-status-010 002-status-025 004-status-019',
);
export const SINGLE_UNAVAILABLE = sentence('(003 L47-48: 503)', '003-status-015');
export const UNAVAILABLE_NAMED = sentence(
  '(001 L5, X51: serviceUnavailable)',
  '001-status-005 001-status-026',
);
export const OVER_LIMIT_NAMED = strictly(
  sentence('(001 L5, X51: overLimit)', '001-status-005 001-status-033'),
);
/** A fault of the API itself has the name of another one. */
export const API_FAULT_NAMED = sentence(
  '(001 L5, X51: computeFault)',
  `001-status-005 001-status-034 ${VALUE_FAILS}`,
);
/** What is refused for a time is served at another time. */
export const OVER_LIMIT_PASSES = sentence(
  '(000 L40-42, 001 L5, 002 L230-232: 413 is for too much)',
  '000-status-012 001-status-017 002-status-020',
);
export const SINGLE_OVER_LIMIT_PASSES = sentence('(003 L41-43: 413 is for too much)', '003-status-013');

/** The same bad request gets the same answer again. */
export const SAME_ERROR_AGAIN = sentence(
  '',
  '000-consistency-003 001-consistency-003 002-consistency-001 004-consistency-003',
);
export const SAME_ERROR_OF_ITEM = sentence('', '003-consistency-003');
