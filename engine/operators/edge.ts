import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { drawnAbsent } from './absent.ts';
import { choicesOf } from './found-values.ts';
import { lowered, matchesSubstring } from './letters.ts';
import type { Match, Operator } from './operator.ts';
import { plain } from './plain.ts';
import {
  asChosen,
  bestSubstring,
  distinctTexts,
  drawnSubstring,
  innerOf,
  partsWithSigns,
  runsOf,
  textsIn,
} from './substrings.ts';
import { isOneValue } from './values.ts';

/** An end of a text, at which an operator looks for its value. */
interface Edge {
  /** What it is called in messages: `beginning` or `end`. */
  readonly word: string;
  /** What a text does that has a part there: `begins with` or `ends with`. */
  readonly verb: string;
  /** The part of a text there, where it is plain. */
  partOf(text: string): string | undefined;
  /** Finds such a part with a sign in it that may stand for any text. */
  readonly signedPart: RegExp;
  isAt(text: string, part: string): boolean;
  /** Whether a text has a part anywhere else. */
  isElsewhere(text: string, part: string): boolean;
  /** A text without the blanks there, which some services take away. */
  trim(text: string): string;
}

/** Everything of an operator that compares the value with one end of a text, but its name and its phrase. */
export function edgeOperator(edge: Edge): Omit<Operator, 'name' | 'phrase'> {
  function matches(filter: Filter, value: string, item: Item): Match {
    const [text, ...others] = textsIn(item, filter);
    if (others.length > 0) return 'open';
    if (text === undefined) return 'no';
    const judge = (whole: string): Match => matchesSubstring(filter, whole, value, edge.isAt);
    const match = judge(text);
    return match === 'no' && judge(edge.trim(text)) !== 'no' ? 'open' : match;
  }
  function valuesFinding(filter: Filter, item: Item): readonly string[] {
    const [text] = textsIn(item, filter);
    const part = text === undefined ? undefined : edge.partOf(text);
    if (part === undefined || !isOneValue(filter, part)) return [];
    return matches(filter, part, item) === 'yes' ? [part] : [];
  }
  return {
    ...plain,
    ...choicesOf(valuesFinding),
    matches,
    valuesToAsk(filter, basis) {
      const judge = (value: string, item: Item): Match => matches(filter, value, item);
      const texts = distinctTexts(filter, basis.items);
      const parts = texts.flatMap((text) => edge.partOf(text) ?? []);
      // What stands elsewhere in other texts, too, shows whether the place counts.
      const isWithinOthers = (part: string): boolean =>
        texts.some((text) => edge.isElsewhere(lowered(text), lowered(part)));
      const within = runsOf(texts)
        .map(innerOf)
        .filter((part) => texts.every((text) => !edge.isAt(lowered(text), lowered(part))));
      const asked = bestSubstring(filter, parts, `the ${edge.word} of a value`, basis, judge, (part) =>
        isWithinOthers(part) ? 1 : 0,
      );
      const absent = `a part that no value ${edge.verb}`;
      return [
        ...asChosen(filter, asked),
        ...drawnSubstring(filter, within, absent, basis.seed).map(({ value, why }) => ({
          values: [value],
          why,
          matchesNothing: true as const,
        })),
        ...partsWithSigns(filter, edge.signedPart, parts, basis, judge),
      ];
    },
    hasAbsentValue: () => true,
    absentValue: (filter, basis) => drawnAbsent(filter, basis, matches),
    wantedData: (_, { noun: { many }, member, parameter }) => [
      {
        what: `${many} whose ${member} ${edge.verb} the same three letters, one that has them elsewhere, and others without them`,
        why: `the test shows that ${parameter} compares the ${edge.word}`,
      },
    ],
  };
}
