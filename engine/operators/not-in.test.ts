import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterOf, itemOf, lists, wantedNumbers } from './lists.fixture.ts';
import { notIn } from './not-in.ts';

const numbers = filterOf('not-in');

test('an item matches where its number is none of several, and is open without a number', () => {
  fc.assert(
    fc.property(lists, wantedNumbers, (items, wanted) => {
      for (const each of items) {
        const { n } = each.value;
        const expected = typeof n !== 'number' ? 'open' : wanted.includes(n) ? 'no' : 'yes';
        expect(notIn.matches(numbers, wanted.join(','), each, 'strict')).toBe(expected);
      }
    }),
  );
});

test('a value that leaves an item is one of another item', () => {
  const [one, other] = [1, 2].map((n, index) => itemOf(index, { n, text: null, word: null, at: '' }));
  if (one === undefined || other === undefined) throw new Error('There are two items.');
  expect(notIn.valuesFinding(numbers, one, [one, other])).toEqual(['2']);
  expect([...notIn.valuesExcluding(numbers, one, [one, other])][0]).toBe('1');
});
