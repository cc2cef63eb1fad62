import { takesSeveral } from '../engine/api/vocabulary/operators.ts';
import type { Asked } from './asked.ts';
import type { DraftParameter } from './document.ts';
import { type Hypothesis, type Letters, suits } from './hypotheses.ts';
import type { Naming } from './named-for.ts';
import { type OperatorName, operatorNames } from './operator-names.ts';
import { type Field, isTextual } from './values.ts';

/** Members that a search is tried with in every combination; of more it is only tried with each alone and with all. */
const mostCombined = 5;

/**
 * The ways in which a parameter may pick entries, the likeliest first: what its name says, then what else its schema allows, and then
 * the same of other members of the same kind, which have to be ruled out as well.
 *
 * @param fields all members of the entries.
 */
export function guessesFor(
  parameter: DraftParameter,
  naming: Naming,
  fields: readonly Field[],
): readonly Hypothesis[] {
  const operators = [...operatorNames]
    .filter((operator) => allows(parameter, operator, naming))
    .sort((left, right) => rank(left, naming) - rank(right, naming));
  const rivals = naming.isGeneral
    ? []
    : fields.filter(
        (field) => !naming.fields.includes(field) && naming.fields.some((own) => isAlike(own, field)),
      );
  const byOneField = [...naming.fields, ...rivals].flatMap((field) =>
    operators
      .filter((operator) => suits(operator, field) && operator !== 'search')
      .flatMap((operator) => variantsOf(operator, field, [field], parameter, naming)),
  );
  return operators.includes('search')
    ? [...searchesOf(fields, parameter, naming), ...byOneField]
    : byOneField;
}

function rank(operator: OperatorName, { word }: Naming): number {
  if (operator === word?.operator) return -1;
  return operatorNames.indexOf(operator);
}

function isAlike(left: Field, right: Field): boolean {
  return (
    left.kind === right.kind ||
    (isTextual(left.kind) && isTextual(right.kind)) ||
    (isNumber(left) && isNumber(right))
  );
}

function isNumber({ kind }: Field): boolean {
  return kind === 'integer' || kind === 'number';
}

/** Operators of parameters whose names say nothing. */
const usual: readonly OperatorName[] = ['equals', 'in', 'contains', 'starts-with'];

/** Whether a parameter of this type can have an operator. */
function allows(
  { element, isArray }: DraftParameter,
  operator: OperatorName,
  { word, isGeneral }: Naming,
): boolean {
  const types = element.type ?? [];
  if (operator === 'changed-since') return word?.operator === 'changed-since';
  if ((operator === 'at-least' || operator === 'greater') && word?.operator === 'changed-since') return false;
  if (operator === 'search') return word?.operator === 'search';
  if (isArray) return takesSeveral(operator) || operator === 'contains';
  if (types.includes('boolean') && types.every((type) => type === 'boolean' || type === 'null'))
    return operator === 'equals' || operator === 'not' || operator === 'is-null';
  // What a parameter does that is named after nothing is not known to be equality, however well it fits.
  const others: readonly OperatorName[] = word === undefined ? usual : ['equals', 'in'];
  return isGeneral ? others.includes(operator) : true;
}

function variantsOf(
  operator: OperatorName,
  field: Field,
  fields: readonly Field[],
  { isArray, explode }: DraftParameter,
  { word }: Naming,
): readonly Hypothesis[] {
  // A parameter that takes one value may be given several times only where its name says so.
  const saysSeveral = word?.operator === operator;
  const cases: readonly (Letters | undefined)[] =
    isTextual(field.kind) && operator !== 'is-null' ? ['significant', 'ignored'] : [undefined];
  const several: readonly Asked['several'][] = !takesSeveral(operator)
    ? [undefined]
    : isArray
      ? [explode ? 'repeated' : 'comma']
      : saysSeveral
        ? ['comma', 'repeated']
        : ['comma'];
  const variants: readonly Hypothesis['variant'][] =
    operator === 'not' || operator === 'not-in'
      ? [undefined, 'without-the-member']
      : operator === 'changed-since'
        ? [undefined, 'above']
        : operator === 'search'
          ? [undefined, 'whole-words']
          : operator === 'is-null'
            ? [undefined, 'asks-for-null']
            : [undefined];
  return cases.flatMap((letters) =>
    several.flatMap((way) =>
      variants.map((variant) => ({
        operator,
        field,
        fields,
        letters,
        several: way,
        ...(variant === undefined ? {} : { variant }),
      })),
    ),
  );
}

/** A search of texts alone, and of days, times and numbers beside them. */
function searchesOf(
  fields: readonly Field[],
  parameter: DraftParameter,
  naming: Naming,
): readonly Hypothesis[] {
  const plainFields = fields.filter(({ isArray }) => !isArray);
  const texts = plainFields.filter(({ kind }) => isTextual(kind));
  const times = plainFields.filter(({ kind }) => kind === 'date' || kind === 'instant');
  const numbers = plainFields.filter(isNumber);
  const sets = texts.length <= mostCombined ? combinationsOf(texts) : [texts, ...texts.map((one) => [one])];
  return sets
    .sort((left, right) => right.length - left.length)
    .flatMap((set) => [set, [...set, ...times], [...set, ...numbers], [...set, ...times, ...numbers]])
    .flatMap((set) => {
      const [first] = set;
      return first === undefined ? [] : variantsOf('search', first, set, parameter, naming);
    });
}

function combinationsOf(fields: readonly Field[]): (readonly Field[])[] {
  return Array.from({ length: 2 ** fields.length - 1 }, (_, bits) =>
    fields.filter((_field, index) => ((bits + 1) >> index) % 2 === 1),
  );
}
