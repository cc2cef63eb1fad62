/** What a look-ahead at the beginning of a pattern asks for: a text that the inner pattern matches from its first letter on, or one that it does not. */
interface LookAhead {
  readonly isWanted: boolean;
  /** The inner pattern, bound to the beginning. */
  readonly source: string;
}

/** A pattern taken apart into what its look-aheads ask for, and the rest. */
interface Apart {
  readonly ahead: readonly LookAhead[];
  readonly rest: string;
}

/**
 * Takes the look-aheads at the beginning out of a pattern that is bound to the beginning, such as `^(?!x)[a-z]+$`. There all of them
 * and the rest are about one and the same place, so that each can be looked for by itself.
 *
 * @returns undefined for a pattern that does not begin so, and for one with an alternative for the whole, whose parts do not all begin so.
 */
export function withoutLookAhead(source: string): Apart | undefined {
  if (!/^\^\(\?[=!]/.test(source) || hasAlternatives(source)) return undefined;
  const ahead: LookAhead[] = [];
  let rest = source.slice(1);
  while (/^\(\?[=!]/.test(rest)) {
    const end = endOfGroup(rest);
    // A look-ahead that is repeated asks for something else.
    if (end === undefined || /^[*+?{]/.test(rest.slice(end))) return undefined;
    ahead.push({ isWanted: rest[2] === '=', source: `^(?:${rest.slice(3, end - 1)})` });
    rest = rest.slice(end);
  }
  return { ahead, rest: `^${rest}` };
}

/** The place after the group that a pattern begins with. */
function endOfGroup(source: string): number | undefined {
  for (const { at, depth } of signsOf(source)) if (depth === 0) return at + 1;
  return undefined;
}

function hasAlternatives(source: string): boolean {
  return signsOf(source).some(({ sign, depth }) => sign === '|' && depth === 0);
}

/** The signs of a pattern that stand for themselves neither by a backslash nor in a class, with the groups that are open after each. */
function signsOf(
  source: string,
): readonly { readonly sign: string; readonly at: number; readonly depth: number }[] {
  const found: { readonly sign: string; readonly at: number; readonly depth: number }[] = [];
  let depth = 0;
  let isClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if (sign === '\\') at += 1;
    else if (isClass) isClass = sign !== ']';
    else {
      isClass = sign === '[';
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
      found.push({ sign, at, depth });
    }
  }
  return found;
}
