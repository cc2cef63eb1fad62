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
import paginationListIsTheSameWithoutALimit from '../pagination/list-is-the-same-without-a-limit.ts';
import paginationMarkerContinuesTheList from '../pagination/marker-continues-the-list.ts';
import paginationMarkerCountsInTheFilteredList from '../pagination/marker-counts-in-the-filtered-list.ts';
import paginationMarkerCountsInTheSortedList from '../pagination/marker-counts-in-the-sorted-list.ts';
import paginationMarkerIsExclusive from '../pagination/marker-is-exclusive.ts';
import paginationNextEqualsMarkerOfLastItem from '../pagination/next-equals-marker-of-last-item.ts';
import paginationNextIsAbsentAtTheEnd from '../pagination/next-is-absent-at-the-end.ts';
import paginationNextKeepsRepeatedParameters from '../pagination/next-keeps-repeated-parameters.ts';
import paginationPageLinkKeepsTheQuery from '../pagination/page-link-keeps-the-query.ts';
import paginationPageLinksStayAtTheOrigin from '../pagination/page-links-stay-at-the-origin.ts';
import paginationPageSizeAsSpecified from '../pagination/page-size-as-specified.ts';
import paginationPagesJoinToTheWholeList from '../pagination/pages-join-to-the-whole-list.ts';
import paginationRepeatedLimitBoundsThePage from '../pagination/repeated-limit-bounds-the-page.ts';
import paginationSamePageAgain from '../pagination/same-page-again.ts';
import paginationSortedOrderStays from '../pagination/sorted-order-stays.ts';
import paginationSortedPagesJoinToTheSortedList from '../pagination/sorted-pages-join-to-the-sorted-list.ts';
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
  paginationPageSizeAsSpecified,
  paginationPagesJoinToTheWholeList,
  paginationRepeatedLimitBoundsThePage,
  paginationSamePageAgain,
  paginationSortedOrderStays,
  paginationSortedPagesJoinToTheSortedList,
  paginationWalkEnds,
];
