/** The objects that are kept, by their text; each for as long as anything refers to it. */
const kept = new Map<string, WeakRef<object>>();
const forgotten = new FinalizationRegistry((text: string) => {
  if (kept.get(text)?.deref() === undefined) kept.delete(text);
});

/**
 * Replaces the objects in the outermost arrays of a value that was just parsed by equal ones of earlier values, so that an entry takes
 * memory once, however many lists show it. Nothing tells equal objects apart, for none is ever changed.
 *
 * @param parsed what `JSON.parse` gave, and nobody else has seen.
 */
export function shareEntries(parsed: unknown): void {
  if (Array.isArray(parsed)) {
    for (const [index, element] of parsed.entries())
      if (typeof element === 'object' && element !== null) parsed[index] = sharedOne(element);
  } else if (typeof parsed === 'object' && parsed !== null) {
    for (const member of Object.values(parsed)) shareEntries(member);
  }
}

function sharedOne(element: object): object {
  const text = JSON.stringify(element);
  const same = kept.get(text)?.deref();
  if (same !== undefined) return same;
  kept.set(text, new WeakRef(element));
  forgotten.register(element, text);
  return element;
}
