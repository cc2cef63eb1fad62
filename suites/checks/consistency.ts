import type { Check } from '../../engine/run/check.ts';
import consistencyApisAgreeOnSharedEntries from '../consistency/apis-agree-on-shared-entries.ts';
import consistencyDefaultOrderIsDeterministic from '../consistency/default-order-is-deterministic.ts';
import consistencyDeletedItemsStayOutOfThePlainList from '../consistency/deleted-items-stay-out-of-the-plain-list.ts';
import consistencyEntryIsTheSameInEveryList from '../consistency/entry-is-the-same-in-every-list.ts';
import consistencyFixedMembersDoNotChange from '../consistency/fixed-members-do-not-change.ts';
import consistencyIdsAreUnique from '../consistency/ids-are-unique.ts';
import consistencyItemsDoNotComeAndGo from '../consistency/items-do-not-come-and-go.ts';
import consistencyListEntryCarriesWhatTheItemShows from '../consistency/list-entry-carries-what-the-item-shows.ts';
import consistencyListEntryEqualsSingleResource from '../consistency/list-entry-equals-single-resource.ts';
import consistencyListIsNotTruncated from '../consistency/list-is-not-truncated.ts';
import consistencyListedItemIsReadable from '../consistency/listed-item-is-readable.ts';
import consistencyReadingChangesNothing from '../consistency/reading-changes-nothing.ts';
import consistencySameErrorAgain from '../consistency/same-error-again.ts';
import consistencySameItemAgain from '../consistency/same-item-again.ts';
import consistencySameRequestSameAnswer from '../consistency/same-request-same-answer.ts';
import consistencyTimestampsArePlausible from '../consistency/timestamps-are-plausible.ts';

/** The checks of the category consistency; a test holds this list to the files. */
export const consistencyChecks: readonly Check[] = [
  consistencyFixedMembersDoNotChange,
  consistencyApisAgreeOnSharedEntries,
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
  consistencySameErrorAgain,
  consistencySameItemAgain,
  consistencySameRequestSameAnswer,
  consistencyTimestampsArePlausible,
];
