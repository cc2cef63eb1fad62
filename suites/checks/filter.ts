import type { Check } from '../../engine/run/check.ts';
import filterAbsentValueGivesAnEmptyList from '../filter/absent-value-gives-an-empty-list.ts';
import filterAllFiltersAtOnce from '../filter/all-filters-at-once.ts';
import filterBoundIsExclusive from '../filter/bound-is-exclusive.ts';
import filterBoundIsInTheUnitOfTheMember from '../filter/bound-is-in-the-unit-of-the-member.ts';
import filterBoundIsInclusive from '../filter/bound-is-inclusive.ts';
import filterBoundsAtTheEnds from '../filter/bounds-at-the-ends.ts';
import filterBoundsDivideTheList from '../filter/bounds-divide-the-list.ts';
import filterCrossedBoundsGiveAnEmptyList from '../filter/crossed-bounds-give-an-empty-list.ts';
import filterDefaultValueGivesThePlainList from '../filter/default-value-gives-the-plain-list.ts';
import filterEncodingDoesNotMatter from '../filter/encoding-does-not-matter.ts';
import filterEnumerationPartitionsTheList from '../filter/enumeration-partitions-the-list.ts';
import filterEveryAnswerMatches from '../filter/every-answer-matches.ts';
import filterFarTimesCount from '../filter/far-times-count.ts';
import filterFilterHoldsInASortedList from '../filter/filter-holds-in-a-sorted-list.ts';
import filterFilterHoldsOnEveryPage from '../filter/filter-holds-on-every-page.ts';
import filterIdAndUrlSelectTheSame from '../filter/id-and-url-select-the-same.ts';
import filterMatchingItemsAreReturned from '../filter/matching-items-are-returned.ts';
import filterMissingMemberMatchesNoBound from '../filter/missing-member-matches-no-bound.ts';
import filterRangesNest from '../filter/ranges-nest.ts';
import filterRepetitionChangesNothing from '../filter/repetition-changes-nothing.ts';
import filterReturnedItemsMatch from '../filter/returned-items-match.ts';
import filterShownMemberDoesNotWiden from '../filter/shown-member-does-not-widen.ts';
import filterShownMemberNarrows from '../filter/shown-member-narrows.ts';
import filterSpecialCharactersAreFound from '../filter/special-characters-are-found.ts';
import filterTimeDividesTheList from '../filter/time-divides-the-list.ts';
import filterTimeZoneDoesNotMatter from '../filter/time-zone-does-not-matter.ts';
import filterTwoFiltersIntersect from '../filter/two-filters-intersect.ts';
import filterUnfilterableMemberDoesNotWiden from '../filter/unfilterable-member-does-not-widen.ts';
import filterUnknownParameterDoesNotWiden from '../filter/unknown-parameter-does-not-widen.ts';
import filterUnlistedItemsAreMarkedAsDeleted from '../filter/unlisted-items-are-marked-as-deleted.ts';
import filterValueOutsideTheEnumeration from '../filter/value-outside-the-enumeration.ts';
import filterWholeValueIsCompared from '../filter/whole-value-is-compared.ts';
import filterZeroIsABound from '../filter/zero-is-a-bound.ts';

/** The checks of the category filter; a test holds this list to the files. */
export const filterChecks: readonly Check[] = [
  filterAbsentValueGivesAnEmptyList,
  filterAllFiltersAtOnce,
  filterBoundIsInTheUnitOfTheMember,
  filterBoundIsInclusive,
  filterBoundIsExclusive,
  filterTimeDividesTheList,
  filterUnlistedItemsAreMarkedAsDeleted,
  filterTimeZoneDoesNotMatter,
  filterCrossedBoundsGiveAnEmptyList,
  filterDefaultValueGivesThePlainList,
  filterEncodingDoesNotMatter,
  filterEnumerationPartitionsTheList,
  filterEveryAnswerMatches,
  filterFarTimesCount,
  filterMatchingItemsAreReturned,
  filterMissingMemberMatchesNoBound,
  filterBoundsAtTheEnds,
  filterBoundsDivideTheList,
  filterRangesNest,
  filterRepetitionChangesNothing,
  filterReturnedItemsMatch,
  filterIdAndUrlSelectTheSame,
  filterShownMemberDoesNotWiden,
  filterShownMemberNarrows,
  filterSpecialCharactersAreFound,
  filterTwoFiltersIntersect,
  filterUnfilterableMemberDoesNotWiden,
  filterUnknownParameterDoesNotWiden,
  filterValueOutsideTheEnumeration,
  filterWholeValueIsCompared,
  filterFilterHoldsOnEveryPage,
  filterFilterHoldsInASortedList,
  filterZeroIsABound,
];
