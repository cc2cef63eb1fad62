import { operatorEntry, operatorNames } from './operators.ts';

/** Words of the vocabulary, besides the operators, and what is often written in place of them. */
const others: Readonly<Record<string, readonly string[]>> = {
  text: ['string', 'str'],
  word: ['enum'],
  identifier: ['id', 'uuid'],
  integer: ['int', 'int32', 'int64', 'long'],
  number: ['float', 'double', 'decimal'],
  boolean: ['bool'],
  instant: ['date-time', 'datetime', 'timestamp', 'time'],
  marker: ['keyset', 'seek', 'last-id'],
  cursor: ['token', 'page-token', 'continuation'],
  offset: ['skip', 'start'],
  'page-number': ['page', 'number'],
  links: ['link', 'link-header', 'next'],
};

const words: ReadonlyMap<string, readonly string[]> = new Map([
  ...operatorNames.map((name): [string, readonly string[]] => [name, operatorEntry(name).elsewhere ?? []]),
  ...Object.entries(others),
]);

/**
 * The word of the vocabulary that another vocabulary writes in a way of its own, such as `at-least` for `gte`.
 *
 * @param allowed the words that can stand there.
 */
export function meantElsewhere(written: string, allowed: readonly string[]): string | undefined {
  const name = written.trim().toLowerCase().replaceAll('_', '-');
  return allowed.find((word) => word === name || words.get(word)?.includes(name));
}
