import type { Explanation } from '../../engine/run/explanation.ts';

/** What a page says of the next one. */
const pageLinks = [
  'link.page-links-lead-to-pages',
  'pagination.page-link-keeps-the-query',
  'pagination.next-keeps-repeated-parameters',
  'pagination.next-is-absent-at-the-end',
  'pagination.page-links-stay-at-the-origin',
];

/** Where a page begins that was asked for after an entry. */
export const markers = ['pagination.marker-is-exclusive', 'pagination.marker-continues-the-list'];
const markersOfOtherLists = [
  'pagination.marker-counts-in-the-filtered-list',
  'pagination.marker-counts-in-the-sorted-list',
];

/** The plain list, page by page. */
const plainWalks = [
  'pagination.walk-ends',
  'pagination.pages-join-to-the-whole-list',
  'pagination.list-is-the-same-without-a-limit',
];

/** Filtered or sorted lists, page by page. */
const otherWalks = [
  'pagination.filtered-pages-join-to-the-filtered-list',
  'pagination.sorted-pages-join-to-the-sorted-list',
  'pagination.filtered-and-sorted-pages-join',
  'pagination.filters-together-keep-their-pages',
  'pagination.sorted-order-stays',
  'filter.filter-holds-on-every-page',
];

/** Whatever is read page by page. */
const allReading = ['pagination.*', 'filter.*', 'sorting.*', 'equivalence.*', 'consistency.*'];

/** What compares pages of lists that nobody asked to be sorted. */
const comparingPages = [
  ...markers,
  ...plainWalks,
  'pagination.marker-counts-in-the-filtered-list',
  'pagination.filtered-pages-join-to-the-filtered-list',
  'pagination.first-leads-back',
  'pagination.last-is-right',
  'pagination.limit-above-the-maximum',
  'pagination.next-equals-marker-of-last-item',
  'pagination.next-is-absent-at-the-end',
  'pagination.same-page-again',
  'filter.filter-holds-on-every-page',
  'consistency.ids-are-unique',
  'consistency.items-do-not-come-and-go',
  'consistency.same-request-same-answer',
  'equivalence.same-ids-in-the-same-order',
  'equivalence.pages-are-the-same',
];

/** What compares lists by the ids of their entries. */
const comparingIds = [
  ...comparingPages,
  ...markersOfOtherLists,
  ...otherWalks,
  'pagination.limit-keeps-the-filtered-list',
  'pagination.limit-keeps-the-sorted-list',
  'sorting.*',
  'equivalence.*',
  'consistency.*',
  'link.*',
];

/** What the end of the list explains. */
export const explanationsByEnds: readonly Explanation[] = [
  // What comes after the last entry, or is refused there, is said once.
  {
    causes: ['pagination.marker-continues-the-list'],
    by: ['empty-after-the-last'],
    consequences: ['status.*', ...allReading],
    sharing: 'every-exchange',
  },
];

/** What links, markers and limits of pages explain. */
export const explanationsByPages: readonly Explanation[] = [
  // Where one page of the plain list holds an id twice, nothing can be told by ids.
  {
    causes: ['consistency.ids-are-unique'],
    by: ['within-a-page'],
    consequences: comparingIds,
    sharing: 'nothing',
  },
  // Where no link stays below the endpoint's path, none is wrong by itself.
  {
    causes: ['link.links-stay-below-the-endpoint'],
    consequences: ['link.*', ...allReading],
    sharing: 'every-exchange',
  },
  // Where the list comes in another order each time, no page of it follows on another.
  {
    causes: ['consistency.default-order-is-deterministic'],
    consequences: comparingPages,
    sharing: 'nothing',
  },
  {
    causes: ['consistency.default-order-is-deterministic'],
    consequences: ['equivalence.*'],
    sharing: 'nothing',
    of: ['same-order'],
  },
  // Two entries of one id are mistaken for each other.
  {
    causes: ['consistency.ids-are-unique'],
    by: ['within-a-page', 'within-a-part'],
    consequences: ['filter.*'],
    sharing: 'entries',
  },
  // A list that lacks what one part of it shows lacks what others show, too.
  {
    causes: ['consistency.list-is-not-truncated'],
    consequences: ['filter.enumeration-partitions-the-list', 'filter.returned-items-match'],
    sharing: 'nothing',
    of: ['unlisted-items'],
  },
  // An entry that comes and goes is lost wherever it is not, and so is one that some pages of the plain list leave out.
  {
    causes: ['consistency.items-do-not-come-and-go'],
    by: ['presence'],
    consequences: allReading,
    sharing: 'entries',
  },
  {
    causes: ['consistency.same-request-same-answer'],
    by: ['same-entries'],
    consequences: allReading,
    sharing: 'entries',
  },
  {
    causes: [...plainWalks, ...markers],
    by: ['completeness'],
    consequences: [
      'consistency.items-do-not-come-and-go',
      'consistency.list-is-not-truncated',
      'pagination.limit-above-the-maximum',
      'filter.enumeration-partitions-the-list',
      'filter.returned-items-match',
    ],
    sharing: 'entries',
  },
  // What a limit takes out of a list is missing wherever that list is asked for with one.
  {
    causes: [
      'pagination.limit-keeps-the-filtered-list',
      'pagination.limit-keeps-the-sorted-list',
      'pagination.filtered-pages-join-to-the-filtered-list',
    ],
    by: ['completeness', 'soundness'],
    consequences: ['filter.*', 'sorting.*', ...otherWalks],
    sharing: 'entries',
  },
  // A marker that is none of the page's last entry leads elsewhere, or nowhere.
  {
    causes: ['pagination.next-equals-marker-of-last-item'],
    by: ['marker-of-the-last-entry'],
    consequences: ['link.page-links-lead-to-pages', ...allReading],
    sharing: 'every-exchange',
  },
  // What came by a wrong link, or after a marker in the wrong place, is wrong itself.
  { causes: pageLinks, consequences: allReading, sharing: 'every-exchange' },
  { causes: markers, consequences: allReading, sharing: 'every-exchange' },
  { causes: markersOfOtherLists, consequences: allReading, sharing: 'every-exchange' },
  {
    causes: ['pagination.next-equals-marker-of-last-item'],
    consequences: allReading,
    sharing: 'every-exchange',
  },
  {
    causes: ['pagination.marker-counts-in-the-filtered-list'],
    consequences: [
      'pagination.filters-together-keep-their-pages',
      'pagination.filtered-and-sorted-pages-join',
      'filter.filter-holds-on-every-page',
    ],
    sharing: 'parameters',
  },
  {
    causes: ['pagination.marker-counts-in-the-sorted-list'],
    consequences: [
      'pagination.sorted-pages-join-to-the-sorted-list',
      'pagination.filtered-and-sorted-pages-join',
    ],
    sharing: 'nothing',
  },
  // A limit that is not kept is not kept at zero either, nor where it is given twice.
  {
    causes: ['pagination.limit-bounds-the-page'],
    by: ['bound'],
    consequences: [
      'pagination.limit-zero-gives-an-empty-page',
      'pagination.repeated-limit-bounds-the-page',
      'status.odd-value-in-company',
    ],
    of: ['bound'],
    sharing: 'nothing',
  },
];

/** What reading the plain list page by page explains where nothing more precise does. */
export const explanationsByWalks: readonly Explanation[] = [
  // Where reading the plain list page by page goes wrong, it goes wrong in its parts too.
  {
    causes: [...markers, ...plainWalks],
    consequences: [...markersOfOtherLists, ...otherWalks],
    sharing: 'nothing',
  },
];
