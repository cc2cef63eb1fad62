import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { absentTexts } from '../kinds/absent-texts.ts';
import { folded } from '../kinds/collation.ts';
import { readField } from '../kinds/index.ts';
import { choicesOf } from './found-values.ts';
import { caseOf, inOtherCase } from './letters.ts';
import type { Match, Operator } from './operator.ts';
import { plain } from './plain.ts';
import { bestSubstring } from './substrings.ts';
import { isOneValue, valuesShown } from './values.ts';
import { isAdmitted } from './wording.ts';

/** Terms that are asked for at most. */
const mostAsked = 3;

/** Letters that two words share from the beginning where a search may take one for a form of the other. */
const stemLength = 3;

/** Letters of a word that nothing has at least, so that none of its forms is another word. */
const leastLetters = 6;

/**
 * `search`: the value is a word of the field or of any of `fields`, which are all that is searched. Certain is only a whole word; what
 * holds the value within a word, has another case where that is left open, or may be another form of the word is open.
 */
export const search: Operator = {
  ...plain,
  ...choicesOf(valuesFinding),
  name: 'search',
  phrase: 'or another searched field contains the word',
  matches,
  valuesToAsk(filter, basis) {
    const judge = (value: string, item: Item): Match => matches(filter, value, item);
    // A word of each field that the others lack shows whether the field is searched; one that begins no text, whether all of it is.
    const asked = fieldsOf(filter)
      .slice(0, mostAsked)
      .flatMap((field) => {
        const words = new Set(basis.items.flatMap((item) => wordsIn(item, filter, [field])));
        const others = fieldsOf(filter).filter((other) => other !== field);
        const known = new Set(basis.items.flatMap((item) => wordsIn(item, filter, others)));
        const first = new Set(basis.items.flatMap((item) => firstWordsIn(item, filter, field)));
        return bestSubstring(
          filter,
          [...words].sort(),
          `a word of ${field.slice(1)}`,
          basis,
          judge,
          (word) => (known.has(word) ? 0 : 2) + (first.has(word) ? 0 : 1),
        );
      });
    const [first] = asked;
    const swapped =
      first === undefined || caseOf(filter) !== 'ignored' ? undefined : inOtherCase(first.value);
    return [
      ...asked.map(({ value, why }) => ({ values: [value], why })),
      ...(swapped === undefined ? [] : [{ values: [swapped], why: 'a word in different case' }]),
    ];
  },
  hasAbsentValue: () => true,
  absentValue(filter, { name, seed, items }) {
    const shown = fieldsOf(filter).flatMap((field) => valuesShown({ field, kind: 'text' }, items));
    for (const text of absentTexts(shown, seed, `absent ${name}`)) {
      const word = text.replace(/[^A-Za-z0-9]/g, '');
      if (word.length >= leastLetters && isAdmitted(filter, word)) return word;
    }
    return undefined;
  },
  wantedData: (_, { noun: { many }, member, parameter }) => [
    {
      what: `${many} with a word in ${member} that others lack, and the same for each other searched field`,
      why: `the test shows that ${parameter} searches every field`,
    },
  ],
};

function fieldsOf({ field, fields }: Filter): readonly string[] {
  return [field, ...fields];
}

function textsOf(item: Item, filter: Filter, fields = fieldsOf(filter)): readonly string[] {
  return fields.flatMap((field) => readField(item.value, { field, kind: 'text' })?.text ?? []);
}

/** Words of four letters or more that every search knows as words. */
function wordsIn(item: Item, filter: Filter, fields?: readonly string[]): readonly string[] {
  return textsOf(item, filter, fields).flatMap((text) =>
    text.split(/\s+/).filter((word) => /^[A-Za-z0-9]{4,40}$/.test(word)),
  );
}

/** The words with which the texts of a field begin. */
function firstWordsIn(item: Item, filter: Filter, field: string): readonly string[] {
  return textsOf(item, filter, [field]).flatMap((text) => text.trim().split(/\s+/)[0] ?? []);
}

function valuesFinding(filter: Filter, item: Item): readonly string[] {
  return wordsIn(item, filter)
    .filter((word) => isOneValue(filter, word))
    .slice(0, 3);
}

function matches(filter: Filter, value: string, item: Item): Match {
  if (!/^[A-Za-z0-9]{3,}$/.test(value)) return 'open';
  const texts = textsOf(item, filter);
  const words = texts.flatMap((text) => text.split(/\s+/));
  if (words.includes(value)) return 'yes';
  const term = value.toLowerCase();
  if (caseOf(filter) === 'ignored' && words.some((word) => word.toLowerCase() === term)) return 'yes';
  const stem = term.slice(0, stemLength);
  const isNear = texts
    .map(folded)
    .some(
      (text) => text.includes(term) || text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(stem)),
    );
  return isNear ? 'open' : 'no';
}
