/**
 * What real databases take for the same text: collations may ignore case, accents, width, signs without a shape and
 * blanks at the end, and some know all signs beyond the Basic Multilingual Plane as one.
 */

const letters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);

/** A text without what a collation may ignore; two texts that fold alike may be equal to a lawful server. */
export function folded(text: string): string {
  // Of plain letters and signs there is nothing to ignore but case and blanks.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase().trimEnd();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .replace(/[\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .toLowerCase()
    .replace(/[ßæœøđðłþħıς]/g, (letter) => letters.get(letter) ?? letter)
    .replace(/[\u30A1-\u30F6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .trimEnd();
}

/** True for two different texts that a collation may take for one. One that knows `ß` may know it as `s` or as `ss`. */
export function differOnlyByCollation(left: string, right: string): boolean {
  if (left === right || beginsOtherwise(left, right)) return false;
  const [a, b] = [folded(left), folded(right)];
  if (a === b) return true;
  return /ß/i.test(`${left}${right}`) && a.replaceAll('ss', 's') === b.replaceAll('ss', 's');
}

/** Whether two texts begin with plain signs that no collation takes for one, so that nothing else has to be looked at. */
function beginsOtherwise(left: string, right: string): boolean {
  const [a, b] = [left.charCodeAt(0), right.charCodeAt(0)];
  return isPlainSign(a) && isPlainSign(b) && lowerCase(a) !== lowerCase(b);
}

function isPlainSign(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

function lowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

/** A folded text without punctuation and blanks, which some collations weigh last: what is left decides an order first. */
export function bareText(text: string): string {
  return folded(text).replace(/[\p{P}\p{S}\p{Z}\s]/gu, '');
}
