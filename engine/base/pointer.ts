const known = new Map<string, readonly string[]>();

/** Bounds on what is remembered: a specification has a few hundred pointers, and those into the bodies of a target may be any. */
const mostKnown = 5000;
const longestKnown = 200;

/** The names and positions that a JSON pointer (RFC 6901) leads through. */
export function splitPointer(pointer: string): readonly string[] {
  const before = known.get(pointer);
  if (before !== undefined) return before;
  const tokens = split(pointer);
  if (pointer.length > longestKnown) return tokens;
  if (known.size >= mostKnown) known.clear();
  known.set(pointer, tokens);
  return tokens;
}

function split(pointer: string): readonly string[] {
  const [, ...tokens] = pointer.split('/');
  return pointer.includes('~')
    ? tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    : tokens;
}

/** The JSON pointer that leads through these names and positions. */
export function joinPointer(tokens: readonly string[]): string {
  return tokens.map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
