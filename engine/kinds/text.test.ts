import { expect, test } from 'vitest';
import { text } from './text.ts';

const order = (left: string, right: string) =>
  text.compare({ text: left, place: undefined }, { text: right, place: undefined });

test.each([
  ['apple', 'banana', -1],
  ['ubuntu', 'ubuntu20', -1],
  ['a1', 'a2', -1],
  ['a10', 'a12', -1],
])('every server has %s before %s', (left, right, expected) => {
  expect(order(left, right)).toBe(expected);
});

test.each(
  [
    ['a9', 'a10', 'numbers of other lengths may be ordered by value'],
    ['a', 'B', 'case may count or not'],
    ['a', 'A', 'case may count or not'],
    ['a b', 'ab', 'blanks may weigh nothing'],
    ['ubuntu', 'ubuntu ', 'blanks at the end may weigh nothing'],
    ['é', 'f', 'accents may weigh little'],
  ].filter(([, , why]) => why !== undefined),
)('the order of %j and %j is open, since %s', (left, right) => {
  expect(order(left, right)).toBeUndefined();
});

test('some language has letters elsewhere', () => {
  const value = (word: string) => ({ text: word, place: undefined });
  expect(text.isOrderedOtherwise(value('cz'), value('ch'))).toBe(true);
  expect(text.isOrderedOtherwise(value('ab'), value('ac'))).toBe(false);
});

test('two APIs agree in a text letter by letter, unless case does not count', () => {
  const agree = (caseBlind: boolean) =>
    text.agree({ text: 'Ubuntu', place: undefined }, { text: 'ubuntu', place: undefined }, caseBlind);
  expect([agree(false), agree(true)]).toEqual([false, true]);
});
