/** Sentences about documents, and about the members of images. */
import { sentence, strictly } from './sentence.ts';

export const JSON_DOCUMENT = sentence(
  '',
  '000-schema-002 000-schema-006 001-schema-003 001-equivalence-022 002-schema-003 003-schema-001 003-schema-006 004-schema-041',
);
/** Statements about formats that no answer can keep whose body nobody can read. */
export const UNREADABLE =
  'http-negotiation-002 http-negotiation-004 http-negotiation-005 http-header-003 000-header-001 002-header-002 003-header-001 004-header-001 002-negotiation-004 000-schema-006 001-schema-003 004-schema-041 001-negotiation-001 001-negotiation-002 001-equivalence-022 000-negotiation-002 002-negotiation-002 002-negotiation-003 003-negotiation-002 004-negotiation-001';
const ENTRY = '(000 L122-186, 001 L17-49, 002 L112-146, 004 L54-94)';
export const LIST_DOCUMENT = sentence(
  '(000 L127, 001 L17-18, 002 L119-121, L173, 004 L108-109: an object with an array of images)',
  '000-schema-006 001-schema-003 001-schema-005 002-schema-003 002-schema-005 004-schema-041',
);
export const EMPTY_LIST = sentence(
  '(000 L127, 001 L18, 002 L119-121, 004 L109: an array)',
  '000-schema-006 000-schema-007 001-schema-003 001-schema-004 002-schema-005 002-schema-006 004-schema-041 004-schema-042',
);
export const ENTRIES_THEMSELVES = sentence('(002 L175-184)', '002-schema-005 002-schema-007');
/** Every image has each of its members. */
export const EVERY_MEMBER = sentence(
  ENTRY,
  '000-schema-001 000-schema-008 000-schema-009 000-schema-011 000-schema-015 000-schema-017 000-schema-019 000-schema-021 000-schema-023 000-schema-025 000-schema-027 000-schema-030 000-schema-032 001-schema-001 001-schema-006 001-schema-008 001-schema-010 001-schema-015 001-schema-020 001-schema-022 001-schema-024 001-schema-026 001-schema-029 001-schema-031 002-link-001 002-link-006 002-schema-007 002-schema-009 002-schema-011 002-schema-014 002-schema-016 002-schema-019 004-schema-001 004-schema-002 004-schema-004 004-schema-006 004-schema-008 004-schema-011 004-schema-013 004-schema-015 004-schema-017 004-schema-019 004-schema-022 004-schema-024 004-schema-026 004-schema-030 004-schema-032 004-schema-034 004-schema-036',
);
export const SINGLE_DOCUMENT = sentence('(003 L82-83, L165)', '003-schema-006');
export const NO_SERVER_ID = strictly(sentence('(003 L18-20: it does not)', '003-schema-004'));
export const TOP = {
  first: sentence('(002 L147-149: text)', '002-link-011'),
  last: sentence('(002 L149-152: text)', '002-link-013'),
  next: sentence('(002 L20, L150-152: a URI, and not there at the end)', '002-link-012'),
  schema: sentence('(002 L14-15, L197, X14)', '002-link-015'),
  schemaAddress: sentence('(002 L197: text)', '002-link-015 002-link-017'),
};
const TIME = '(000 L132, L166, 001 L20, L48, 003 L167, L187: date and time)';
const MINIMUM = '(000 L169-181, 001 L43-44, 003 L125-139: a non-negative integer)';
const METADATA = '(000 L182-185, 001 L37-42, 003 L141-144: an object of texts)';
const PROGRESS = '(000 L72-78, L173-176, 003 L132-136: 0 to 100)';
const SIZE = '(002 L135-137, 004 L93: the size in bytes; X09: a non-negative integer)';
const VISIBILITY = '(002 L132-134: public, private or shared)';
const CHECKSUM = '(002 L138-140, L182, 004 L83, L123: 32 hexadecimal digits)';
const OTC_TIME = '(004 L69, L73, L115-118: as 2016-05-22T06:04:20.425843)';

