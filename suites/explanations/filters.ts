import type { Explanation } from '../../engine/run/explanation.ts';

/** One filter by itself, by values that the list shows. */
const filterAlone = ['filter.returned-items-match', 'filter.matching-items-are-returned'];

/** One filter by itself, by values that take more than the list shows. */
const filterByOneValue = [
  'filter.enumeration-partitions-the-list',
  'filter.time-divides-the-list',
  'filter.absent-value-gives-an-empty-list',
  'filter.whole-value-is-compared',
  'filter.special-characters-are-found',
  'filter.bound-is-inclusive',
  'filter.bound-is-exclusive',
  'filter.bounds-at-the-ends',
  'filter.zero-is-a-bound',
  'filter.missing-member-matches-no-bound',
  'filter.value-outside-the-enumeration',
  'filter.default-value-gives-the-plain-list',
  'filter.id-and-url-select-the-same',
  'filter.encoding-does-not-matter',
  'filter.time-zone-does-not-matter',
  'filter.unlisted-items-are-marked-as-deleted',
];

/** Filters together, or one of them twice. */
const filtersTogether = [
  'filter.bounds-divide-the-list',
  'filter.crossed-bounds-give-an-empty-list',
  'filter.ranges-nest',
  'filter.two-filters-intersect',
  'filter.repetition-changes-nothing',
  'filter.all-filters-at-once',
  'filter.unknown-parameter-does-not-widen',
];

/** A filter in a list that is sorted or read page by page. */
const filterInOtherLists = [
  'filter.filter-holds-in-a-sorted-list',
  'filter.filter-holds-on-every-page',
  'filter.every-answer-matches',
  'sorting.filtered-list-is-sorted',
  'pagination.filtered-pages-join-to-the-filtered-list',
  'pagination.marker-counts-in-the-filtered-list',
  'pagination.filters-together-keep-their-pages',
  'pagination.filtered-and-sorted-pages-join',
  'equivalence.filters-mean-the-same',
];

/** What filters explain: one by itself before several, and several before other lists. */
export const explanationsByFilters: readonly Explanation[] = [
  {
    causes: filterAlone,
    consequences: [...filterByOneValue, ...filtersTogether, ...filterInOtherLists],
    sharing: 'parameters',
  },
  // A filter that is a SHOULD, and does not hold by itself, does not hold beside those that are a MUST.
  {
    causes: filterAlone,
    consequences: filtersTogether,
    sharing: 'parameters',
    graver: true,
  },
  // A filter that lets in what does not match brings something by a value that means nothing, too.
  {
    causes: ['filter.returned-items-match', 'filter.absent-value-gives-an-empty-list'],
    consequences: ['status.bad-value', 'status.unusual-value'],
    sharing: 'parameters',
    by: ['soundness'],
    of: ['refused', 'refused-or-empty', 'finds-nothing'],
  },
  // A time that is misjudged in one zone is misjudged in all.
  {
    causes: ['filter.time-divides-the-list'],
    consequences: ['filter.time-zone-does-not-matter', 'filter.ranges-nest'],
    sharing: 'parameters',
  },
  // Two filters that do not hold at once do not where one of them has its default.
  {
    causes: ['filter.two-filters-intersect'],
    consequences: ['filter.default-value-gives-the-plain-list'],
    sharing: 'parameters',
  },
  {
    causes: filterByOneValue,
    consequences: [...filtersTogether, ...filterInOtherLists],
    sharing: 'parameters',
  },
  { causes: filtersTogether, consequences: filterInOtherLists, sharing: 'parameters' },
  // Two filters that do not hold at once do not hold among more.
  {
    causes: ['filter.two-filters-intersect'],
    consequences: ['filter.all-filters-at-once', 'filter.crossed-bounds-give-an-empty-list'],
    sharing: 'parameters',
  },
  {
    causes: ['filter.two-filters-intersect', 'filter.all-filters-at-once'],
    consequences: ['filter.every-answer-matches'],
    sharing: 'nothing',
    of: ['together'],
  },
  // A filter that is lost page by page, or in an order, is so in every such list.
  {
    causes: [
      'filter.returned-items-match',
      'filter.every-answer-matches',
      'filter.filter-holds-on-every-page',
    ],
    consequences: [
      'filter.filter-holds-on-every-page',
      'filter.every-answer-matches',
      'pagination.filtered-pages-join-to-the-filtered-list',
      'pagination.marker-counts-in-the-filtered-list',
      'pagination.filters-together-keep-their-pages',
    ],
    sharing: 'nothing',
    by: ['on-pages'],
  },
  {
    causes: ['filter.every-answer-matches'],
    consequences: ['pagination.filtered-and-sorted-pages-join'],
    sharing: 'nothing',
    by: ['on-pages', 'in-order'],
    of: ['soundness'],
  },
];
