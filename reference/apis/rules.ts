/** How the values of filters are read, and which values are bad. */
import type { Scalar } from '../compare.ts';
import type { FilterRule } from '../exchange.ts';
import type { Image } from '../model.ts';
import { readDateTime } from '../times.ts';

/** Any text; compared with what the API shows. */
export function equals(of: (image: Image) => Scalar): FilterRule {
  return (value) => ({ kind: 'equals', bound: value, of });
}

/** One of the words that the document names; another is refused, or matches nothing. */
export function oneOf(words: readonly string[], of: (image: Image) => Scalar): FilterRule {
  return (value, settings) => {
    if (words.includes(value)) return { kind: 'equals', bound: value, of };
    if (settings.unknownEnum === 'refused') return `must be one of ${words.join(', ')}`;
    return { kind: 'never', bound: value, of };
  };
}

/** A bound of the size in bytes: a natural number (002 L34-41, 004 L38-40, X13). */
export function sizeBound(kind: 'atLeast' | 'atMost'): FilterRule {
  return (value) => {
    if (!isNatural(value)) return 'must be a non-negative integer';
    return { kind, bound: Number(value), of: (image) => image.size };
  };
}

/** A time (000 L88-91, 001 L9, 004 L42). */
export const since: FilterRule = (value) => {
  const bound = readDateTime(value);
  if (bound === undefined) return 'must be a date and time such as 2014-01-01T00:00:00Z';
  return { kind: 'since', bound, of: (image) => image.updatedAt };
};

/** A server by its id or its URL (000 L62-66, 001 L10). */
export const server: FilterRule = (value) => ({ kind: 'server', bound: value, of: (image) => image.server });

/**
 * A kind of image (001 L15, 000 L98-101). SERVER is what was made from a server, BASE all the rest, ALL both.
 */
export function imageType(words: Readonly<Record<string, 'BASE' | 'SERVER' | 'ALL'>>): FilterRule {
  return (value, settings) => {
    const bound = words[value];
    const of = (image: Image) => (image.server === null ? 'BASE' : 'SERVER');
    if (bound) return { kind: 'type', bound, of };
    if (settings.unknownEnum === 'refused') return `must be one of ${Object.keys(words).join(', ')}`;
    return { kind: 'never', bound: value, of };
  };
}

export function isNatural(text: string): boolean {
  return /^[0-9]+$/.test(text);
}