/** Every image has the member. */
export const PRESENT = {
  id: sentence(
    ENTRY,
    '000-schema-017 001-schema-008 002-schema-007 003-schema-018 004-schema-036 000-schema-001 001-schema-001 004-schema-001 001-schema-034',
  ),
  name: strictly(
    sentence(
      '(000 L122-186, 001 L17-49, 002 L112-146, 004 L54-94)',
      '000-schema-021 001-schema-024 002-schema-009 003-schema-022 004-schema-006 000-schema-001 001-schema-001 004-schema-001 001-schema-034',
    ),
  ),
  status: sentence(
    ENTRY,
    '000-schema-008 001-schema-029 002-schema-011 003-schema-007 004-schema-002 000-schema-001 001-schema-001 004-schema-001 001-schema-034 000-filter-013 001-filter-005 001-filter-022 002-filter-014 004-filter-017 002-sorting-013 002-sorting-014 000-filter-014 000-filter-016 004-filter-001 004-filter-018',
  ),
  created: sentence(
    TIME,
    '000-schema-023 001-schema-006 003-schema-009 000-schema-001 001-schema-001 001-schema-034',
  ),
  updated: sentence(
    TIME,
    '000-schema-009 001-schema-031 003-schema-009 000-schema-001 001-schema-001 001-schema-034',
  ),
  size: sentence(
    SIZE,
    '002-schema-016 004-schema-038 002-filter-026 002-filter-028 002-filter-029 002-filter-035 002-sorting-005 002-sorting-006 002-schema-018 004-filter-001 004-filter-020 004-filter-039',
  ),
  metadata: sentence(
    METADATA,
    '000-schema-032 001-schema-015 003-schema-034 000-schema-001 001-schema-001 001-schema-041',
  ),
  metadataOfSingle: sentence('(003 L141-144)', '003-schema-034'),
  minDiskOfSingle: sentence('(003 L125-127)', '003-schema-025'),
  minRamOfSingle: sentence('(003 L137-139)', '003-schema-032'),
  serverOfSingle: strictly(sentence('(003 L129-130)', '003-schema-027')),
  progress: strictly(sentence('(001 L46)', '001-schema-026 001-schema-035')),
  progressOfSaving: strictly(
    sentence(PROGRESS, '000-schema-003 001-schema-026 003-schema-029 001-schema-035'),
  ),
  links: sentence(
    ENTRY,
    '000-schema-011 001-schema-010 003-schema-011 000-schema-001 001-schema-001 001-equivalence-026 001-link-001 001-link-005 001-link-008 001-link-011 001-link-012 001-link-013',
  ),
  visibility: sentence(VISIBILITY, '002-schema-014'),
  checksum: sentence(CHECKSUM, '002-schema-019 002-schema-021 002-schema-022 004-schema-001'),
  self: sentence('(002 L141-143)', '002-link-001'),
  file: sentence('(002 L144-146)', '002-link-006'),
  'OS-DCF:diskConfig': strictly(sentence('(000 L152-155)', '000-schema-015 003-schema-016')),
  'OS-EXT-IMG-SIZE:size': strictly(sentence('(000 L162)', '000-schema-019 003-schema-020')),
};

/** That a status is one of the words. */
const STATUS_WORDS =
  '000-schema-005 001-schema-049 001-schema-050 002-schema-013 003-schema-039 004-schema-043';

