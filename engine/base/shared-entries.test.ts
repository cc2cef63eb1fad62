import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareEntries } from './shared-entries.ts';

const parse = (text: string): unknown => JSON.parse(text);

test('entries that are equal are one object, in one list and in two', () => {
  const [first, second] = [
    [{ id: 1 }, { id: 2 }, { id: 1 }],
    { books: [{ id: 1 }, { id: 1, links: [] }], shelf: { id: 1 } },
  ];
  shareEntries(first);
  shareEntries(second);
  expect(first[2]).toBe(first[0]);
  expect(second.books[0]).toBe(first[0]);
  expect(second.shelf).not.toBe(first[0]);
});

test('entries that differ in a value, its type or the order of members stay apart', () => {
  const entries = [{ a: 1, b: 2 }, { b: 2, a: 1 }, { a: '1', b: 2 }, { a: 1 }];
  shareEntries(entries);
  expect(new Set(entries).size).toBe(entries.length);
});

test('whatever was parsed is equal to what it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      const shared = parse(text);
      shareEntries(shared);
      expect(shared).toEqual(parse(text));
    }),
  );
});
