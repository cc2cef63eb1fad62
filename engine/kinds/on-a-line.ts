import type { Kind } from './kind.ts';
import { comparePlaces } from './places.ts';

/** What kinds have in common whose values lie on a line, one beside the other, and are ordered by where they lie. */
export const onALine: Pick<
  Kind,
  | 'isFreeText'
  | 'isEnumerated'
  | 'isClosed'
  | 'compare'
  | 'isOrderedOtherwise'
  | 'mayBeTakenFor'
  | 'blurs'
  | 'mayBeRefused'
> = {
  isFreeText: false,
  isEnumerated: false,
  isClosed: false,
  compare: comparePlaces,
  isOrderedOtherwise: () => false,
  mayBeTakenFor: () => false,
  blurs: () => false,
  mayBeRefused: () => false,
};
