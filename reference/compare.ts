/** Orders of values, as data bases have them. */

export type Scalar = string | number | boolean | null;

/** By code point, as SQLite compares text; JavaScript's own `<` compares halves of surrogate pairs. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let place = 0;
  while (place < length && a.charCodeAt(place) === b.charCodeAt(place)) place += 1;
  if (place === length) return a.length - b.length;
  // Where two pairs differ in their second half, that half decides, for the first is the same.
  return rank(a.charCodeAt(place)) - rank(b.charCodeAt(place));
}

/** Puts halves of surrogate pairs above all other code units, as the code points that they make are. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** How a data base orders two texts: negative, zero or positive. */
export type Collation = (a: string, b: string) => number;

/** The order of a language, as a dictionary of it has it; `options` as ECMA-402 has them. */
export function collationOf(language: string, options: Intl.CollatorOptions = {}): Collation {
  const collator = new Intl.Collator(language, options);
  return (a, b) => collator.compare(a, b);
}

/** Numbers by value, text by code point; both sides are of one type. */
export function compareScalars(a: Scalar, b: Scalar): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareText(String(a), String(b));
}
