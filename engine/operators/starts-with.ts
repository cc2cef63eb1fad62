import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { kindOf } from '../kinds/index.ts';
import { choicesOf } from './found-values.ts';
import { lowered, matchesSubstring } from './letters.ts';
import type { Match, Operator } from './operator.ts';
import { plain } from './plain.ts';
import {
  asChosen,
  beginningOf,
  bestSubstring,
  distinctTexts,
  drawnSubstring,
  innerOf,
  runsOf,
  textsIn,
} from './substrings.ts';
import { isOneValue, valuesShown } from './values.ts';

/** `starts-with`: the member is a text that begins with the value. */
export const startsWith: Operator = {
  ...plain,
  ...choicesOf(valuesFinding),
  name: 'starts-with',
  phrase: 'starts with',
  matches,
  valuesToAsk(filter, basis) {
    const judge = (value: string, item: Item): Match => matches(filter, value, item);
    const texts = distinctTexts(filter, basis.items);
    const beginnings = texts.flatMap((text) => beginningOf(text) ?? []);
    // What stands within other texts, too, shows whether the place counts.
    const isWithinOthers = (part: string): boolean =>
      texts.some((text) => lowered(text).indexOf(lowered(part), 1) > 0);
    const within = runsOf(texts)
      .map(innerOf)
      .filter((part) => texts.every((text) => !lowered(text).startsWith(lowered(part))));
    const asked = bestSubstring(filter, beginnings, 'the beginning of a value', basis, judge, (part) =>
      isWithinOthers(part) ? 1 : 0,
    );
    return [
      ...asChosen(filter, asked),
      ...drawnSubstring(filter, within, 'a part that no value begins with', basis.seed).map(
        ({ value, why }) => ({
          values: [value],
          why,
          matchesNothing: true as const,
        }),
      ),
    ];
  },
  hasAbsentValue: () => true,
  absentValue: (filter, { name, items, seed, admits }) =>
    kindOf(filter).drawAbsent(valuesShown(filter, items), seed, `absent ${name}`, admits),
  wantedData: (_, { noun: { many }, member, parameter }) => [
    {
      what: `${many} whose ${member} begins with some three letters, one that has them within, and others without them`,
      why: `${parameter} is seen to look at the beginning`,
    },
  ],
};

function matches(filter: Filter, value: string, item: Item): Match {
  const [text, ...others] = textsIn(item, filter);
  if (others.length > 0) return 'open';
  if (text === undefined) return 'no';
  const judge = (whole: string): Match =>
    matchesSubstring(filter, whole, value, (shown, part) => shown.startsWith(part));
  const match = judge(text);
  // Some services take blanks at the beginning away.
  return match === 'no' && judge(text.trimStart()) !== 'no' ? 'open' : match;
}

function valuesFinding(filter: Filter, item: Item): readonly string[] {
  const [text] = textsIn(item, filter);
  const beginning = text === undefined ? undefined : beginningOf(text);
  if (beginning === undefined || !isOneValue(filter, beginning)) return [];
  return matches(filter, beginning, item) === 'yes' ? [beginning] : [];
}
