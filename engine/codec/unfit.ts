/** Signs that XML 1.0 cannot hold in any way, and that JSON can: most control signs, two that are no characters, and half pairs. */
const unfit = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const unfitAll = new RegExp(unfit, 'gu');

/** Letters that a server may write in the place of one such sign: nothing, a question mark, U+FFFD, or an escape of its own. */
const mostLetters = 8;

/** Whether a text has signs that XML 1.0 cannot hold. */
export function hasUnfit(text: string): boolean {
  return unfit.test(text);
}

/**
 * Whether XML writes a text as well as it can: sign by sign the same, but for what stands in the place of the signs that it cannot
 * hold.
 */
export function isWrittenAs(text: string, inXml: string): boolean {
  if (text === inXml) return true;
  if (!hasUnfit(text)) return false;
  const fixed = text.split(unfitAll).map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(`^${fixed.join(`[^]{0,${mostLetters}}`)}$`, 'u').test(inXml);
}
