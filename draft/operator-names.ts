import { filter } from '../engine/api/vocabulary/filter.ts';

/** An operator of the vocabulary that a draft can find by itself: what the others refer to or select stands in no answer. */
export type OperatorName = Exclude<
  (typeof filter.schema.properties.operator.enum)[number],
  'refers-to' | 'selects'
>;

/** Those operators, in the order of the vocabulary. */
export const operatorNames: readonly OperatorName[] = filter.schema.properties.operator.enum.filter(
  (name): name is OperatorName => name !== 'refers-to' && name !== 'selects',
);
