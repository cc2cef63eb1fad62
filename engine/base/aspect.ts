/**
 * What a claim is about: one operation, one member or parameter or header of it, and one thing that is asked of that. A part that
 * is left out is not narrowed down.
 */
export interface Aspect {
  /** Id of the operation. */
  readonly operation?: string;
  /** A member of a body, by its path without positions in arrays, e.g. `books.title`. */
  readonly member?: string;
  readonly parameter?: string;
  /** A value of the parameter, where claims on each of several are told apart. */
  readonly value?: string;
  readonly header?: string;
  /** The JSON Schema keyword, or the XML Schema rule, that asks for it. */
  readonly keyword?: string;
  readonly status?: number;
  /** What must hold between several answers or entries, in a word of the check's own, e.g. `completeness`. */
  readonly relation?: string;
}

/** The parts of an aspect, in the order in which they are written. */
const members = [
  'operation',
  'parameter',
  'value',
  'header',
  'member',
  'keyword',
  'status',
  'relation',
] as const;

/** An aspect as a catalogue and a report write it, e.g. `member=books.title,keyword=type`; empty for one that narrows nothing. */
export function aspectText(aspect: Aspect): string {
  return members.flatMap((part) => (aspect[part] === undefined ? [] : [`${part}=${aspect[part]}`])).join();
}

/**
 * The aspect that a text names.
 *
 * @returns undefined where the text is none that `aspectText` writes.
 */
export function readAspect(text: string): Aspect | undefined {
  const found: Record<string, string | number> = {};
  for (const pair of text === '' ? [] : text.split(',')) {
    const [, part, value = ''] = /^([a-z]+)=(.+)$/.exec(pair) ?? [];
    if (part === undefined || !members.some((known) => known === part) || part in found) return undefined;
    if (part === 'status' && !/^\d{3}$/.test(value)) return undefined;
    found[part] = part === 'status' ? Number(value) : value;
  }
  return found;
}

/** Whether an aspect lies within another: it agrees with all that the other names, and may say more. */
export function isWithin(aspect: Aspect, wide: Aspect): boolean {
  return members.every((part) => wide[part] === undefined || wide[part] === aspect[part]);
}
