import type { Filter } from '../api/model.ts';
import { type Item, memberOf } from '../base/item.ts';
import { isJsonArray } from '../base/json.ts';
import { kindOf, readAsked, readField } from '../kinds/index.ts';
import type { WantedData } from '../kinds/kind.ts';
import { drawnAbsentMember } from './absent.ts';
import { characterClasses } from './characters.ts';
import { caseOf, inOtherCase, lowered } from './letters.ts';
import type { DataWords, Match, Operator } from './operator.ts';
import { plain } from './plain.ts';
import {
  drawValues,
  frequentValues,
  mayBeAsked,
  textOf,
  textsLeavingSeveral,
  usualValueOf,
  valuesOfOthers,
} from './values.ts';
import { canBeWritten } from './wording.ts';

/**
 * `equals`: the member has the value. Open is a text that differs only in what a collation may ignore, where `caseBlind` allows
 * that. `values` lists all words that the documents name, `examples` words that they name among others.
 */
export const equals: Operator = {
  ...plain,
  name: 'equals',
  phrase: 'is',
  isEquality: true,
  namesClasses: (filter) => kindOf(filter).isEnumerated,
  dividesTheList: (filter) => kindOf(filter).isEnumerated && !isFlag(filter),
  matches: matchesEqual,
  valuesToAsk(filter, { items, seed }) {
    const drawn = drawValues(filter, items, seed).map(({ value, why }) => ({ values: [value], why }));
    const swapped = filter.case === undefined ? undefined : inOtherCase(drawn[0]?.values[0] ?? '');
    return swapped === undefined
      ? drawn
      : [...drawn, { values: [swapped], why: 'a value in different case' }];
  },
  valuesToWeigh: frequentValues,
  valuesLeavingSeveral: (filter, items) =>
    textsLeavingSeveral(
      items.map((item) => {
        const text = textOf(item, filter);
        return text !== undefined && mayBeAsked(filter, text) ? text : undefined;
      }),
    ),
  valuesFinding,
  valuesExcluding: (filter, _, items) => valuesOfOthers(items, (item) => valuesFinding(filter, item)),
  hasAbsentValue: (filter) => filter.values.length === 0 && !kindOf(filter).isClosed,
  absentValue: (filter, basis) => drawnAbsentMember(filter, basis, matchesEqual),
  wantedData,
};

/** Whether an item has a value, or a text that a lawful server may take for it. */
export function matchesEqual(filter: Filter, value: string, item: Item): Match {
  const kind = kindOf(filter);
  const have = readField(item.value, filter);
  const want = readAsked(filter, value);
  if (want === undefined) return 'open';
  // What an equality with a list means, services decide differently.
  if (have === undefined) return isJsonArray(memberOf(item.value, filter.field)) ? 'open' : 'no';
  if (have.place !== undefined && want.place !== undefined && have.spread !== undefined)
    return have.place <= want.place && want.place <= have.place + have.spread ? 'open' : 'no';
  if (kind.compare(have, want) === 0) return 'yes';
  if (kind.blurs(have, want)) return 'open';
  const letters = caseOf(filter);
  if (letters === 'ignored' && kind.line === undefined && lowered(have.text) === lowered(want.text))
    return 'yes';
  return letters !== 'significant' && kind.mayBeTakenFor(have, want) ? 'open' : 'no';
}

/** Whether the parameter can say only one of two truth values, so that the other part of the list is never asked for. */
function isFlag(filter: Filter): boolean {
  return kindOf(filter).isClosed && !['true', 'false'].every((value) => canBeWritten(filter, value));
}

function valuesFinding(filter: Filter, item: Item): readonly string[] {
  const text = usualValueOf(item, filter);
  return text !== undefined && matchesEqual(filter, text, item) === 'yes' ? [text] : [];
}

function wantedData(
  filter: Filter,
  { noun: { one, many }, member, parameter, isIdentity }: DataWords,
): readonly WantedData[] {
  if (kindOf(filter).isFreeText) {
    return [
      {
        what: `two ${many} with the same ${member}, such as ubuntu, a third whose ${member} begins with it, such as ubuntu-20, and one that differs only in case, such as Ubuntu`,
        why: `the test shows that ${parameter} compares the whole text, letter by letter`,
      },
      {
        what: `${many} whose ${member} contains ${characterClasses.map(({ name }) => name).join(', ')}; one ${one} may have several of them`,
        why: `the test shows that ${parameter} decodes percent-encoded values`,
      },
    ];
  }
  // An identity is never shared, and any two items differ in it.
  if (isIdentity) return [];
  const named = [...filter.values, ...filter.examples];
  return [
    {
      what: `${many} with two values of ${member}${named.length === 0 ? '' : ` (${named.join(', ')}, as far as there are such)`}, of which at least two share one`,
      why: `${parameter} can be distinguished from no filter, and a missing match is noticed`,
    },
  ];
}
