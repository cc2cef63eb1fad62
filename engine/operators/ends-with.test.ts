import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endsWith } from './ends-with.ts';
import { filterOf, itemOf } from './lists.fixture.ts';

const texts = filterOf('ends-with', { field: '/text', kind: 'text' });
const item = (text: string | null, index = 0) => itemOf(index, { n: null, text, word: null, at: '' });
const plain = fc.string({ unit: fc.constantFrom('a', 'b', 'C'), maxLength: 6 });
const part = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'C'), minLength: 1, maxLength: 3 });

test('an item matches where it ends with the value, by the case that counts', () => {
  fc.assert(
    fc.property(plain, part, (have, value) => {
      const ends = have.endsWith(value);
      const isNear = have.toLowerCase().endsWith(value.toLowerCase());
      const judge = (letters: 'significant' | 'ignored' | 'any') =>
        endsWith.matches({ ...texts, case: letters }, value, item(have), 'strict');
      expect(judge('significant')).toBe(ends ? 'yes' : 'no');
      expect(judge('ignored')).toBe(isNear ? 'yes' : 'no');
      expect(judge('any')).toBe(ends ? 'yes' : isNear ? 'open' : 'no');
    }),
  );
});

test('what ends with a blank is open, and no text never matches', () => {
  expect(endsWith.matches(texts, 'abc', item('abc '), 'strict')).toBe('open');
  expect(endsWith.matches(texts, 'abc', item(null), 'strict')).toBe('no');
});

test('an end that stands within another text is asked for, and a part that none ends with', () => {
  const items = ['alpine', 'alpines', 'debian'].map(item);
  const asked = endsWith.valuesToAsk(texts, { items, seed: 1, level: 'standard' });
  expect(asked.map(({ values }) => values[0])[0]).toBe('ine');
  expect(asked.map(({ why }) => why)).toContain('a part that no value ends with');
});
