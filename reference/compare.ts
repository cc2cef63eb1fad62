/** Orders of values, as data bases have them. */

export type Scalar = string | number | boolean | null;

/** By code point, as SQLite compares text; JavaScript's own `<` compares halves of surrogate pairs. */
export function compareText(a: string, b: string): number {
  const left = Array.from(a, (sign) => sign.codePointAt(0) ?? 0);
  const right = Array.from(b, (sign) => sign.codePointAt(0) ?? 0);
  for (let i = 0; i < left.length && i < right.length; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

const collator = new Intl.Collator('en');

/** As a person sorts text: letters before their case and their accents. */
export function compareByCollation(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Numbers by value, text by code point; both sides are of one type. */
export function compareScalars(a: Scalar, b: Scalar): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareText(String(a), String(b));
}
