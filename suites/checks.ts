import type { Check } from '../engine/run/check.ts';
import consistencyActiveItemsDoNotChange from './consistency/active-items-do-not-change.ts';
import consistencyApisOverTheSameImagesAgree from './consistency/apis-over-the-same-images-agree.ts';
import consistencyDefaultOrderIsDeterministic from './consistency/default-order-is-deterministic.ts';
import consistencyDeletedItemsStayOutOfThePlainList from './consistency/deleted-items-stay-out-of-the-plain-list.ts';
import consistencyEntryIsTheSameInEveryList from './consistency/entry-is-the-same-in-every-list.ts';
import consistencyIdsAreUnique from './consistency/ids-are-unique.ts';
import consistencyItemsDoNotComeAndGo from './consistency/items-do-not-come-and-go.ts';
import consistencyListEntryCarriesWhatTheItemShows from './consistency/list-entry-carries-what-the-item-shows.ts';
import consistencyListEntryEqualsSingleResource from './consistency/list-entry-equals-single-resource.ts';
import consistencyListIsNotTruncated from './consistency/list-is-not-truncated.ts';
import consistencyListedItemIsReadable from './consistency/listed-item-is-readable.ts';
import consistencyReadingChangesNothing from './consistency/reading-changes-nothing.ts';
import consistencySameRequestSameAnswer from './consistency/same-request-same-answer.ts';
import consistencyTimesAreSane from './consistency/times-are-sane.ts';
import equivalenceBadValuesFareTheSame from './equivalence/bad-values-fare-the-same.ts';
import equivalenceEmptyListHasTheSameEnvelope from './equivalence/empty-list-has-the-same-envelope.ts';
import equivalenceFaultInXml from './equivalence/fault-in-xml.ts';
import equivalenceFiltersMeanTheSame from './equivalence/filters-mean-the-same.ts';
import equivalenceNullPairsWithNone from './equivalence/null-pairs-with-none.ts';
import equivalencePagesAreTheSame from './equivalence/pages-are-the-same.ts';
import equivalenceRootAndNamespaces from './equivalence/root-and-namespaces.ts';
import equivalenceSameIdsInTheSameOrder from './equivalence/same-ids-in-the-same-order.ts';
import equivalenceSameItemByItself from './equivalence/same-item-by-itself.ts';
import equivalenceSameLinks from './equivalence/same-links.ts';
import equivalenceSameMembers from './equivalence/same-members.ts';
import equivalenceSameMetadata from './equivalence/same-metadata.ts';
import equivalenceTextsThatNeedEscaping from './equivalence/texts-that-need-escaping.ts';
import equivalenceXmlIsWellFormed from './equivalence/xml-is-well-formed.ts';
import filterAbsentValueGivesAnEmptyList from './filter/absent-value-gives-an-empty-list.ts';
import filterAllFiltersAtOnce from './filter/all-filters-at-once.ts';
import filterBoundIsInclusive from './filter/bound-is-inclusive.ts';
import filterBoundsDivideTheList from './filter/bounds-divide-the-list.ts';
import filterCrossedBoundsGiveAnEmptyList from './filter/crossed-bounds-give-an-empty-list.ts';
import filterDefaultValueGivesThePlainList from './filter/default-value-gives-the-plain-list.ts';
import filterEncodingDoesNotMatter from './filter/encoding-does-not-matter.ts';
import filterEnumerationPartitionsTheList from './filter/enumeration-partitions-the-list.ts';
import filterEveryAnswerMatches from './filter/every-answer-matches.ts';
import filterFilterHoldsInASortedList from './filter/filter-holds-in-a-sorted-list.ts';
import filterFilterHoldsOnEveryPage from './filter/filter-holds-on-every-page.ts';
import filterIdAndUrlSelectTheSame from './filter/id-and-url-select-the-same.ts';
import filterMatchingItemsAreReturned from './filter/matching-items-are-returned.ts';
import filterMissingMemberMatchesNoBound from './filter/missing-member-matches-no-bound.ts';
import filterRangesNest from './filter/ranges-nest.ts';
import filterRepetitionChangesNothing from './filter/repetition-changes-nothing.ts';
import filterReturnedItemsMatch from './filter/returned-items-match.ts';
import filterSpecialCharactersAreFound from './filter/special-characters-are-found.ts';
import filterTimeDividesTheList from './filter/time-divides-the-list.ts';
import filterTimeZoneDoesNotMatter from './filter/time-zone-does-not-matter.ts';
import filterTwoFiltersIntersect from './filter/two-filters-intersect.ts';
import filterUnfilterableMemberDoesNotWiden from './filter/unfilterable-member-does-not-widen.ts';
import filterUnknownParameterDoesNotWiden from './filter/unknown-parameter-does-not-widen.ts';
import filterUnlistedItemsAreMarkedAsDeleted from './filter/unlisted-items-are-marked-as-deleted.ts';
import filterValueOutsideTheEnumeration from './filter/value-outside-the-enumeration.ts';
import filterWholeValueIsCompared from './filter/whole-value-is-compared.ts';
import filterZeroIsABound from './filter/zero-is-a-bound.ts';
import headerAllow from './header/allow.ts';
import headerCacheControl from './header/cache-control.ts';
import headerChallenge from './header/challenge.ts';
import headerContentLengthAgrees from './header/content-length-agrees.ts';
import headerDate from './header/date.ts';
import headerErrorType from './header/error-type.ts';
import headerEtagHonoursIfNoneMatch from './header/etag-honours-if-none-match.ts';
import headerHeadLength from './header/head-length.ts';
import headerRequestId from './header/request-id.ts';
import headerRetryAfter from './header/retry-after.ts';
import headerVary from './header/vary.ts';
import linkDiffersFromTheOtherLink from './link/differs-from-the-other-link.ts';
import linkHeaderLinksHaveARelation from './link/header-links-have-a-relation.ts';
import linkMembersAgreeWithIds from './link/members-agree-with-ids.ts';
import linkPageLinkIsGiven from './link/page-link-is-given.ts';
import linkPageLinksLeadToPages from './link/page-links-lead-to-pages.ts';
import linkRelatedLinksAgreeWithIds from './link/related-links-agree-with-ids.ts';
import linkSelfLinkLeadsToTheItem from './link/self-link-leads-to-the-item.ts';
import negotiationAcceptDecidesTheFormat from './negotiation/accept-decides-the-format.ts';
import negotiationAcceptMayBeLeftOut from './negotiation/accept-may-be-left-out.ts';
import negotiationCompression from './negotiation/compression.ts';
import negotiationContentType from './negotiation/content-type.ts';
import negotiationDocumentedRequestTypeIsAccepted from './negotiation/documented-request-type-is-accepted.ts';
import negotiationFormatDoesNotDependOnTheQuery from './negotiation/format-does-not-depend-on-the-query.ts';
import negotiationHeadEqualsGet from './negotiation/head-equals-get.ts';
import negotiationOtherRequestType from './negotiation/other-request-type.ts';
import negotiationQualityValues from './negotiation/quality-values.ts';
import negotiationUnacceptableFormat from './negotiation/unacceptable-format.ts';
import paginationFilteredPagesJoinToTheFilteredList from './pagination/filtered-pages-join-to-the-filtered-list.ts';
import paginationFiltersTogetherKeepTheirPages from './pagination/filters-together-keep-their-pages.ts';
import paginationFirstLeadsBack from './pagination/first-leads-back.ts';
import paginationLastIsRight from './pagination/last-is-right.ts';
import paginationLimitAboveTheMaximum from './pagination/limit-above-the-maximum.ts';
import paginationLimitBoundsThePage from './pagination/limit-bounds-the-page.ts';
import paginationLimitZeroGivesAnEmptyPage from './pagination/limit-zero-gives-an-empty-page.ts';
import paginationListIsTheSameWithoutALimit from './pagination/list-is-the-same-without-a-limit.ts';
import paginationMarkerContinuesTheList from './pagination/marker-continues-the-list.ts';
import paginationMarkerCountsInTheFilteredList from './pagination/marker-counts-in-the-filtered-list.ts';
import paginationMarkerCountsInTheSortedList from './pagination/marker-counts-in-the-sorted-list.ts';
import paginationMarkerIsExclusive from './pagination/marker-is-exclusive.ts';
import paginationNextEqualsMarkerOfLastItem from './pagination/next-equals-marker-of-last-item.ts';
import paginationNextIsAbsentAtTheEnd from './pagination/next-is-absent-at-the-end.ts';
import paginationNextKeepsRepeatedParameters from './pagination/next-keeps-repeated-parameters.ts';
import paginationPageLinkKeepsTheQuery from './pagination/page-link-keeps-the-query.ts';
import paginationPageLinksStayAtTheOrigin from './pagination/page-links-stay-at-the-origin.ts';
import paginationPagesJoinToTheWholeList from './pagination/pages-join-to-the-whole-list.ts';
import paginationRepeatedLimitBoundsThePage from './pagination/repeated-limit-bounds-the-page.ts';
import paginationSamePageAgain from './pagination/same-page-again.ts';
import paginationSortedOrderStays from './pagination/sorted-order-stays.ts';
import paginationSortedPagesJoinToTheSortedList from './pagination/sorted-pages-join-to-the-sorted-list.ts';
import paginationWalkEnds from './pagination/walk-ends.ts';
import schemaBodyMatchesSchema from './schema/body-matches-schema.ts';
import schemaDocumentedMembersAppear from './schema/documented-members-appear.ts';
import schemaErrorBodyMatchesSchema from './schema/error-body-matches-schema.ts';
import schemaMembersAreUnique from './schema/members-are-unique.ts';
import schemaTextIsUtf8 from './schema/text-is-utf-8.ts';
import schemaXmlMatchesXsd from './schema/xml-matches-xsd.ts';
import sortingDirectionsMirrorEachOther from './sorting/directions-mirror-each-other.ts';
import sortingEveryAnswerIsInOrder from './sorting/every-answer-is-in-order.ts';
import sortingFilteredListIsSorted from './sorting/filtered-list-is-sorted.ts';
import sortingKeepsTheSet from './sorting/keeps-the-set.ts';
import sortingKeyAloneSorts from './sorting/key-alone-sorts.ts';
import sortingListIsSorted from './sorting/list-is-sorted.ts';
import sortingOtherAttributeIsSortedOrRefused from './sorting/other-attribute-is-sorted-or-refused.ts';
import statusBadValue from './status/bad-value.ts';
import statusCredentialIsRefused from './status/credential-is-refused.ts';
import statusDocumentedStatus from './status/documented-status.ts';
import statusDocumentedStatusesOnly from './status/documented-statuses-only.ts';
import statusErrorDisclosesNoInternals from './status/error-discloses-no-internals.ts';
import statusFaultBody from './status/fault-body.ts';
import statusFiltersTogetherAreServed from './status/filters-together-are-served.ts';
import statusForbiddenTokenIsRefused from './status/forbidden-token-is-refused.ts';
import statusMissingItem from './status/missing-item.ts';
import statusNoServerError from './status/no-server-error.ts';
import statusRefusalDisclosesNothing from './status/refusal-discloses-nothing.ts';
import statusRefusalHidesExistence from './status/refusal-hides-existence.ts';
import statusRequestInOrderIsServed from './status/request-in-order-is-served.ts';
import statusSuccessIsDocumented from './status/success-is-documented.ts';
import statusValidTokenIsNotRefused from './status/valid-token-is-not-refused.ts';
import statusWrongMethodIsRefused from './status/wrong-method-is-refused.ts';

