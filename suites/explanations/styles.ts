import type { Explanation } from '../../engine/run/explanation.ts';

/** Whether the list comes in the pages that its file describes. */
const inPages = ['pagination.list-comes-in-pages'];

/** What reads a list page by page, or looks at where its pages lead. */
const readingPages = [
  'pagination.walk-ends',
  'pagination.pages-join-to-the-whole-list',
  'pagination.list-is-the-same-without-a-limit',
  'pagination.filtered-pages-join-to-the-filtered-list',
  'pagination.sorted-pages-join-to-the-sorted-list',
  'pagination.filtered-and-sorted-pages-join',
  'pagination.filters-together-keep-their-pages',
  'pagination.limit-above-the-maximum',
  'pagination.limit-keeps-the-filtered-list',
  'pagination.limit-keeps-the-sorted-list',
  'pagination.same-page-again',
  'pagination.first-leads-back',
  'pagination.last-is-right',
  'pagination.prev-leads-back',
  'pagination.next-is-absent-at-the-end',
  'pagination.next-link-equals-the-next-position',
  'pagination.page-past-the-end-is-empty',
  'filter.filter-holds-on-every-page',
  'consistency.items-do-not-come-and-go',
];

/** What is found of a list that cannot be read to its end, whatever it was asked for by. */
const unread = ['completeness', 'end', 'no-repetition'];

/** What it explains that a list does not come in the pages that its file describes. */
export const explanationsByStyles: readonly Explanation[] = [
  // Where no second page can be had, no list is read page by page.
  { causes: inPages, consequences: readingPages, sharing: 'nothing' },
  { causes: inPages, consequences: ['filter.*', 'sorting.*'], of: unread, sharing: 'nothing' },
  // A list that always comes as a whole has no sizes and no places.
  { causes: inPages, by: ['in-pages'], consequences: ['pagination.*'], sharing: 'nothing' },
  // A parameter that has no effect has no bad values either, and one that is refused is so on the first page too.
  {
    causes: inPages,
    by: ['in-pages', 'another-page'],
    consequences: ['status.bad-value', 'status.request-in-order-is-served'],
    sharing: 'parameter',
  },
  {
    causes: ['pagination.limit-bounds-the-page'],
    by: ['bound'],
    consequences: ['status.bad-value', 'pagination.page-size-as-specified'],
    sharing: 'parameter',
  },
  // A flag that is false too early cuts the list as a missing link does.
  {
    causes: ['pagination.more-flag-is-right'],
    consequences: ['pagination.next-is-absent-at-the-end', ...readingPages],
    sharing: 'every-exchange',
  },
  // A parameter that is refused wherever it is given is refused after the last entry too.
  {
    causes: ['status.request-in-order-is-served'],
    consequences: ['pagination.marker-continues-the-list'],
    of: ['empty-after-the-last'],
    sharing: 'parameter',
  },
];
