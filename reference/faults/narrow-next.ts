/** Pages that go wrong at one limit, in one order, or in one company only. Document sentences: 000 L93-96, 001 L13-14, 002 L17-24, L66-81. */
import { without } from '../query.ts';
import { type Fault, fault, lists } from './fault.ts';
import {
  both,
  filtered,
  losing,
  next,
  onCut,
  PRESERVES,
  paged,
  UNTIL,
  WHOLE,
} from './narrow-pagination-tools.ts';

export const NARROW_NEXT: readonly Fault[] = [
  losing(
    'cut-at-25-without-limit',
    lists.novas,
    'Without a limit the list ends after 25 images, also behind a marker',
    (index, _line, { askedLimit }) => askedLimit !== undefined || index < 25,
  ),
  fault(
    'pagination.third-page-repeats-first',
    paged,
    `The third page has the images of the first ${WHOLE}.`,
    {
      cut: (right) => (line, start, query, exchange) =>
        right(line, start > 0 && start === 2 * query.limit ? 0 : start, query, exchange),
    },
  ),
  fault(
    'pagination.page-turned',
    paged,
    `Images of pages after the first come in reverse order, and the marker follows the last one shown ${WHOLE}.`,
    onCut((page, start) => (start > 0 ? [...page.images].reverse() : page.images)),
  ),
  fault(
    'pagination.second-page-sorted-by-name',
    lists.novas,
    `Pages after the first are cut from the list sorted by name ${WHOLE}.`,
    {
      order: (right) => (found, query, exchange) => {
        const line = right(found, query, exchange);
        return query.marker ? [...line].sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1)) : line;
      },
    },
  ),
  next('missing-at-limit-one', `With limit=1 there is no next link ${UNTIL}.`, (pairs, _page, query) =>
    query.askedLimit === 1 ? undefined : pairs,
  ),
  next('missing-with-sort', `A sorted list has no next link ${UNTIL}.`, (pairs, _page, query) =>
    query.sort.length > 0 ? undefined : pairs,
  ),
  next('missing-without-limit', `Without a limit there is no next link ${UNTIL}.`, (pairs, _page, query) =>
    query.askedLimit === undefined ? undefined : pairs,
  ),
  next(
    'missing-on-third-page',
    `The third page has no next link though images follow ${UNTIL}.`,
    (pairs, page, query) =>
      page.images[0] && page.line.indexOf(page.images[0]) === 2 * query.limit ? undefined : pairs,
  ),
  next(
    'missing-with-sort-and-filter',
    `A sorted and filtered list has no next link ${UNTIL}.`,
    (pairs, page, query) => (both(query, page.line) ? undefined : pairs),
  ),
  next(
    'drops-filter-after-first-page',
    `From the second page on the next link has lost the filters ${PRESERVES}.`,
    (pairs, _page, query) =>
      query.marker ? without(pairs, 'name', 'visibility', 'owner', 'status', 'size_min', 'size_max') : pairs,
  ),
  next(
    'drops-sort-dir-after-first-page',
    `From the second page on the next link has lost sort_dir ${PRESERVES}.`,
    (pairs, _page, query) => (query.marker ? without(pairs, 'sort_dir') : pairs),
  ),
  next(
    'drops-limit-with-filter',
    `With a filter the next link has lost the limit ${PRESERVES}.`,
    (pairs, page, query) => (filtered(query, page.line) ? without(pairs, 'limit') : pairs),
  ),
  next('drops-name-with-blank', `A name with a blank is missing from the next link ${PRESERVES}.`, (pairs) =>
    pairs.filter(([name, value]) => name !== 'name' || !value.includes(' ')),
  ),
  next(
    'drops-sort-with-filter',
    `With a filter the next link has lost the sort key ${PRESERVES}.`,
    (pairs, page, query) => (filtered(query, page.line) ? without(pairs, 'sort_key', 'sort_dir') : pairs),
  ),
  next('escapes-twice', `The values in the next link are escaped twice ${PRESERVES}.`, (pairs) =>
    pairs.map(([name, value]) => [name, encodeURIComponent(value)]),
  ),
  next('cuts-name', `The next link has only the first word of the name ${PRESERVES}.`, (pairs) =>
    pairs.map(([name, value]) => [name, name === 'name' ? (value.split(' ')[0] ?? '') : value]),
  ),
  next(
    'adds-visibility',
    `The next link has visibility=public, which nobody asked for ${PRESERVES}.`,
    (pairs) => (pairs.some(([name]) => name === 'visibility') ? pairs : [...pairs, ['visibility', 'public']]),
  ),
];
