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
  'pagination.filters-together-keep-their-pages',
  'pagination.sorted-order-stays',
  'filter.filter-holds-on-every-page',
];

/** Whatever is read page by page. */
const allReading = ['pagination.*', 'filter.*', 'sorting.*', 'equivalence.*', 'consistency.*'];

/** What compares lists by the ids of their entries. */
const comparingIds = ['pagination.*', 'sorting.*', 'equivalence.*', 'consistency.*', 'link.*'];

/** What links, markers and limits of pages explain. */
export const explanationsByPages: readonly Explanation[] = [
  // Where one page of the plain list holds an id twice, nothing can be told by ids.
  {
    causes: ['consistency.ids-are-unique'],
    by: ['within-a-page'],
    consequences: comparingIds,
    sharing: 'nothing',
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
    consequences: ['pagination.filters-together-keep-their-pages', 'filter.filter-holds-on-every-page'],
    sharing: 'parameters',
  },
  {
    causes: ['pagination.marker-counts-in-the-sorted-list'],
    consequences: [
      'pagination.sorted-pages-join-to-the-sorted-list',
      'pagination.filters-together-keep-their-pages',
    ],
    sharing: 'nothing',
  },
  // A limit that is not kept is not kept at zero either, nor where it is given twice.
  {
    causes: ['pagination.limit-bounds-the-page'],
    by: ['bound'],
    consequences: ['pagination.limit-zero-gives-an-empty-page', 'pagination.repeated-limit-bounds-the-page'],
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
