import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterOf, itemOf } from './lists.fixture.ts';
import { startsWith } from './starts-with.ts';

const texts = filterOf('starts-with', { field: '/text', kind: 'text' });
const item = (text: string | null, index = 0) => itemOf(index, { n: null, text, word: null, at: '' });
const plain = fc.string({ unit: fc.constantFrom('a', 'b', 'C'), maxLength: 6 });
const part = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'C'), minLength: 1, maxLength: 3 });

test('an item matches where it begins with the value, by the case that counts', () => {
  fc.assert(
    fc.property(plain, part, (have, value) => {
      const begins = have.startsWith(value);
      const isNear = have.toLowerCase().startsWith(value.toLowerCase());
      const judge = (letters: 'significant' | 'ignored' | 'any') =>
        startsWith.matches({ ...texts, case: letters }, value, item(have), 'strict');
      expect(judge('significant')).toBe(begins ? 'yes' : 'no');
      expect(judge('ignored')).toBe(isNear ? 'yes' : 'no');
      expect(judge('any')).toBe(begins ? 'yes' : isNear ? 'open' : 'no');
    }),
  );
});

test('what begins with a blank is open, and no text never matches', () => {
  expect(startsWith.matches(texts, 'abc', item(' abc'), 'strict')).toBe('open');
  expect(startsWith.matches(texts, 'abc', item(null), 'strict')).toBe('no');
});

test('a beginning that stands within another text is asked for, and a part that none begins with', () => {
  const items = ['ubuntu', 'kubuntu', 'debian'].map(item);
  const asked = startsWith.valuesToAsk(texts, { items, seed: 1, level: 'standard' });
  expect(asked.map(({ values }) => values[0])[0]).toBe('ubu');
  expect(asked.map(({ why }) => why)).toContain('a part that no value begins with');
});
