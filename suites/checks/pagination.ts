import type { Check } from '../../engine/run/check.ts';
import paginationFilteredAndSortedPagesJoin from '../pagination/filtered-and-sorted-pages-join.ts';
import paginationFilteredPagesJoinToTheFilteredList from '../pagination/filtered-pages-join-to-the-filtered-list.ts';
import paginationFiltersTogetherKeepTheirPages from '../pagination/filters-together-keep-their-pages.ts';
import paginationFirstLeadsBack from '../pagination/first-leads-back.ts';
import paginationLastIsRight from '../pagination/last-is-right.ts';
import paginationLimitAboveTheMaximum from '../pagination/limit-above-the-maximum.ts';
import paginationLimitBoundsThePage from '../pagination/limit-bounds-the-page.ts';
import paginationLimitKeepsTheFilteredList from '../pagination/limit-keeps-the-filtered-list.ts';
import paginationLimitKeepsTheSortedList from '../pagination/limit-keeps-the-sorted-list.ts';
import paginationLimitZeroGivesAnEmptyPage from '../pagination/limit-zero-gives-an-empty-page.ts';
import paginationListComesInPages from '../pagination/list-comes-in-pages.ts';
import paginationListIsTheSameWithoutALimit from '../pagination/list-is-the-same-without-a-limit.ts';
import paginationMarkerContinuesTheList from '../pagination/marker-continues-the-list.ts';
import paginationMarkerCountsInTheFilteredList from '../pagination/marker-counts-in-the-filtered-list.ts';
import paginationMarkerCountsInTheSortedList from '../pagination/marker-counts-in-the-sorted-list.ts';
import paginationMarkerIsExclusive from '../pagination/marker-is-exclusive.ts';
import paginationMoreFlagIsRight from '../pagination/more-flag-is-right.ts';
import paginationNextEqualsMarkerOfLastItem from '../pagination/next-equals-marker-of-last-item.ts';
import paginationNextIsAbsentAtTheEnd from '../pagination/next-is-absent-at-the-end.ts';
import paginationNextKeepsRepeatedParameters from '../pagination/next-keeps-repeated-parameters.ts';
import paginationNextLinkEqualsTheNextPosition from '../pagination/next-link-equals-the-next-position.ts';
import paginationPageBeforeAnEntry from '../pagination/page-before-an-entry.ts';
import paginationPageCountIsRight from '../pagination/page-count-is-right.ts';
import paginationPageLinkKeepsTheQuery from '../pagination/page-link-keeps-the-query.ts';
import paginationPageLinksStayAtTheOrigin from '../pagination/page-links-stay-at-the-origin.ts';
import paginationPagePastTheEndIsEmpty from '../pagination/page-past-the-end-is-empty.ts';
import paginationPageSizeAsSpecified from '../pagination/page-size-as-specified.ts';
import paginationPagesJoinToTheWholeList from '../pagination/pages-join-to-the-whole-list.ts';
import paginationPrevLeadsBack from '../pagination/prev-leads-back.ts';
import paginationRemainingIsRight from '../pagination/remaining-is-right.ts';
import paginationRepeatedLimitBoundsThePage from '../pagination/repeated-limit-bounds-the-page.ts';
import paginationSamePageAgain from '../pagination/same-page-again.ts';
import paginationSortedOrderStays from '../pagination/sorted-order-stays.ts';
import paginationSortedPagesJoinToTheSortedList from '../pagination/sorted-pages-join-to-the-sorted-list.ts';
import paginationTotalIsRight from '../pagination/total-is-right.ts';
import paginationWalkEnds from '../pagination/walk-ends.ts';

/** The checks of the category pagination; a test holds this list to the files. */
export const paginationChecks: readonly Check[] = [
  paginationFilteredAndSortedPagesJoin,
  paginationFilteredPagesJoinToTheFilteredList,
  paginationFiltersTogetherKeepTheirPages,
  paginationFirstLeadsBack,
  paginationLastIsRight,
  paginationLimitAboveTheMaximum,
  paginationLimitBoundsThePage,
  paginationLimitKeepsTheFilteredList,
  paginationLimitKeepsTheSortedList,
  paginationLimitZeroGivesAnEmptyPage,
  paginationListComesInPages,
  paginationListIsTheSameWithoutALimit,
  paginationMarkerContinuesTheList,
  paginationMarkerCountsInTheFilteredList,
  paginationMarkerCountsInTheSortedList,
  paginationMarkerIsExclusive,
  paginationMoreFlagIsRight,
  paginationNextEqualsMarkerOfLastItem,
  paginationNextIsAbsentAtTheEnd,
  paginationNextKeepsRepeatedParameters,
  paginationNextLinkEqualsTheNextPosition,
  paginationPageBeforeAnEntry,
  paginationPageCountIsRight,
  paginationPageLinkKeepsTheQuery,
  paginationPageLinksStayAtTheOrigin,
  paginationPagePastTheEndIsEmpty,
  paginationPageSizeAsSpecified,
  paginationPagesJoinToTheWholeList,
  paginationPrevLeadsBack,
  paginationRemainingIsRight,
  paginationRepeatedLimitBoundsThePage,
  paginationSamePageAgain,
  paginationSortedOrderStays,
  paginationSortedPagesJoinToTheSortedList,
  paginationTotalIsRight,
  paginationWalkEnds,
];
