import type { Filter } from '../api/model.ts';
import { drawUuid, drawWord } from '../base/draw.ts';
import type { Item } from '../base/item.ts';
import { differOnlyByCollation } from '../kinds/collation.ts';
import { type FieldValue, fieldValue, readField } from '../kinds/fields.ts';
import { characterClasses } from './characters.ts';
import type { DataWords, Match, Operator, WantedData } from './operator.ts';
import { boundText, sortedValues } from './range.ts';
import {
  drawValues,
  frequentValues,
  isUsual,
  mayBeAsked,
  textOf,
  textsLeavingSeveral,
  valuesOfOthers,
} from './values.ts';

/**
 * `equals`: the member has the value. Open is a text that differs only in what a collation may ignore, where `caseBlind` allows
 * that. `values` lists all words that the documents name, `examples` words that they name among others.
 */
export const equals: Operator = {
  name: 'equals',
  phrase: 'is',
  isEquality: true,
  range: undefined,
  isBound: false,
  isByTimeOfChange: false,
  namesClasses: ({ kind }) => kind === 'word',
  dividesTheList: ({ kind }) => kind === 'word',
  matches: matchesEqual,
  valuesToAsk: (filter, { items, seed }) =>
    drawValues(filter, items, seed).map(({ value, why }) => ({ values: [value], why })),
  valuesToWeigh: frequentValues,
  valuesLeavingSeveral: (filter, items) =>
    textsLeavingSeveral(items.map((item) => textOf(item, filter))).filter((text) => mayBeAsked(filter, text)),
  valuesFinding,
  valuesExcluding: (filter, _, items) => valuesOfOthers(items, (item) => valuesFinding(filter, item)),
  hasAbsentValue: ({ values }) => values.length === 0,
  absentValue(filter, { name, items, seed }) {
    const purpose = `absent ${name}`;
    if (filter.kind === 'integer') return String((sortedValues(filter, items).at(-1) ?? 0n) + 7n);
    return filter.kind === 'identifier' ? drawUuid(seed, purpose) : drawWord(seed, purpose);
  },
  wantedData,
};

/** Whether an item has a value, or a text that a lawful server may take for it. */
export function matchesEqual(filter: Filter, value: string, item: Item): Match {
  const have = readField(item.value, filter.field, filter.kind);
  const want = fieldValue(value, filter.kind);
  if (want.kind === 'none') return 'open';
  if (have.kind === 'text' && want.kind === 'text') {
    if (have.value === want.value) return 'yes';
    return filter.caseBlind !== 'fail' && differOnlyByCollation(have.value, want.value) ? 'open' : 'no';
  }
  return sameValue(have, want) ? 'yes' : 'no';
}

function sameValue(left: FieldValue, right: FieldValue): boolean {
  return left.kind !== 'none' && right.kind !== 'none' && left.value === right.value;
}

function valuesFinding(filter: Filter, item: Item): readonly string[] {
  const field = readField(item.value, filter.field, filter.kind);
  switch (field.kind) {
    case 'none':
      return [];
    case 'text':
      return isUsual(field.value) && !/\p{Cc}/u.test(field.value) ? [field.value] : [];
    default:
      return [boundText(filter, field.value)];
  }
}

function wantedData(
  { kind, values, examples }: Filter,
  { noun: { one, many }, member, parameter, isIdentity }: DataWords,
): readonly WantedData[] {
  if (kind === 'text') {
    return [
      {
        what: `two ${many} of one ${member}, such as ubuntu, a third whose ${member} begins with it, such as ubuntu-20, and one that differs in case only, such as Ubuntu`,
        why: `${parameter} is seen to compare the whole text, letter by letter`,
      },
      {
        what: `${many} whose ${member} has ${characterClasses.map(({ name }) => name).join(', ')}; one ${one} may have several`,
        why: `${parameter} is seen to take escaped values as they are`,
      },
    ];
  }
  // An identity is never shared, and any two items differ in it.
  if (isIdentity) return [];
  const named = [...values, ...examples];
  return [
    {
      what: `${many} with two values of ${member}${named.length === 0 ? '' : ` (${named.join(', ')}, as far as there are such)`}, of which at least two share one`,
      why: `${parameter} can be told from no filter, and a lost match shows`,
    },
  ];
}
