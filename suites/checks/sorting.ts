import type { Check } from '../../engine/run/check.ts';
import sortingDefaultOrderAsSpecified from '../sorting/default-order-as-specified.ts';
import sortingDirectionsMirrorEachOther from '../sorting/directions-mirror-each-other.ts';
import sortingEveryAnswerIsInOrder from '../sorting/every-answer-is-in-order.ts';
import sortingFilteredListIsSorted from '../sorting/filtered-list-is-sorted.ts';
import sortingKeepsTheSet from '../sorting/keeps-the-set.ts';
import sortingKeyAloneSorts from '../sorting/key-alone-sorts.ts';
import sortingListIsSorted from '../sorting/list-is-sorted.ts';
import sortingOtherAttributeIsSortedOrRefused from '../sorting/other-attribute-is-sorted-or-refused.ts';
import sortingTiesAreInTheOrderOfTheNextKey from '../sorting/ties-are-in-the-order-of-the-next-key.ts';

/** The checks of the category sorting; a test holds this list to the files. */
export const sortingChecks: readonly Check[] = [
  sortingListIsSorted,
  sortingDirectionsMirrorEachOther,
  sortingFilteredListIsSorted,
  sortingEveryAnswerIsInOrder,
  sortingKeepsTheSet,
  sortingKeyAloneSorts,
  sortingOtherAttributeIsSortedOrRefused,
  sortingDefaultOrderAsSpecified,
  sortingTiesAreInTheOrderOfTheNextKey,
];
