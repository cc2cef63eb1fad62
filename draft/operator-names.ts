/** The operators of the vocabulary that a draft can find by itself. */
export const operatorNames = [
  'equals',
  'not',
  'in',
  'at-least',
  'at-most',
  'greater',
  'less',
  'between',
  'contains',
  'starts-with',
  'is-null',
  'search',
  'changed-since',
] as const;

export type OperatorName = (typeof operatorNames)[number];
