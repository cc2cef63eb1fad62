import { describe, expect, test } from 'vitest';
import { messages, messagesOf } from './messages.ts';
import { wordList, wrongWords } from './words.ts';

const words = wordList();

describe('the word list', () => {
  test('names each word once, and advises no word that it refuses', () => {
    expect(new Set(words.map(({ not }) => not)).size).toBe(words.length);
    const advised = words.map(({ not, say }) => ({ place: not, text: say }));
    expect(wrongWords(advised, words)).toEqual([]);
  });

  test.each([
    ['as at', 'As at level strict.', 1],
    ['as at', 'It was at most 5.', 0],
    ['blanks', 'with two blanks in a row', 1],
    ['is no', 'The body is no JSON.', 1],
    ['is no', 'There is no JSON.', 0],
  ])('finds "%s" in "%s" %d times', (_, text, times) => {
    expect(wrongWords([{ place: 'here', text }], words)).toHaveLength(times);
  });
});

test('sentences of the code are found, with … in place of values, and names are not', () => {
  const value = ['$', '{n}'].join('');
  const code = `const a = { message: \`It has ${value} pages.\`, id: 'filter.name', to: 'see it' };`;
  expect(messagesOf('a.ts', code)).toEqual([
    { place: 'a.ts:1', text: 'It has … pages.' },
    { place: 'a.ts:1', text: 'see it' },
  ]);
});

test('no message of the code has a word that the list refuses', () => {
  const texts = messages();
  expect(texts.length).toBeGreaterThan(2_000);
  expect(wrongWords(texts, words)).toEqual([]);
});
