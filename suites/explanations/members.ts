import type { Explanation } from '../../engine/run/explanation.ts';

/** What members that differ explain. */
export const explanationsByMembers: readonly Explanation[] = [
  // A member that does not match its schema in one answer differs from that of another answer.
  {
    causes: ['schema.body-matches-schema'],
    consequences: [
      'consistency.entry-is-the-same-in-every-list',
      'consistency.list-entry-equals-single-resource',
    ],
    sharing: 'member-and-exchange',
  },
  // By a member that does not match its schema nothing is sorted or found. That a word which no schema has finds entries is seen by itself.
  {
    causes: ['schema.body-matches-schema'],
    consequences: [
      'sorting.*',
      'pagination.sorted-order-stays',
      'pagination.sorted-pages-join-to-the-sorted-list',
      'pagination.filtered-and-sorted-pages-join',
      'filter.returned-items-match',
      'filter.matching-items-are-returned',
      'filter.every-answer-matches',
      'filter.enumeration-partitions-the-list',
      'filter.filter-holds-on-every-page',
      'filter.filter-holds-in-a-sorted-list',
      'filter.whole-value-is-compared',
      'filter.default-value-gives-the-plain-list',
      'filter.two-filters-intersect',
      'filter.all-filters-at-once',
      'filter.bound-is-inclusive',
      'filter.bound-is-exclusive',
      'filter.bounds-divide-the-list',
      'filter.bounds-at-the-ends',
      'filter.ranges-nest',
      'filter.zero-is-a-bound',
      'filter.missing-member-matches-no-bound',
      'filter.time-divides-the-list',
      'filter.unlisted-items-are-marked-as-deleted',
    ],
    sharing: 'key-and-exchange',
  },
  // Keys of metadata that differ, or texts of all kinds, differ where a value is null.
  {
    causes: ['equivalence.same-metadata'],
    by: ['keys', 'texts'],
    consequences: ['equivalence.null-pairs-with-none'],
    sharing: 'member',
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
  // A link to what an entry belongs to that leads elsewhere is no other name of that.
  {
    causes: ['link.related-links-agree-with-ids'],
    consequences: ['filter.id-and-url-select-the-same'],
    sharing: 'nothing',
  },
  // A view of an entry under another id has the links of the entry that was asked for.
  {
    causes: ['consistency.listed-item-is-readable'],
    by: ['own-id'],
    consequences: ['link.*'],
    sharing: 'every-exchange',
  },
  // A member that differs from list to list differs from that of the entry by itself.
  {
    causes: ['consistency.entry-is-the-same-in-every-list'],
    consequences: ['consistency.list-entry-equals-single-resource'],
    sharing: 'member',
  },
  // A member that differs from list to list, or from list to entry, changes from answer to answer.
  {
    causes: ['consistency.entry-is-the-same-in-every-list', 'consistency.list-entry-equals-single-resource'],
    consequences: ['consistency.fixed-members-do-not-change'],
    sharing: 'member',
  },
];
