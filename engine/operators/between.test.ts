import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between } from './between.ts';
import { filterOf, itemOf, lists } from './lists.fixture.ts';

const numbers = filterOf('between');
const item = (n: number) => itemOf(0, { n, text: null, word: null, at: '' });
const bounds = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));

test('an item matches where its number lies between two others, both counted in', () => {
  fc.assert(
    fc.property(lists, bounds, (items, [low, high]) => {
      for (const each of items) {
        const { n } = each.value;
        expect(between.matches(numbers, `${low},${high}`, each, 'strict')).toBe(
          typeof n === 'number' && n >= low && n <= high ? 'yes' : 'no',
        );
      }
    }),
  );
});

test('an open end is open, and one bound alone too', () => {
  const open = filterOf('between', { openBound: 'warn' });
  expect(between.matches(open, '5,9', item(5), 'strict')).toBe('open');
  expect(between.matches(open, '5,9', item(7), 'strict')).toBe('yes');
  expect(between.matches(numbers, '5', item(7), 'strict')).toBe('open');
});

test('a list is asked for between two of its values, and by two of them', () => {
  const asked = between.valuesToAsk(numbers, {
    items: [10, 20, 30, 40, 50].map(item),
    seed: 1,
    level: 'strict',
  });
  expect(asked.map(({ values }) => values[0])).toEqual(['25,45', '20,40']);
});
