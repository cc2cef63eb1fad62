/** Sentences about sorting (002 L43-45). */
import { FILTER_HOLDS } from './filters.ts';
import { sentence } from './sentence.ts';

const ORDER =
  '(002 L43-45: sort the results by sort_key and sort_dir, in the natural order of the attribute)';
export const SORT = {
  name: sentence(ORDER, '002-sorting-003 002-sorting-004'),
  size: sentence(ORDER, '002-sorting-005 002-sorting-006'),
  created_at: sentence(ORDER, '002-sorting-007 002-sorting-008'),
  updated_at: sentence(ORDER, '002-sorting-009 002-sorting-010'),
  id: sentence(ORDER, '002-sorting-011 002-sorting-012'),
  status: sentence(ORDER, '002-sorting-013 002-sorting-014'),
  descending: sentence(
    ORDER,
    '002-sorting-004 002-sorting-006 002-sorting-008 002-sorting-010 002-sorting-012 002-sorting-014',
  ),
  any: sentence(
    ORDER,
    '002-sorting-003 002-sorting-004 002-sorting-005 002-sorting-006 002-sorting-007 002-sorting-008 002-sorting-009 002-sorting-010 002-sorting-011 002-sorting-012 002-sorting-013 002-sorting-014',
  ),
  sameImages: sentence(ORDER, '002-sorting-015'),
  keyAlone: sentence(ORDER, '002-sorting-016'),
  taken: sentence(ORDER, '002-status-028'),
  fromPageToPage: sentence(ORDER, '002-sorting-001 002-pagination-018'),
  withFilter: sentence(ORDER, '002-sorting-002'),
  withFilterHolds: sentence(FILTER_HOLDS.cites, '002-sorting-002'),
};
