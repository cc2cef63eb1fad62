import { drawIndex, drawUuid, drawWord } from '../base/draw.ts';
import { folded } from './collation.ts';
import type { FieldValue } from './kind.ts';

/** Values whose form is taken, of those that a list shows. */
const mostForms = 24;

/** How often texts are drawn in the form of one value. */
const turns = [0, 1];

/** Lengths at which columns and fields of forms end, and shorter ones. */
const lengths = [256, 255, 128, 100, 64, 50, 40, 32, 24, 20, 16, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

const small = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';

/**
 * Texts that as good as certainly nothing has, none of which stands in a value that the list shows: a word with a hyphen first, then texts
 * of the form of the values, and then of forms that patterns, lengths and formats ask for.
 */
export function* absentTexts(
  values: readonly FieldValue[],
  seed: number,
  purpose: string,
): Generator<string, void> {
  const word = drawWord(seed, purpose);
  yield word;
  const shown = [...new Set(values.map(({ text }) => folded(text)))];
  const isAbsent = (text: string): boolean => {
    const bare = folded(text);
    return bare !== '' && !shown.some((one) => one.includes(bare));
  };
  for (const text of [...ofTheirForms(values, seed, purpose), ...ofUsualForms(word, seed, purpose)])
    if (isAbsent(text)) yield text;
}

/** Shown values with others in place of their letters and digits: of all, of those after what all begin with, or of the digits alone. */
function ofTheirForms(values: readonly FieldValue[], seed: number, purpose: string): readonly string[] {
  const models = [...new Set(values.map(({ text }) => text))].slice(0, mostForms);
  const common = commonBeginning(models);
  return models.flatMap((model) =>
    turns.flatMap((turn) => {
      const drawn =
        (from: string) =>
        (_: string, place: number): string =>
          from[drawIndex(seed, `${purpose}\n${turn}\n${place}`, from.length)] ?? '';
      const otherDigits = (text: string): string => text.replace(/[0-9]/g, drawn(digits));
      const others = (text: string): string =>
        otherDigits(text.replace(/[a-z]/g, drawn(small)).replace(/[A-Z]/g, drawn(small.toUpperCase())));
      return [`${common}${others(model.slice(common.length))}`, otherDigits(model), others(model)];
    }),
  );
}

/** What all of several texts begin with; nothing of a single one. */
function commonBeginning([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return '';
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

function ofUsualForms(word: string, seed: number, purpose: string): readonly string[] {
  const run = (from: string): string =>
    Array.from({ length: lengths[0] ?? 0 }, (_, place) => {
      const index = drawIndex(seed, `${purpose}\n${place}`, from.length);
      return from[index] ?? '';
    }).join('');
  const [letters, numbers, mixed] = [run(small), run(digits).replace(/^0/, '9'), run(small + digits)];
  const capital = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());
  const cut = lengths.flatMap((length) => {
    const [word, number] = [letters.slice(0, length), numbers.slice(0, length)];
    return [word, capital(word), word.toUpperCase(), number, mixed.slice(0, length)];
  });
  const name = letters.slice(0, 16);
  return [
    word.replaceAll('-', '_'),
    name,
    `${capital(name.slice(0, 8))} ${capital(name.slice(8))}`,
    drawUuid(seed, purpose),
    `${name}@example.org`,
    `https://example.org/${name}`,
    `/${name}`,
    `${name}.example.org`,
    `192.0.2.${drawIndex(seed, purpose, 250)}`,
    `2001:db8::${drawIndex(seed, purpose, 9999)}`,
    `9${numbers.slice(0, 1)}.${numbers.slice(1, 3)}.${numbers.slice(3, 6)}`,
    '2999-11-30',
    '2999-11-30T23:58:57Z',
    '23:58:57Z',
    ...cut,
  ];
}
