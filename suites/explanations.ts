import type { Explanation } from '../engine/run/causes.ts';

/** Checks that read the entries of answers. */
const readAnswers = ['filter.*', 'sorting.*', 'pagination.*', 'consistency.*', 'link.*', 'equivalence.*'];

/** Requests that a right target serves. */
const servedRequests = [
  'status.request-in-order-is-served',
  'status.success-is-documented',
  'status.filters-together-are-served',
  'status.valid-token-is-not-refused',
  'status.documented-statuses-only',
  'status.refusal-hides-existence',
];

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
  'equivalence.filters-mean-the-same',
];

/** What a page says of the next one. */
const pageLinks = [
  'link.page-links-lead-to-pages',
  'pagination.page-link-keeps-the-query',
  'pagination.next-keeps-repeated-parameters',
  'pagination.next-is-absent-at-the-end',
  'pagination.page-links-stay-at-the-origin',
];

/** Where a page begins that was asked for after an entry. */
const markers = ['pagination.marker-is-exclusive', 'pagination.marker-continues-the-list'];
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

/**
 * Which findings explain which others. The first relation that fits counts, so those that explain the most precisely come first: a
 * filter by itself explains that filter among others, a page's link explains the walk along it.
 */
export const explanations: readonly Explanation[] = [
  // A body that nobody can read says nothing besides, and neither does an entry without an id.
  {
    causes: ['schema.body-matches-schema'],
    consequences: ['status.success-is-documented', ...readAnswers, 'negotiation.*'],
    sharing: 'exchange',
    about: 'unreadable-body',
  },
  {
    causes: ['schema.body-matches-schema', 'schema.xml-matches-xsd'],
    consequences: readAnswers,
    sharing: 'exchange',
    about: 'unreadable-entry',
  },
  {
    causes: ['schema.body-matches-schema'],
    consequences: ['link.*', ...markers, 'consistency.listed-item-is-readable'],
    sharing: 'exchange',
    about: 'identity',
  },
  {
    causes: ['equivalence.xml-is-well-formed'],
    consequences: ['schema.xml-matches-xsd', 'equivalence.*', 'negotiation.*'],
    sharing: 'exchange',
  },
  {
    causes: ['equivalence.root-and-namespaces'],
    consequences: ['schema.xml-matches-xsd'],
    sharing: 'exchange',
    of: ['document'],
  },
  {
    causes: ['schema.xml-matches-xsd'],
    consequences: ['equivalence.*'],
    sharing: 'nothing',
    about: 'unreadable-entry',
  },
  {
    causes: ['equivalence.same-ids-in-the-same-order'],
    consequences: ['equivalence.filters-mean-the-same', 'equivalence.pages-are-the-same'],
    sharing: 'nothing',
  },
  // What is called something else is not what was asked for.
  { causes: ['negotiation.content-type'], consequences: ['negotiation.*'], sharing: 'exchange' },
  // A member that is not as its schema says in one format is not the same in the other.
  {
    causes: ['schema.body-matches-schema', 'schema.xml-matches-xsd'],
    consequences: ['equivalence.*'],
    sharing: 'member',
  },
  // What is not served at all is said once: that the target fails, or else that it refuses what is in order.
  {
    causes: ['status.no-server-error'],
    consequences: servedRequests,
    sharing: 'exchange',
  },
  {
    causes: ['status.request-in-order-is-served'],
    consequences: [
      'status.success-is-documented',
      'status.filters-together-are-served',
      'status.valid-token-is-not-refused',
    ],
    sharing: 'exchange',
  },
  {
    causes: ['status.credential-is-refused'],
    consequences: ['status.refusal-hides-existence'],
    sharing: 'exchange',
  },
  {
    causes: [
      'status.no-server-error',
      'status.request-in-order-is-served',
      'status.valid-token-is-not-refused',
    ],
    consequences: [...readAnswers, 'negotiation.*'],
    sharing: 'exchange',
  },
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
  // A link that is wrong in some list differs from that of another.
  {
    causes: ['link.members-agree-with-ids', 'link.related-links-agree-with-ids'],
    consequences: [
      'consistency.entry-is-the-same-in-every-list',
      'consistency.list-entry-equals-single-resource',
      'link.differs-from-the-other-link',
    ],
    sharing: 'member',
  },
  // A member that differs from list to list, or from list to entry, changes from answer to answer.
  {
    causes: ['consistency.entry-is-the-same-in-every-list', 'consistency.list-entry-equals-single-resource'],
    consequences: ['consistency.fixed-members-do-not-change'],
    sharing: 'member',
  },
  {
    causes: filterAlone,
    consequences: [...filterByOneValue, ...filtersTogether, ...filterInOtherLists],
    sharing: 'parameters',
  },
  // A filter that lets in what does not match brings something by a value that means nothing, too.
  {
    causes: ['filter.returned-items-match', 'filter.absent-value-gives-an-empty-list'],
    consequences: ['status.bad-value'],
    sharing: 'parameters',
    by: ['soundness'],
    of: ['refused'],
  },
  // A time that is misjudged in one zone is misjudged in all.
  {
    causes: ['filter.time-divides-the-list'],
    consequences: ['filter.time-zone-does-not-matter', 'filter.ranges-nest'],
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
  // A sorted list that loses or adds something is no mirror of the other, and holds no filtered list.
  {
    causes: ['sorting.keeps-the-set'],
    consequences: ['sorting.directions-mirror-each-other'],
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
    consequences: ['pagination.filters-together-keep-their-pages'],
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
      'sorting.keeps-the-set',
      'pagination.sorted-pages-join-to-the-sorted-list',
      'pagination.marker-counts-in-the-sorted-list',
      'pagination.sorted-order-stays',
      'filter.filter-holds-in-a-sorted-list',
    ],
    sharing: 'subject',
  },
  // Where reading the plain list page by page goes wrong, it goes wrong in its parts too.
  {
    causes: [...markers, ...plainWalks],
    consequences: [...markersOfOtherLists, ...otherWalks],
    sharing: 'nothing',
  },
];
