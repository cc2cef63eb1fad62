/** Words that services read as operators where they stand before a colon in a value. */
const operatorWords = ['in', 'eq', 'neq', 'ne', 'gt', 'gte', 'lt', 'lte', 'like', 'not'];

/** Words that are tried before a value: one for a list of values, one for the same, and one for all others. */
export const triedOperators = ['in', 'eq', 'neq'] as const;

/** Whether a text has a colon, before which services may read an operator. */
export function hasColon(text: string): boolean {
  return text.includes(':');
}

/** Whether a text begins with a word that services read as an operator. */
export function beginsWithOperator(text: string): boolean {
  return operatorWords.some((word) => text.toLowerCase().startsWith(`${word}:`));
}
