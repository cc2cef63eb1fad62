/** Query strings: an ordered list of decoded pairs, in which a name may stand more than once. */

export type Pair = readonly [name: string, value: string];

/**
 * Takes a query string apart. `+` is a space, as in forms.
 *
 * @returns the pairs in order; undefined when a percent escape is broken or is not UTF-8.
 */
export function readPairs(search: string): readonly Pair[] | undefined {
  try {
    return search
      .split('&')
      .filter((part) => part !== '')
      .map((part) => {
        const at = part.indexOf('=');
        return at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
      });
  } catch {
    return undefined;
  }
}

function decode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}

/** The reverse of {@link readPairs}; no pairs give no text, otherwise it begins with `?`. */
export function writePairs(pairs: readonly Pair[]): string {
  if (pairs.length === 0) return '';
  return `?${pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')}`;
}

function encode(text: string): string {
  return encodeURIComponent(text);
}

/** The pairs but those of the given names. */
export function without(pairs: readonly Pair[], ...names: readonly string[]): readonly Pair[] {
  return pairs.filter(([name]) => !names.includes(name));
}

/** All values of one name, in order. */
export function valuesOf(pairs: readonly Pair[], name: string): readonly string[] {
  return pairs.filter(([given]) => given === name).map(([, value]) => value);
}
