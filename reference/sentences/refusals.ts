/** Sentences about statuses, and about what is refused. */
import { sentence } from './sentence.ts';

export const WORKS = sentence(
  '(000 L27, 001 L4, 002 L212-214, 004 L139: 200)',
  '000-status-003 000-status-014 001-status-002 001-status-009 002-status-011 002-status-021 004-status-008 004-status-018',
);
export const SUCCESS = sentence(WORKS.cites, '000-status-003 001-status-002 002-status-011 004-status-008');
export const SINGLE_WORKS = sentence(WORKS.cites, '003-status-003 003-status-014 002-link-005');
export const EMPTY_LIST_WORKS = sentence(
  '',
  '000-filter-011 000-schema-007 001-filter-019 001-schema-004 002-filter-009 002-schema-006 004-filter-007 004-status-017',
);
export const NO_SERVER_ERROR = sentence(
  '',
  '000-status-005 000-status-014 001-status-009 002-status-021 004-status-012 004-status-018',
);
export const BAD_VALUE = sentence('', '000-status-004 001-status-007 002-status-013 004-status-011');
export const UNAUTHORIZED = sentence(
  '(000 L32, 001 L5, 002 L218-222, 003 L33, 004 L148: 401)',
  '000-status-006 000-status-007 001-status-011 001-status-012 002-status-014 002-status-015 003-status-007 003-status-008 004-status-013 004-status-014',
);
export const NO_TOKEN = sentence(
  UNAUTHORIZED.cites,
  '000-status-006 001-status-011 002-status-014 003-status-007 004-status-013',
);
export const WRONG_TOKEN = sentence(
  UNAUTHORIZED.cites,
  '000-status-007 001-status-012 002-status-015 003-status-008 004-status-014',
);
export const SINGLE_UNAUTHORIZED = sentence(UNAUTHORIZED.cites, '003-status-007 003-status-008');
export const ALIKE_UNAUTHORIZED = sentence('', '002-status-023 003-status-009');
export const REFUSAL_SHOWS_NOTHING = sentence(
  '',
  '000-status-008 001-status-004 002-status-017 004-status-015',
);
export const FORBIDDEN = sentence(
  '(000 L34, 001 L5, 002 L223-225, 003 L35, 004 L150: 403)',
  '000-status-009 001-status-014 002-status-018 003-status-010 004-status-016',
);
export const METHOD = sentence(
  '(000 L36, 001 L5, 002 L226-229, 003 L37: 405)',
  '000-status-010 001-status-015 002-status-019 003-status-011 http-status-001',
);
export const ALLOW = sentence('', 'http-header-001');
export const CHALLENGE = sentence('', 'http-header-002');
export const UNKNOWN_IMAGE = sentence('', '003-status-016');
export const NO_ERROR_FOR_ID = sentence('', '003-status-005 003-status-006');
export const MEDIA_TYPE = sentence('', '002-negotiation-005 002-status-021');
const FAULT_CITES =
  '(001 L5, X51: an object named after the fault, with a code equal to the status; 000 L30-50, 002 L215-240, 003 L29-48, 004 L139-157)';
export const FAULT_BODY = sentence(FAULT_CITES, '001-status-004');
export const FAULT_NAME = sentence(
  FAULT_CITES,
  '001-status-005 001-status-008 001-status-013 001-status-016',
);
export const FAULT_CODE = sentence(FAULT_CITES, '001-status-006');
export const NO_INTERNALS = sentence(FAULT_CITES, 'http-status-002');
export const FAULT_IN_XML = sentence(
  '(001 L5, L228: a refusal in XML is an element named after the fault, with the code, X51)',
  '001-equivalence-002',
);

const BAD_REQUEST = '(000 L30, 001 L5, 002 L215-217, 004 L146: 400)';
const FAULTY = '000-status-005 001-status-007 004-status-012';
/** A value of a parameter that is not of its kind is refused, and never breaks the server. */
export const BAD = {
  limit: sentence(BAD_REQUEST, `000-status-021 001-status-023 002-status-007 ${FAULTY}`),
  marker: sentence(BAD_REQUEST, `000-status-020 001-status-022 002-status-008 ${FAULTY}`),
  sortKey: sentence(BAD_REQUEST, '002-status-004'),
  sortDirection: sentence(BAD_REQUEST, '002-status-005'),
  sizeMin: sentence(BAD_REQUEST, '002-status-002 004-status-005'),
  sizeMax: sentence(BAD_REQUEST, '002-status-003 004-status-006'),
  visibility: sentence(BAD_REQUEST, '002-filter-045'),
  time: sentence(BAD_REQUEST, `000-status-019 001-status-019 004-status-007 ${FAULTY}`),
};
