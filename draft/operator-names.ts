import { operatorNames as all, type Operator } from '../engine/api/vocabulary/operators.ts';

/** An operator of the vocabulary that a draft can find by itself: what the others refer to or select stands in no answer. */
export type OperatorName = Exclude<Operator, 'refers-to' | 'selects'>;

/** Those operators, in the order of the vocabulary. */
export const operatorNames: readonly OperatorName[] = all.filter(
  (name): name is OperatorName => name !== 'refers-to' && name !== 'selects',
);
