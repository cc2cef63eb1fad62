import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIn } from './in.ts';
import { filterOf, itemOf, lists, wantedNumbers } from './lists.fixture.ts';

const numbers = filterOf('in');
const words = filterOf('in', { field: '/word', kind: 'word' });
const item = (word: string | null) => itemOf(0, { n: null, text: null, word, at: '' });

test('an item matches where its number is one of several, and without a number by none', () => {
  fc.assert(
    fc.property(lists, wantedNumbers, (items, wanted) => {
      for (const each of items) {
        const { n } = each.value;
        expect(isIn.matches(numbers, wanted.join(','), each, 'strict')).toBe(
          typeof n === 'number' && wanted.includes(n) ? 'yes' : 'no',
        );
      }
    }),
  );
});

test('a list is asked for by two values, two others, and one alone', () => {
  const items = ['on', 'on', 'on', 'off', 'off', 'half'].map((word, index) =>
    itemOf(index, { n: null, text: null, word, at: '' }),
  );
  const asked = isIn.valuesToAsk(words, { items, seed: 1, level: 'standard' });
  expect(asked.map(({ values }) => values[0])).toEqual(['on,half', 'on']);
});

test('a value with a comma is not asked for', () => {
  const texts = filterOf('in', {
    field: '/word',
    kind: 'text',
    wording: {
      parameter: 'p',
      template: '{values}',
      several: 'comma',
      separator: ',',
      quotes: 'none',
      together: undefined,
      truth: undefined,
      zone: 'utc',
      reserved: [],
    },
  });
  expect(isIn.valuesFinding(texts, item('a,b'), [])).toEqual([]);
  expect(isIn.valuesFinding(texts, item('ab'), [])).toEqual(['ab']);
});
