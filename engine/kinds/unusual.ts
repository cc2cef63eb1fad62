import { rawByte } from '../base/raw-byte.ts';

/** A value that lists seldom show, by which services go wrong all the same. */
export interface UnusualValue {
  readonly value: string;
  /** What is unusual in it, to complete "a value with …". */
  readonly what: string;
}

/** Letters of several scripts, one of them written from right to left, and one composed of two signs. */
const scripts = 'é Ж 図 ع e\u0301';
/** One sign of two code units, and one that is joined of several. */
const beyond = '\u{1F427} \u{1F468}\u200D\u{1F469}';
/** What means something in HTML, in SQL, in shells and in templates. */
const markup = '<script>alert(1)</script> \'" ;-- {{7*7}} %s';

/** Texts that languages take for nothing, so that a service may take a parameter for one that was not sent. */
const takenForNothing = ['0', 'null', 'false'];

/** Longer by one than many columns of data bases. */
const longText = 256;

/**
 * Texts with what lists seldom show: one of each kind.
 *
 * @param word a word that nothing has.
 */
export function unusualTexts(word: string): readonly UnusualValue[] {
  return [
    { value: `${word} ${scripts}`, what: 'letters of several scripts' },
    { value: `${word} ${beyond}`, what: 'characters beyond the Basic Multilingual Plane' },
    { value: `${word} ${markup}`, what: 'characters of markup and of query languages' },
    { value: word.padEnd(longText, 'x'), what: `${longText} letters` },
    ...takenForNothing.map((value) => ({ value, what: `the text ${value}` })),
    ...notTexts(word),
  ];
}

/** Few values that together have what the texts have, for a parameter that takes no free text. */
export function unusualValues(word: string): readonly UnusualValue[] {
  return [
    {
      value: `${word} ${scripts} ${beyond} ${markup}`.padEnd(longText, 'x'),
      what: 'letters of several scripts, markup characters, and 256 letters',
    },
    ...notTexts(word),
  ];
}

function notTexts(word: string): readonly UnusualValue[] {
  return [
    { value: '', what: 'an empty value' },
    { value: `${word}\u0000x`, what: 'the character U+0000' },
    { value: `${word}${rawByte(0xff)}x`, what: 'a byte that is not UTF-8' },
  ];
}
