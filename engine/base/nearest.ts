/**
 * Of several words the one that a misspelt word most likely stands for; undefined where none is near enough to be of help.
 *
 * @param most characters by which the two may differ.
 */
export function nearestWord(
  word: string,
  known: Iterable<string>,
  most: number = Math.max(2, word.length / 3),
): string | undefined {
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const other of known) {
    const distance = distanceOf(word, other);
    if (distance <= most && (best === undefined || distance < best.distance))
      best = { word: other, distance };
  }
  return best?.word;
}

/** A sentence that names the nearest of the known words, to follow a message; empty where none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearestWord(word, known);
  return near === undefined ? '' : ` The nearest is "${near}".`;
}

/**
 * How many characters have to be put in, taken out, replaced, or swapped with the next one to make one text of the other (the distance of
 * optimal string alignment).
 */
function distanceOf(left: string, right: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let from = 1; from <= left.length; from += 1) {
    const next = [from];
    for (let to = 1; to <= right.length; to += 1) {
      const replaced = (row[to - 1] ?? 0) + (left[from - 1] === right[to - 1] ? 0 : 1);
      const isSwapped = to > 1 && left[from - 1] === right[to - 2] && left[from - 2] === right[to - 1];
      const swapped = isSwapped ? (before[to - 2] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[right.length] ?? 0;
}
