/** What the value of a filter is, which decides how it can stand in a parameter. */
type ValueForm = 'one' | 'list' | 'pair' | 'truth' | 'word';

/** What has to be known of an operator to read its entry; engine/operators/ says what it means. */
interface OperatorEntry {
  /** `one` value; a `list` of values; a `pair` of them; a `truth`, true or false; a `word` of the entry itself. */
  readonly value: ValueForm;
  /** The side on which the operator bounds a field. */
  readonly bounds?: 'above' | 'below';
}

/** Every operator of the vocabulary, in the order of its tables. */
export const operators = {
  equals: { value: 'one' },
  not: { value: 'one' },
  in: { value: 'list' },
  'at-least': { value: 'one', bounds: 'above' },
  'at-most': { value: 'one', bounds: 'below' },
  greater: { value: 'one', bounds: 'above' },
  less: { value: 'one', bounds: 'below' },
  between: { value: 'pair' },
  contains: { value: 'one' },
  'starts-with': { value: 'one' },
  'is-null': { value: 'truth' },
  search: { value: 'one' },
  'changed-since': { value: 'one' },
  'refers-to': { value: 'one' },
  selects: { value: 'word' },
} as const satisfies Readonly<Record<string, OperatorEntry>>;

/** How a filter's value picks items by a field; the file of each in engine/operators says what is known of it. */
export type Operator = keyof typeof operators;

/** Whether a text names an operator. */
function isOperator(name: string): name is Operator {
  return Object.hasOwn(operators, name);
}

export const operatorNames: readonly Operator[] = Object.keys(operators).filter(isOperator);

/** What the vocabulary says of an operator. */
export function operatorEntry(operator: Operator): OperatorEntry {
  return operators[operator];
}

/** Whether the value of an operator is several values. */
export function takesSeveral(operator: Operator): boolean {
  const { value } = operatorEntry(operator);
  return value === 'list' || value === 'pair';
}

/** How a form of value may stand in a parameter: the placeholders of each way to write it, the usual way first. */
const placeholders: Readonly<Record<ValueForm, readonly (readonly string[])[]>> = {
  one: [['{value}']],
  list: [['{values}']],
  pair: [['{low}', '{high}']],
  truth: [['{value}'], []],
  word: [['{value}']],
};

/**
 * The placeholders that the template of an operator may have, the usual ones first.
 *
 * @param isJoined several values stand in one; otherwise each stands in a parameter of its own.
 */
export function placeholdersOf(operator: Operator, isJoined: boolean): readonly (readonly string[])[] {
  return placeholders[takesSeveral(operator) && !isJoined ? 'one' : operatorEntry(operator).value];
}