/** Every check of the suite, by category; a test holds this list to the files. */
export const checks: readonly Check[] = [
  schemaBodyMatchesSchema,
  schemaDocumentedMembersAppear,
  schemaErrorBodyMatchesSchema,
  schemaMembersAreUnique,
  schemaTextIsUtf8,
  schemaXmlMatchesXsd,
  filterAbsentValueGivesAnEmptyList,
  filterAllFiltersAtOnce,
  filterBoundIsInclusive,
  filterTimeDividesTheList,
  filterUnlistedItemsAreMarkedAsDeleted,
  filterTimeZoneDoesNotMatter,
  filterCrossedBoundsGiveAnEmptyList,
  filterDefaultValueGivesThePlainList,
  filterEncodingDoesNotMatter,
  filterEnumerationPartitionsTheList,
  filterEveryAnswerMatches,
  filterMatchingItemsAreReturned,
  filterMissingMemberMatchesNoBound,
  filterBoundsDivideTheList,
  filterRangesNest,
  filterRepetitionChangesNothing,
  filterReturnedItemsMatch,
  filterIdAndUrlSelectTheSame,
  filterSpecialCharactersAreFound,
  filterTwoFiltersIntersect,
  filterUnfilterableMemberDoesNotWiden,
  filterUnknownParameterDoesNotWiden,
  filterValueOutsideTheEnumeration,
  filterWholeValueIsCompared,
  filterFilterHoldsOnEveryPage,
  filterFilterHoldsInASortedList,
  sortingListIsSorted,
  sortingDirectionsMirrorEachOther,
  sortingFilteredListIsSorted,
  sortingEveryAnswerIsInOrder,
  sortingKeepsTheSet,
  sortingKeyAloneSorts,
  sortingOtherAttributeIsSortedOrRefused,
  paginationFilteredPagesJoinToTheFilteredList,
  paginationFiltersTogetherKeepTheirPages,
  paginationFirstLeadsBack,
  paginationLastIsRight,
  paginationLimitAboveTheMaximum,
  paginationLimitBoundsThePage,
  paginationLimitZeroGivesAnEmptyPage,
  paginationListIsTheSameWithoutALimit,
  paginationMarkerContinuesTheList,
  paginationMarkerCountsInTheFilteredList,
  paginationMarkerCountsInTheSortedList,
  paginationMarkerIsExclusive,
  paginationNextEqualsMarkerOfLastItem,
  paginationNextIsAbsentAtTheEnd,
  paginationNextKeepsRepeatedParameters,
  paginationPageLinkKeepsTheQuery,
  paginationPageLinksStayAtTheOrigin,
  paginationPagesJoinToTheWholeList,
  paginationRepeatedLimitBoundsThePage,
  paginationSamePageAgain,
  paginationSortedOrderStays,
  paginationSortedPagesJoinToTheSortedList,
  paginationWalkEnds,
  statusBadValue,
  statusCredentialIsRefused,
  statusDocumentedStatus,
  statusDocumentedStatusesOnly,
  statusErrorDisclosesNoInternals,
  statusFaultBody,
  statusFiltersTogetherAreServed,
  statusForbiddenTokenIsRefused,
  statusMissingItem,
  statusNoServerError,
  statusRefusalDisclosesNothing,
  statusRefusalHidesExistence,
  statusRequestInOrderIsServed,
  statusValidTokenIsNotRefused,
  statusSuccessIsDocumented,
  statusWrongMethodIsRefused,
  negotiationAcceptDecidesTheFormat,
  negotiationAcceptMayBeLeftOut,
  negotiationCompression,
  negotiationContentType,
  negotiationFormatDoesNotDependOnTheQuery,
  negotiationHeadEqualsGet,
  negotiationDocumentedRequestTypeIsAccepted,
  negotiationOtherRequestType,
  negotiationQualityValues,
  negotiationUnacceptableFormat,
  equivalenceBadValuesFareTheSame,
  equivalenceEmptyListHasTheSameEnvelope,
  equivalenceFaultInXml,
  equivalenceFiltersMeanTheSame,
  equivalenceNullPairsWithNone,
  equivalencePagesAreTheSame,
  equivalenceRootAndNamespaces,
  equivalenceSameIdsInTheSameOrder,
  equivalenceSameItemByItself,
  equivalenceSameLinks,
  equivalenceSameMembers,
  equivalenceSameMetadata,
  equivalenceTextsThatNeedEscaping,
  equivalenceXmlIsWellFormed,
  filterZeroIsABound,
  linkDiffersFromTheOtherLink,
  linkHeaderLinksHaveARelation,
  linkMembersAgreeWithIds,
  linkPageLinkIsGiven,
  linkPageLinksLeadToPages,
  linkRelatedLinksAgreeWithIds,
  linkSelfLinkLeadsToTheItem,
  headerAllow,
  headerCacheControl,
  headerChallenge,
  headerContentLengthAgrees,
  headerDate,
  headerErrorType,
  headerHeadLength,
  headerEtagHonoursIfNoneMatch,
  headerRequestId,
  headerRetryAfter,
  headerVary,
  consistencyActiveItemsDoNotChange,
  consistencyApisOverTheSameImagesAgree,
  consistencyDefaultOrderIsDeterministic,
  consistencyDeletedItemsStayOutOfThePlainList,
  consistencyEntryIsTheSameInEveryList,
  consistencyIdsAreUnique,
  consistencyItemsDoNotComeAndGo,
  consistencyListEntryCarriesWhatTheItemShows,
  consistencyListEntryEqualsSingleResource,
  consistencyListIsNotTruncated,
  consistencyListedItemIsReadable,
  consistencyReadingChangesNothing,
  consistencySameRequestSameAnswer,
  consistencyTimesAreSane,
];
