import type { Operator } from './operator.ts';

/** What is said of an operator that is none of what checks ask for: no equality, no range, no words for classes. */
export const plain: Pick<
  Operator,
  | 'isEquality'
  | 'range'
  | 'isBound'
  | 'isByTimeOfChange'
  | 'heedsLevel'
  | 'endCounts'
  | 'namesClasses'
  | 'dividesTheList'
> = {
  isEquality: false,
  range: undefined,
  isBound: false,
  isByTimeOfChange: false,
  heedsLevel: false,
  endCounts: () => undefined,
  namesClasses: () => false,
  dividesTheList: () => false,
};