/** What the value of a member is. */
export const VALUE = {
  id: sentence(
    '(000 L156, 001 L13, L25, 002 L122-124, 004 L91: a UUID)',
    '000-schema-018 001-schema-009 002-schema-008 003-schema-019 004-schema-037 001-schema-039 000-pagination-003 000-pagination-005 001-pagination-003 001-pagination-005 002-pagination-016 002-filter-012 003-status-003',
  ),
  name: sentence(
    '(000 L164, 001 L44, 002 L125-127, 004 L63: text)',
    '000-schema-022 001-schema-025 002-schema-010 003-schema-023 004-schema-007 002-sorting-003 002-sorting-004',
  ),
  status: sentence(
    '(000 L78-83, L129, 001 L12, L47, 002 L128-131, 004 L59: text)',
    `000-schema-035 001-schema-030 002-schema-012 003-schema-008 004-schema-003 ${STATUS_WORDS} 001-schema-040 001-schema-050 000-filter-013 001-filter-005 001-filter-022 002-filter-014 004-filter-017 002-sorting-013 002-sorting-014 000-filter-014 000-filter-016 004-filter-001 004-filter-018`,
  ),
  statusWord: strictly(
    sentence('(000 L78-83, 001 L47, 002 L128-131, L179, X23, 004 L111: one of the words)', STATUS_WORDS),
  ),
  statusWordOfSingle: strictly(
    sentence(
      ENTRY,
      '003-schema-039 001-schema-050 000-filter-013 001-filter-005 001-filter-022 002-filter-014 004-filter-017 002-sorting-013 002-sorting-014 000-filter-014 000-filter-016 004-filter-001 004-filter-018',
    ),
  ),
  created: sentence(TIME, '000-schema-024 001-schema-007 003-schema-024 001-schema-036'),
  updated: sentence(TIME, '000-schema-010 001-schema-032 003-schema-010 001-schema-036'),
  times: sentence(
    ENTRY,
    '000-schema-010 000-schema-024 001-schema-007 001-schema-032 002-consistency-004 003-schema-010 003-schema-024 004-schema-014 004-schema-018 001-schema-036 002-sorting-007 002-sorting-008 002-sorting-009 002-sorting-010',
  ),
  timesOfSingle: sentence(ENTRY, '003-schema-010 003-schema-024'),
  size: sentence(
    SIZE,
    '000-schema-020 002-schema-017 003-schema-021 004-schema-039 004-schema-040 002-filter-026 002-filter-028 002-filter-029 002-filter-035 002-sorting-005 002-sorting-006 002-schema-018 004-filter-001 004-filter-020 004-filter-039',
  ),
  sizes: sentence(
    ENTRY,
    '000-schema-020 002-schema-017 003-schema-021 004-schema-039 004-schema-040 002-filter-026 002-filter-028 002-filter-029 002-filter-035 002-sorting-005 002-sorting-006 002-schema-018 004-filter-001 004-filter-020 004-filter-039',
  ),
  sizeOfActive: sentence(
    '(002 L135-137, 004 L93, X09: null only while there is no data)',
    '002-schema-018 004-schema-039',
  ),
  minDisk: sentence(MINIMUM, '000-schema-026 001-schema-021 003-schema-026 001-schema-037'),
  minRam: sentence(MINIMUM, '000-schema-031 001-schema-023 003-schema-033 001-schema-037'),
  minima: sentence(
    ENTRY,
    '000-schema-026 000-schema-031 001-schema-021 001-schema-023 003-schema-026 003-schema-033 004-schema-027 004-schema-031 001-schema-037',
  ),
  metadata: sentence(
    METADATA,
    '000-schema-033 000-schema-034 001-schema-016 001-schema-017 003-schema-035 003-schema-038 001-schema-019',
  ),
  metadataOfSingle: sentence(ENTRY, '003-schema-035'),
  imageType: sentence('(003 L15-16)', '003-schema-003'),
  progress: sentence(
    PROGRESS,
    '000-schema-028 001-schema-027 003-schema-030 001-schema-038 001-schema-028 001-schema-051 000-schema-029 003-schema-031',
  ),
  progressOfActive: strictly(
    sentence(
      '(000 L173-176: 100 when completed)',
      '000-schema-029 001-schema-028 003-schema-031 001-schema-051',
    ),
  ),
  server: sentence(
    '(003 L129-130, L189-201: an object with an id)',
    '001-schema-047 003-schema-028 003-schema-037 001-schema-053 000-filter-005 003-filter-002 003-link-008 001-filter-014 001-link-014',
  ),
  links: sentence(
    ENTRY,
    '000-schema-011 001-schema-010 003-schema-011 001-equivalence-026 001-link-011 001-link-012 001-link-013 000-link-001 000-link-002',
  ),
  visibility: sentence(VISIBILITY, '002-schema-015 002-schema-023 002-filter-041'),
  visibilityWord: sentence(VISIBILITY, '002-schema-015 002-filter-041'),
  checksum: sentence(CHECKSUM, '002-schema-020 002-schema-021 002-schema-022 004-schema-029 002-filter-021'),
  checksumDigits: strictly(sentence(CHECKSUM, '002-schema-020 004-schema-044 002-filter-021')),
  emptyChecksum: sentence(CHECKSUM, '002-schema-020 002-schema-022 004-schema-029 004-schema-044'),
  checksumOfActive: sentence(
    '(002 L138-140, 004 L83, X44: null only while there is no data)',
    '002-schema-021 004-schema-045',
  ),
  self: sentence('(002 L141-143: text)', '002-link-002'),
  file: sentence('(002 L144-146: text)', '002-link-007'),
  'OS-DCF:diskConfig': sentence('(000 L152-155: AUTO or MANUAL)', '000-schema-016 003-schema-017'),
  'OS-EXT-IMG-SIZE:size': sentence(
    '(000 L162, 003 L185, X09)',
    '000-schema-020 003-schema-021 003-consistency-009',
  ),
  deleted_at: sentence('(004 L89, L112: in the form of the other times)', '004-schema-035'),
  created_at: sentence(OTC_TIME, '004-schema-014'),
  updated_at: sentence(OTC_TIME, '004-schema-018'),
  virtual_size: sentence('(004 L61: Integer)', '004-schema-005'),
  deleted: sentence('(004 L65: Boolean)', '004-schema-009'),
  is_public: sentence('(004 L87: Boolean)', '004-schema-033'),
  protected: sentence('(004 L79: Boolean)', '004-schema-025'),
  properties: sentence('(004 L75, X46: an object of texts)', '004-schema-020 004-schema-021'),
  owner: sentence('(004 L77: String)', '004-schema-023'),
  container_format: sentence('(004 L67: String)', '004-schema-012'),
  disk_format: sentence('(004 L71: String)', '004-schema-016'),
  min_ram: sentence('(004 L81: Integer)', '004-schema-027'),
  min_disk: sentence('(004 L85: Integer)', '004-schema-031'),
};
