import { expect, test } from 'vitest';
import { atLeast } from './at-least.ts';
import { less } from './less.ts';
import { filterOf, itemOf } from './lists.fixture.ts';

const from = filterOf('at-least', { field: '/text', kind: 'text' });
const below = filterOf('less', { field: '/text', kind: 'text' });
const item = (text: string | null, index = 0) => itemOf(index, { n: null, text, word: null, at: '' });

test.each([
  ['bow', 'anvil', 'yes', 'no'],
  ['anvil', 'bow', 'no', 'yes'],
  ['bow', 'bow', 'yes', 'no'],
])('%s is judged by %s, for every collation agrees on the two', (text, bound, least, lesser) => {
  expect(atLeast.matches(from, bound, item(text), 'strict')).toBe(least);
  expect(less.matches(below, bound, item(text), 'strict')).toBe(lesser);
});

test.each([
  ['Bow', 'anvil'],
  ['bow', 'Bow'],
  ['item 9', 'item 10'],
  ['a-b', 'ab'],
  ['llama', 'luz'],
])('%s is open by %s, for collations differ', (text, bound) => {
  expect(atLeast.matches(from, bound, item(text), 'strict')).toBe('open');
});

test('what has no text is on neither side', () => {
  expect(atLeast.matches(from, 'a', item(null), 'strict')).toBe('no');
});

test('the list is asked for by the values that divide it best', () => {
  const items = ['anvil', 'bow', 'comb', 'drum', 'easel'].map(item);
  const asked = atLeast.valuesToAsk(from, { items, seed: 1, level: 'standard' });
  expect(asked.map(({ values }) => values[0])).toHaveLength(3);
  expect(asked[0]?.values[0]).toBe('comb');
  expect(atLeast.valuesLeavingSeveral(from, items)).toHaveLength(1);
  expect(atLeast.valuesFinding(from, item('bow'), items)).toContain('bow');
  expect([...atLeast.valuesExcluding(from, item('bow'), items)]).toContain('drum');
});
