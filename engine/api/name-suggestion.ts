import { nearestWord } from '../base/nearest.ts';

/** A sentence on which name may be meant, to follow a message: the nearest of those that are known, or else some of them. */
export function suggestion(name: string, known: readonly string[]): string {
  const near = nearestWord(name, known);
  if (near !== undefined) return ` Did you mean ${near}?`;
  return known.length === 0
    ? ''
    : ` There ${known.length === 1 ? 'is' : 'are'} ${known.slice(0, 8).join(', ')}.`;
}
