import type { Check } from '../../engine/run/check.ts';
import equivalenceBadValuesGetTheSameAnswer from '../equivalence/bad-values-get-the-same-answer.ts';
import equivalenceEmptyListHasTheSameEnvelope from '../equivalence/empty-list-has-the-same-envelope.ts';
import equivalenceFaultInXml from '../equivalence/fault-in-xml.ts';
import equivalenceFiltersMeanTheSame from '../equivalence/filters-mean-the-same.ts';
import equivalenceNullPairsWithNone from '../equivalence/null-pairs-with-none.ts';
import equivalencePagesAreTheSame from '../equivalence/pages-are-the-same.ts';
import equivalenceRootAndNamespaces from '../equivalence/root-and-namespaces.ts';
import equivalenceSameIdsInTheSameOrder from '../equivalence/same-ids-in-the-same-order.ts';
import equivalenceSameItemByItself from '../equivalence/same-item-by-itself.ts';
import equivalenceSameLinks from '../equivalence/same-links.ts';
import equivalenceSameMembers from '../equivalence/same-members.ts';
import equivalenceSameMetadata from '../equivalence/same-metadata.ts';
import equivalenceTextsThatNeedEscaping from '../equivalence/texts-that-need-escaping.ts';
import equivalenceXmlIsWellFormed from '../equivalence/xml-is-well-formed.ts';

/** The checks of the category equivalence; a test holds this list to the files. */
export const equivalenceChecks: readonly Check[] = [
  equivalenceBadValuesGetTheSameAnswer,
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
];
