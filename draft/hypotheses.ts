import { looksIntoTexts, takesSeveral } from '../engine/api/vocabulary/operators.ts';
import type { JsonObject } from '../engine/base/json.ts';
import { lowered } from '../engine/operators/letters.ts';
import type { Asked } from './asked.ts';
import type { OperatorName } from './operator-names.ts';
import {
  type Entry,
  type Field,
  isOrdered,
  isTextual,
  readScalar,
  type Scalar,
  scalarsIn,
  textsIn,
} from './values.ts';

/** Whether a difference in case counts. */
export type Letters = 'significant' | 'ignored';

/** One way in which a parameter may pick entries. */
export interface Hypothesis {
  readonly operator: OperatorName;
  readonly field: Field;
  /** With `search`: all the fields that are searched. */
  readonly fields: readonly Field[];
  /** Given for texts. */
  readonly letters: Letters | undefined;
  /** With `in` and `between`: how several values stand. */
  readonly several: Asked['several'];
  /** Something that the vocabulary does not distinguish, but answers do. */
  readonly variant?: 'without-the-member' | 'whole-words' | 'above' | 'asks-for-null';
}

/** Operators that compare with a value by its place on a line. */
const bounds: Readonly<Record<string, (have: Scalar, want: Scalar) => boolean>> = {
  'at-least': (have, want) => have >= want,
  'at-most': (have, want) => have <= want,
  greater: (have, want) => have > want,
  less: (have, want) => have < want,
};

/**
 * The entries that a hypothesis says come for a value, by their ids; undefined where it says nothing of the value, or where servers
 * that do what it says may differ.
 */
export function predicted(
  hypothesis: Hypothesis,
  asked: Asked,
  entries: readonly Entry[],
): ReadonlySet<string> | undefined {
  const { operator, field, several } = hypothesis;
  const isOfSeveral = takesSeveral(operator);
  if (
    isOfSeveral
      ? asked.values.length > 1 && asked.several !== several
      : asked.values.length > 1 && asked.several === 'repeated'
  )
    return undefined;
  const values = isOfSeveral ? asked.values : [asked.values.join(',')];
  const test = testOf(hypothesis, values);
  if (test === undefined) return undefined;
  const matching = entries.filter((entry) => test(entry, scalarsIn(entry, field)));
  return new Set(matching.map(({ id }) => id));
}

type Test = (entry: Entry, have: readonly Scalar[]) => boolean;

function testOf(
  { operator, field, fields, letters, variant }: Hypothesis,
  texts: readonly string[],
): Test | undefined {
  const { kind } = field;
  const [text = ''] = texts;
  const fold = (value: Scalar): Scalar =>
    typeof value === 'string' && letters === 'ignored' ? lowered(value) : value;
  if (operator === 'is-null') {
    if (variant === 'asks-for-null') return (_, have) => have.length === 0;
    const truth = { true: true, '1': true, false: false, '0': false }[text];
    return truth === undefined ? undefined : (_, have) => (have.length === 0) === truth;
  }
  if (operator === 'search') {
    const term = fold(text);
    return ({ value }) =>
      fields.some((one) =>
        textsIn(value, one).some((have) => {
          const shown = String(fold(have));
          return variant === 'whole-words'
            ? shown.split(/[^\p{L}\p{N}]+/u).some((word) => word === term)
            : shown.includes(String(term));
        }),
      );
  }
  if (operator === 'contains' && !field.isArray)
    return (_, have) => have.some((one) => String(fold(one)).includes(String(fold(text))));
  if (operator === 'starts-with')
    return (_, have) => have.some((one) => String(fold(one)).startsWith(String(fold(text))));
  if (operator === 'ends-with')
    return (_, have) => have.some((one) => String(fold(one)).endsWith(String(fold(text))));
  const wanted = texts.flatMap((one) => readScalar(kind, one) ?? []).map(fold);
  // A value that is none of its kind is refused, or matches nothing.
  if (wanted.length < texts.length) return () => false;
  const [first, second] = wanted;
  if (first === undefined) return undefined;
  const equals: Test = (_, have) => have.some((one) => wanted.includes(fold(one)));
  switch (operator) {
    case 'equals':
    case 'in':
    case 'contains':
      return equals;
    case 'not':
    case 'not-in':
      return (entry, have) => (have.length === 0 ? variant === 'without-the-member' : !equals(entry, have));
    case 'between':
      return second === undefined
        ? undefined
        : (_, have) => have.some((one) => one >= first && one <= second);
    case 'changed-since':
      return (_, have) => have.some((one) => (variant === 'above' ? one > first : one >= first));
    default: {
      const bound = bounds[operator];
      return bound === undefined ? undefined : (_, have) => have.some((one) => bound(one, first));
    }
  }
}

/** Whether an operator can be one of a field. */
export function suits(operator: OperatorName, { kind, isArray }: Field): boolean {
  if (isArray) return operator === 'contains' || operator === 'in';
  if (looksIntoTexts(operator)) return isTextual(kind);
  switch (operator) {
    case 'at-least':
    case 'at-most':
    case 'greater':
    case 'less':
    case 'between':
      return isOrdered(kind);
    case 'changed-since':
      return kind === 'instant';
    case 'in':
    case 'not-in':
      return kind !== 'boolean';
    default:
      return true;
  }
}

/**
 * What the vocabulary says of a hypothesis.
 *
 * @param said whether the name of the parameter says that case is ignored.
 * @param open answers did not show whether case counts.
 */
export function entryOf(hypothesis: Hypothesis, said: Letters | undefined, open: boolean): JsonObject {
  const { operator, field, fields, several, variant } = hypothesis;
  return {
    operator,
    field: field.pointer,
    ...(operator === 'search' && fields.length > 1
      ? { fields: fields.filter((one) => one !== field).map(({ pointer }) => pointer) }
      : {}),
    kind: field.kind,
    ...caseOf(hypothesis, said, open),
    ...(several === 'repeated' ? { several } : {}),
    ...(variant === 'asks-for-null' ? { value: '1' } : {}),
    ...(operator === 'changed-since' ? { equality: variant === 'above' ? 'excluded' : 'included' } : {}),
  };
}

function caseOf(
  { operator, letters, field }: Hypothesis,
  said: Letters | undefined,
  open: boolean,
): JsonObject {
  if (letters === undefined || field.isArray) return {};
  const isLoose = looksIntoTexts(operator);
  if (open) return isLoose || field.kind !== 'text' ? {} : { case: 'any' };
  if (letters === 'significant') return isLoose ? { case: 'significant' } : {};
  // An operator that looks for a part may ignore case by an accident of the data base.
  return isLoose && operator !== 'search' && said !== 'ignored' ? {} : { case: 'ignored' };
}
