import { expect, test } from 'vitest';
import { word } from './word.ts';

const firstOf = (drawn: Iterable<string>): string => [...drawn][0] ?? '';

const value = (text: string) => ({ text, place: undefined });

test('a server may refuse a word that is none of a few, and a drawn one is none of those shown', () => {
  expect([word.isEnumerated, word.isFreeText, word.isClosed]).toEqual([true, false, false]);
  const drawn = firstOf(word.absentValues([value('open')], 1, 'absent state'));
  expect(drawn).toMatch(/^[a-z0-9-]+$/);
  expect(drawn).not.toBe('open');
});

test('a word is read as it stands, and anything but a text is none', () => {
  expect(word.read('Open')).toEqual(value('Open'));
  expect([word.read(1), word.read(null), word.read(undefined)]).toEqual([undefined, undefined, undefined]);
});

test('a text in JSON does not show by itself that it is one of a few words', () => {
  expect(word.recognises('open')).toBe(false);
});

test('words are ordered, and differ in case, as texts do', () => {
  expect(word.compare(value('closed'), value('open'))).toBe(-1);
  expect(word.agree(value('Open'), value('open'), false)).toBe(false);
  expect(word.agree(value('Open'), value('open'), true)).toBe(true);
  expect(word.show(value('open'))).toBe('"open"');
});
