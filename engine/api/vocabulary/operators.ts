import type { FieldKind } from './kinds.ts';

/** What the value of a filter is, which decides how it can stand in a parameter. */
type ValueForm = 'one' | 'list' | 'pair' | 'truth' | 'word';

/** What has to be known of an operator to read its entry; engine/operators/ says what it means. */
interface OperatorEntry {
  /** The entries that match, for the tables of the documentation. */
  readonly matches: string;
  /** `one` value; a `list` of values; a `pair` of them; a `truth`, true or false; a `word` of the entry itself. */
  readonly value: ValueForm;
  /** The side on which the operator bounds a field. */
  readonly bounds?: 'above' | 'below';
  /** The kinds of values that it can compare; all if not given. */
  readonly kinds?: readonly FieldKind[];
  /** What it compares: the value of the field if not given; `parts` of it, or of an array its elements; `nothing` of its kind. */
  readonly compares?: 'parts' | 'nothing';
  /** What other vocabularies call it, for messages about an operator that this one does not have. */
  readonly elsewhere?: readonly string[];
}

const ofTexts: readonly FieldKind[] = ['text', 'word', 'identifier'];

/** Every operator of the vocabulary, in the order of its tables. */
export const operators = {
  equals: {
    matches: 'the field equals the value',
    value: 'one',
    elsewhere: ['eq', '=', '==', 'is', 'exact', 'exactly'],
  },
  not: {
    matches: 'the field has another value; an entry without the field can match or not',
    value: 'one',
    elsewhere: ['ne', 'neq', '!=', '<>', 'not-equals', 'not-equal'],
  },
  in: {
    matches: 'the field equals one of several values',
    value: 'list',
    elsewhere: ['one-of', 'any-of', 'any'],
  },
  'not-in': {
    matches: 'the field equals none of several values; an entry without the field can match or not',
    value: 'list',
    elsewhere: ['nin', 'notin', 'none-of', 'exclude'],
  },
  'at-least': {
    matches:
      'the field is greater than or equal to the value; an entry without the field never matches; for texts, the suite judges only what every collation orders in the same way',
    value: 'one',
    bounds: 'above',
    elsewhere: ['gte', 'ge', '>=', 'min', 'minimum', 'from'],
  },
  'at-most': {
    matches: 'the same for less than or equal to the value',
    value: 'one',
    bounds: 'below',
    elsewhere: ['lte', 'le', '<=', 'max', 'maximum', 'until'],
  },
  greater: {
    matches: 'the field is greater than the value; an entry without the field never matches',
    value: 'one',
    bounds: 'above',
    elsewhere: ['gt', '>', 'greater-than', 'above'],
  },
  less: {
    matches: 'the same for less than the value',
    value: 'one',
    bounds: 'below',
    elsewhere: ['lt', '<', 'less-than', 'below'],
  },
  between: {
    matches: 'the field is within the two values, both included',
    value: 'pair',
    elsewhere: ['range', 'within'],
  },
  contains: {
    matches: 'the field is a text that contains the value, or an array that has the value as an element',
    value: 'one',
    kinds: ofTexts,
    compares: 'parts',
    elsewhere: ['like', 'ilike', 'icontains', 'substring', 'includes'],
  },
  'starts-with': {
    matches: 'the field is a text that begins with the value',
    value: 'one',
    kinds: ofTexts,
    compares: 'parts',
    elsewhere: ['prefix', 'startswith', 'begins-with'],
  },
  'ends-with': {
    matches: 'the field is a text that ends with the value',
    value: 'one',
    kinds: ofTexts,
    compares: 'parts',
    elsewhere: ['suffix', 'endswith'],
  },
  'is-null': {
    matches: 'for true, the field is null; for false, it is not',
    value: 'truth',
    compares: 'nothing',
    elsewhere: ['null', 'isnull', 'empty', 'missing'],
  },
  'is-present': {
    matches: 'the opposite of `is-null`: for true, the field has a value; for false, it is null',
    value: 'truth',
    compares: 'nothing',
    elsewhere: ['present', 'exists', 'has', 'notnull', 'not-null', 'nnull'],
  },
  search: {
    matches: 'the value is a word of the field or of one of `fields`',
    value: 'one',
    kinds: ofTexts,
    elsewhere: ['q', 'query', 'full-text', 'fulltext', 'match'],
  },
  'changed-since': {
    matches: 'the field is a time that is not before the value; `equality` and `tolerance` say how strictly',
    value: 'one',
    kinds: ['instant'],
    elsewhere: ['since', 'updated-since', 'modified-since'],
  },
  'refers-to': {
    matches: 'the field is the id of the thing that the value names by its id or its address',
    value: 'one',
    elsewhere: ['ref', 'reference', 'references'],
  },
  selects: {
    matches: 'the value is one of a few words, each of which stands for a set of conditions',
    value: 'word',
    compares: 'nothing',
    elsewhere: ['select', 'selection'],
  },
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

/** Whether an operator compares its value with parts of texts, letter by letter. */
export function comparesParts(operator: Operator): boolean {
  return operatorEntry(operator).compares === 'parts';
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
