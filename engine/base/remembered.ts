/** Bounds on what is remembered: a run meets a few thousand texts again and again, and those that a target sends may be any. */
const mostTexts = 5000;
const longestText = 200;

/**
 * Remembers what a function found for a text. A long text is worked out anew, and all are forgotten once there are too many, so that
 * no target can fill the memory.
 *
 * @param compute a pure function; what it throws is not remembered.
 */
export function remembered<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = compute(text);
    if (text.length > longestText) return value;
    if (known.size >= mostTexts) known.clear();
    known.set(text, { value });
    return value;
  };
}
