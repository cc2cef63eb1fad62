import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matches } from '../operators/index.ts';
import { filterOf, itemOf, lists } from '../operators/lists.fixture.ts';
import { choosePairs } from './pairs.ts';

const named = [
  { name: 'text', filter: filterOf('equals', { field: '/text', kind: 'text', caseBlind: 'warn' }) },
  { name: 'word', filter: filterOf('equals', { field: '/word', kind: 'word' }) },
  { name: 'least', filter: filterOf('at-least', { counterpart: 'most' }) },
  { name: 'most', filter: filterOf('at-most', { counterpart: 'least' }) },
];

test('pairs distinguish both at once from either alone, and are no more than the filters ask for', () => {
  fc.assert(
    fc.property(lists, (items) => {
      const pairs = choosePairs(named, items);
      expect(pairs.length).toBeLessThanOrEqual(named.length + 1);
      for (const { left, right } of pairs) {
        const found = items.map((item) => [
          matches(left.filter, left.value, item) === 'yes',
          matches(right.filter, right.value, item) === 'yes',
        ]);
        expect(found).toContainEqual([true, true]);
        expect(found).toContainEqual([true, false]);
        expect(found).toContainEqual([false, true]);
      }
    }),
  );
});

test('pairs do not become more with the list', () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    itemOf(index, { n: index * 10, text: `name & ${index % 700}`, word: 'on', at: '2020-01-01T00:00:00Z' }),
  );
  expect(choosePairs(named.slice(0, 3), many)).toHaveLength(1);
});
