/** The place after the closing quotation mark of the string of a JSON text that begins at a place; the end of the text without one. */
export function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

/** Whether an odd number of backslashes stands before a place, so that the last of them escapes the sign there. */
function isEscaped(text: string, place: number): boolean {
  let start = place;
  while (text.charCodeAt(start - 1) === 0x5c) start -= 1;
  return (place - start) % 2 === 1;
}
