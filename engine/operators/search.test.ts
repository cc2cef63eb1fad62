import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterOf, itemOf } from './lists.fixture.ts';
import { search } from './search.ts';

const both = filterOf('search', { field: '/text', kind: 'text', fields: ['/word'] });
const item = (text: string | null, word: string | null, index = 0) =>
  itemOf(index, { n: null, text, word, at: '' });
const word = fc.constantFrom('anvil', 'drum', 'comb', 'Drum', 'easel');
const texts = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));

test('an item matches where any of its fields has the word, and not where none has anything like it', () => {
  fc.assert(
    fc.property(texts, texts, word, (one, other, value) => {
      const words = `${one} ${other}`.split(' ');
      const isThere = words.includes(value);
      const isNear = words.some((each) => each.toLowerCase() === value.toLowerCase());
      const judge = (letters: 'ignored' | 'any') =>
        search.matches({ ...both, case: letters }, value, item(one, other), 'strict');
      expect(judge('any')).toBe(isThere ? 'yes' : isNear ? 'open' : 'no');
      expect(judge('ignored')).toBe(isNear ? 'yes' : 'no');
    }),
  );
});

test.each([
  ['a part of a word', 'rum', 'drum'],
  ['another form of a word', 'drumming', 'drum'],
  ['several words', 'big drum', 'drum'],
])('%s is open', (_, value, have) => {
  expect(search.matches(both, value, item(have, null), 'strict')).toBe('open');
});

test('a word of each field is asked for that the others lack', () => {
  const items = [
    item('anvil shared', 'north', 1),
    item('drum shared', 'south shared', 2),
    item('comb', null, 3),
  ];
  const asked = search.valuesToAsk(both, { items, seed: 1, level: 'standard' });
  expect(asked.map(({ why }) => why)).toEqual(['a word of text', 'a word of word']);
  expect(['north', 'south']).toContain(asked[1]?.values[0]);
});
