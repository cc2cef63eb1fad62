import type { kind } from './shared.ts';
import type { Typed } from './typed.ts';

/** What the value of a filter is, which decides how it can stand in a parameter. */
type ValueForm = 'one' | 'list' | 'pair' | 'truth' | 'word';

/** What has to be known of an operator to read its entry; engine/operators/ says what it means. */
interface OperatorEntry {
  /** `one` value; a `list` of values; a `pair` of them; a `truth`, true or false; a `word` of the entry itself. */
  readonly value: ValueForm;
  /** The side on which the operator bounds a field. */
  readonly bounds?: 'above' | 'below';
  /** The kinds of values that it can compare; all if not given. */
  readonly kinds?: readonly Kind[];
  /** What it compares: the value of the field if not given; `parts` of it, or of an array its elements; `nothing` of its kind. */
  readonly compares?: 'parts' | 'nothing';
  /** What other vocabularies call it, for messages about an operator that this one does not have. */
  readonly elsewhere?: readonly string[];
}

type Kind = Typed<typeof kind>;

const ofTexts: readonly Kind[] = ['text', 'word', 'identifier'];

/** Every operator of the vocabulary, in the order of its tables. */
export const operators = {
  equals: { value: 'one', elsewhere: ['eq', '=', '==', 'is', 'exact', 'exactly'] },
  not: { value: 'one', elsewhere: ['ne', 'neq', '!=', '<>', 'not-equals', 'not-equal'] },
  in: { value: 'list', elsewhere: ['one-of', 'any-of', 'any'] },
  'not-in': { value: 'list', elsewhere: ['nin', 'notin', 'none-of', 'exclude'] },
  'at-least': { value: 'one', bounds: 'above', elsewhere: ['gte', 'ge', '>=', 'min', 'minimum', 'from'] },
  'at-most': { value: 'one', bounds: 'below', elsewhere: ['lte', 'le', '<=', 'max', 'maximum', 'until'] },
  greater: { value: 'one', bounds: 'above', elsewhere: ['gt', '>', 'greater-than', 'above'] },
  less: { value: 'one', bounds: 'below', elsewhere: ['lt', '<', 'less-than', 'below'] },
  between: { value: 'pair', elsewhere: ['range', 'within'] },
  contains: {
    value: 'one',
    kinds: ofTexts,
    compares: 'parts',
    elsewhere: ['like', 'ilike', 'icontains', 'substring', 'includes'],
  },
  'starts-with': {
    value: 'one',
    kinds: ofTexts,
    compares: 'parts',
    elsewhere: ['prefix', 'startswith', 'begins-with'],
  },
  'ends-with': {
    value: 'one',
    kinds: ofTexts,
    compares: 'parts',
    elsewhere: ['suffix', 'endswith'],
  },
  'is-null': { value: 'truth', compares: 'nothing', elsewhere: ['null', 'isnull', 'empty', 'missing'] },
  'is-present': {
    value: 'truth',
    compares: 'nothing',
    elsewhere: ['present', 'exists', 'has', 'notnull', 'not-null', 'nnull'],
  },
  search: { value: 'one', kinds: ofTexts, elsewhere: ['q', 'query', 'full-text', 'fulltext', 'match'] },
  'changed-since': {
    value: 'one',
    kinds: ['instant'],
    elsewhere: ['since', 'updated-since', 'modified-since'],
  },
  'refers-to': { value: 'one', elsewhere: ['ref', 'reference', 'references'] },
  selects: { value: 'word', compares: 'nothing', elsewhere: ['select', 'selection'] },
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

/** Whether an operator looks for its value within texts. */
export function looksIntoTexts(operator: Operator): boolean {
  return operatorEntry(operator).kinds === ofTexts;
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
