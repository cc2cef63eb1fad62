import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equals } from './equals.ts';
import { filterOf, itemOf, lists } from './lists.fixture.ts';
import { not } from './not.ts';

const words = filterOf('not', { field: '/word', kind: 'word' });
const item = (word: string | null) => itemOf(0, { n: null, text: null, word, at: '' });

test('an item matches by every value that it does not equal, and by no other', () => {
  fc.assert(
    fc.property(lists, fc.constantFrom('on', 'off', 'half', 'gone'), (items, value) => {
      for (const each of items) {
        const { word } = each.value;
        expect(not.matches(words, value, each, 'strict')).toBe(
          word === null ? 'open' : word === value ? 'no' : 'yes',
        );
      }
    }),
  );
});

test('what an equality leaves open is open', () => {
  const texts = { field: '/text', kind: 'text', caseBlind: 'warn' } as const;
  fc.assert(
    fc.property(fc.string(), fc.string(), (have, value) => {
      const shown = itemOf(0, { n: null, text: have, word: null, at: '' });
      const match = equals.matches(filterOf('equals', texts), value, shown, 'strict');
      expect(not.matches(filterOf('not', texts), value, shown, 'strict')).toBe(
        match === 'open' ? 'open' : match === 'yes' ? 'no' : 'yes',
      );
    }),
  );
});

test('an item is left out by its own value first', () => {
  const [first] = [...not.valuesExcluding(words, item('on'), [item('off')])];
  expect(first).toBe('on');
  expect(not.hasAbsentValue(words)).toBe(false);
});
