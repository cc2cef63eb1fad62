/** Sentences that a cache breaks whose key lacks something. */
import { ALL_FILTERS_HOLD, CHANGES_SINCE, NAME_FILTER, SIZE_MAX, STATUS_FILTER } from './filters.ts';
import { WHOLE } from './pages.ts';
import { sentence } from './sentence.ts';
import { SORT } from './sorting.ts';

const KEY = '(RFC 9111 section 4: the key of a cache has the whole address)';
/** What a cache breaks whose key lacks something. */
export const CACHED = {
  names: sentence(KEY, NAME_FILTER.requirements.join(' ')),
  statuses: sentence(KEY, STATUS_FILTER.requirements.join(' ')),
  times: sentence(KEY, CHANGES_SINCE.requirements.join(' ')),
  sizes: sentence(KEY, SIZE_MAX.requirements.join(' ')),
  filters: sentence(KEY, ALL_FILTERS_HOLD.requirements.join(' ')),
  pages: sentence(KEY, WHOLE.requirements.join(' ')),
  sorting: sentence(KEY, SORT.any.requirements.join(' ')),
};
