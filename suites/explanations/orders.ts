import type { Explanation } from '../../engine/run/explanation.ts';

/** What sorted lists explain. */
export const explanationsByOrders: readonly Explanation[] = [
  // A sorted list that loses or adds something is no mirror of the other, and holds no filtered list.
  {
    causes: ['sorting.keeps-the-set'],
    consequences: ['sorting.directions-mirror-each-other', 'pagination.filtered-and-sorted-pages-join'],
    sharing: 'subject',
  },
  {
    causes: ['sorting.keeps-the-set'],
    consequences: ['filter.filter-holds-in-a-sorted-list'],
    sharing: 'nothing',
  },
  // An order that is lost page by page is lost in filtered lists, too.
  {
    causes: ['sorting.every-answer-is-in-order'],
    consequences: ['pagination.filtered-and-sorted-pages-join'],
    sharing: 'nothing',
    by: ['on-pages'],
  },
  {
    causes: ['sorting.list-is-sorted'],
    consequences: [
      'sorting.directions-mirror-each-other',
      'sorting.filtered-list-is-sorted',
      'sorting.every-answer-is-in-order',
      'sorting.key-alone-sorts',
      'sorting.ties-are-in-the-order-of-the-next-key',
      'sorting.keeps-the-set',
      'pagination.sorted-pages-join-to-the-sorted-list',
      'pagination.filtered-and-sorted-pages-join',
      'pagination.marker-counts-in-the-sorted-list',
      'pagination.sorted-order-stays',
      'filter.filter-holds-in-a-sorted-list',
    ],
    sharing: 'subject',
  },
];
