/** Sentences about XML, and about what it has in common with JSON (document 001). */
import { sentence } from './sentence.ts';

const SAME_CITES = '(001 L17-299: both formats show the same images, I35)';
export const SAME = {
  images: sentence(SAME_CITES, '001-equivalence-006'),
  order: sentence(SAME_CITES, '001-equivalence-008'),
  id: sentence(SAME_CITES, '001-equivalence-009 001-schema-034 001-schema-039'),
  name: sentence(SAME_CITES, '001-equivalence-017 001-schema-034'),
  status: sentence(SAME_CITES, '001-equivalence-019 001-schema-034 001-schema-040 001-schema-050'),
  created: sentence(SAME_CITES, '001-equivalence-007 001-schema-034 001-schema-036'),
  updated: sentence(SAME_CITES, '001-equivalence-020 001-schema-034 001-schema-036'),
  times: sentence(SAME_CITES, '001-equivalence-007 001-equivalence-020 001-schema-034 001-schema-036'),
  minDisk: sentence(SAME_CITES, '001-equivalence-015 001-schema-034 001-schema-037'),
  minRam: sentence(SAME_CITES, '001-equivalence-016 001-schema-034 001-schema-037'),
  minima: sentence(SAME_CITES, '001-equivalence-015 001-equivalence-016 001-schema-034 001-schema-037'),
  progress: sentence(SAME_CITES, '001-equivalence-018 001-schema-035 001-schema-038 001-schema-051'),
  attributes: sentence(SAME_CITES, '001-schema-034'),
  keys: sentence(SAME_CITES, '001-equivalence-013 001-schema-041 001-schema-043 001-schema-044'),
  texts: sentence(SAME_CITES, '001-equivalence-014 001-schema-043'),
  allTexts: sentence(SAME_CITES, '001-equivalence-014 001-equivalence-017'),
  nulls: sentence(SAME_CITES, '001-equivalence-021'),
  links: sentence(SAME_CITES, '001-equivalence-010 001-link-011 001-link-012 001-link-013'),
  addresses: sentence(SAME_CITES, '001-equivalence-011'),
  linkTypes: sentence(SAME_CITES, '001-equivalence-012 001-schema-046 001-schema-054 001-schema-056'),
  server: sentence(SAME_CITES, '001-equivalence-027'),
  filters: sentence(SAME_CITES, '001-equivalence-003'),
  pages: sentence(SAME_CITES, '001-equivalence-004'),
  structure: sentence(SAME_CITES, '001-equivalence-024 001-schema-033'),
  namespaces: sentence(SAME_CITES, '001-equivalence-025 001-equivalence-026'),
  bytes: sentence(SAME_CITES, '001-equivalence-023'),
};
const PARAMETERS = '(001 L3-15: the parameters hold for both formats, I36)';
export const SAME_FILTERS = sentence(PARAMETERS, '001-equivalence-003');
export const SAME_PAGES = sentence(PARAMETERS, '001-equivalence-004');
export const SAME_STATUS = sentence(PARAMETERS, '001-equivalence-001');
export const XML_TOKEN = sentence(PARAMETERS, '001-status-011 001-status-012');
const NAMES = '(001 L229-299)';
export const XML_NAMESPACE = sentence(NAMES, '001-equivalence-025');
export const XML_ATOM = sentence(NAMES, '001-equivalence-026');
export const XML_ROOT = sentence(NAMES, '001-equivalence-024');
export const XML_IMAGES = sentence(NAMES, '001-schema-033');
export const XML_ATTRIBUTES = sentence(NAMES, '001-schema-034 001-schema-035');
export const XML_METADATA = sentence(NAMES, '001-schema-041 001-schema-043');
export const XML_EMPTY_LIST = sentence('(001 L230, L299: images holds images)', '001-equivalence-005');
export const WELL_FORMED = sentence('(XML 1.0 section 2.1; 001 L228-299)', '001-equivalence-022');
export const XML_BYTES = sentence('(XML 1.0 section 4.3.3; 001 L228-229)', '001-equivalence-023');
