import type { Check } from '../engine/check.ts';
import consistencyDefaultOrderIsDeterministic from './consistency/default-order-is-deterministic.ts';
import consistencyIdsAreUnique from './consistency/ids-are-unique.ts';
import consistencyListEntryEqualsSingleResource from './consistency/list-entry-equals-single-resource.ts';
import consistencySameRequestSameAnswer from './consistency/same-request-same-answer.ts';
import filterAbsentValueGivesAnEmptyList from './filter/absent-value-gives-an-empty-list.ts';
import filterBoundIsInclusive from './filter/bound-is-inclusive.ts';
import filterCrossedBoundsGiveAnEmptyList from './filter/crossed-bounds-give-an-empty-list.ts';
import filterEnumerationPartitionsTheList from './filter/enumeration-partitions-the-list.ts';
import filterMatchingItemsAreReturned from './filter/matching-items-are-returned.ts';
import filterParameterOrderIsIrrelevant from './filter/parameter-order-is-irrelevant.ts';
import filterRangeComplement from './filter/range-complement.ts';
import filterRangesNest from './filter/ranges-nest.ts';
import filterReturnedItemsMatch from './filter/returned-items-match.ts';
import filterTwoFiltersIntersect from './filter/two-filters-intersect.ts';
import headerDate from './header/date.ts';
import headerRequestId from './header/request-id.ts';
import linkAddressesAreDistinct from './link/addresses-are-distinct.ts';
import linkMembersAgreeWithIds from './link/members-agree-with-ids.ts';
import linkPageLinkIsGiven from './link/page-link-is-given.ts';
import negotiationContentType from './negotiation/content-type.ts';
import negotiationJsonRequestTypeIsAccepted from './negotiation/json-request-type-is-accepted.ts';
import negotiationOtherRequestType from './negotiation/other-request-type.ts';
import paginationFirstLeadsBack from './pagination/first-leads-back.ts';
import paginationLastIsRight from './pagination/last-is-right.ts';
import paginationLimitAboveTheMaximum from './pagination/limit-above-the-maximum.ts';
import paginationLimitBoundsThePage from './pagination/limit-bounds-the-page.ts';
import paginationMarkerContinuesTheList from './pagination/marker-continues-the-list.ts';
import paginationMarkerIsExclusive from './pagination/marker-is-exclusive.ts';
import paginationNextEqualsMarkerOfLastItem from './pagination/next-equals-marker-of-last-item.ts';
import paginationNextIsAbsentAtTheEnd from './pagination/next-is-absent-at-the-end.ts';
import paginationNextKeepsTheQuery from './pagination/next-keeps-the-query.ts';
import paginationPagesJoinToTheWholeList from './pagination/pages-join-to-the-whole-list.ts';
import paginationSortedPagesJoinToTheSortedList from './pagination/sorted-pages-join-to-the-sorted-list.ts';
import paginationWalkEnds from './pagination/walk-ends.ts';
import schemaBodyMatchesSchema from './schema/body-matches-schema.ts';
import schemaDocumentedMembersAppear from './schema/documented-members-appear.ts';
import sortingAscendingOrder from './sorting/ascending-order.ts';
import sortingDescendingOrder from './sorting/descending-order.ts';
import sortingKeepsTheSet from './sorting/keeps-the-set.ts';
import statusAuthenticationRequired from './status/authentication-required.ts';
import statusBadValue from './status/bad-value.ts';
import statusDocumentedStatusesOnly from './status/documented-statuses-only.ts';
import statusForbiddenTokenIsRefused from './status/forbidden-token-is-refused.ts';
import statusNoServerError from './status/no-server-error.ts';
import statusSuccessIsDocumented from './status/success-is-documented.ts';
import statusWrongMethodIsRefused from './status/wrong-method-is-refused.ts';
import statusWrongTokenIsRefused from './status/wrong-token-is-refused.ts';

/** Every check of the suite, by category; a test holds this list to the files. */
export const checks: readonly Check[] = [
  schemaBodyMatchesSchema,
  schemaDocumentedMembersAppear,
  filterAbsentValueGivesAnEmptyList,
  filterBoundIsInclusive,
  filterCrossedBoundsGiveAnEmptyList,
  filterEnumerationPartitionsTheList,
  filterMatchingItemsAreReturned,
  filterParameterOrderIsIrrelevant,
  filterRangeComplement,
  filterRangesNest,
  filterReturnedItemsMatch,
  filterTwoFiltersIntersect,
  sortingAscendingOrder,
  sortingDescendingOrder,
  sortingKeepsTheSet,
  paginationFirstLeadsBack,
  paginationLastIsRight,
  paginationLimitAboveTheMaximum,
  paginationLimitBoundsThePage,
  paginationMarkerContinuesTheList,
  paginationMarkerIsExclusive,
  paginationNextEqualsMarkerOfLastItem,
  paginationNextIsAbsentAtTheEnd,
  paginationNextKeepsTheQuery,
  paginationPagesJoinToTheWholeList,
  paginationSortedPagesJoinToTheSortedList,
  paginationWalkEnds,
  statusAuthenticationRequired,
  statusBadValue,
  statusDocumentedStatusesOnly,
  statusForbiddenTokenIsRefused,
  statusNoServerError,
  statusSuccessIsDocumented,
  statusWrongMethodIsRefused,
  statusWrongTokenIsRefused,
  negotiationContentType,
  negotiationJsonRequestTypeIsAccepted,
  negotiationOtherRequestType,
  linkAddressesAreDistinct,
  linkMembersAgreeWithIds,
  linkPageLinkIsGiven,
  headerDate,
  headerRequestId,
  consistencyDefaultOrderIsDeterministic,
  consistencyIdsAreUnique,
  consistencyListEntryEqualsSingleResource,
  consistencySameRequestSameAnswer,
];
