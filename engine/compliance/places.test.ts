import { expect, test } from 'vitest';
import { citationOf } from './places.ts';

test.each([
  ['RFC 9110', '10.2.1', 'RFC 9110, section 10.2.1'],
  ['RFC 9110', '10.2.1, 15.5.6', 'RFC 9110, sections 10.2.1, 15.5.6'],
  ['RFC 8288', '3', 'RFC 8288, section 3'],
  ['books.txt', '4-5, 7', 'books.txt, lines 4-5, 7'],
  ['Widget guide', '12', 'Widget guide, line 12'],
])('%s and %s are cited as they are', (document, lines, words) => {
  expect(citationOf({ document, lines })).toBe(words);
});

test('a document that has a title is cited by it, and by the section where that is known', () => {
  const place = { document: 'books.txt', lines: '4-5', title: 'Library guide, List books' };
  expect(citationOf(place)).toBe('Library guide, List books (books.txt, lines 4-5)');
  expect(citationOf({ ...place, section: 'response codes' })).toBe(
    'Library guide, List books, response codes (books.txt, lines 4-5)',
  );
});

test('an RFC needs no title', () => {
  expect(citationOf({ document: 'RFC 9110', lines: '8.6', title: 'HTTP' })).toBe('RFC 9110, section 8.6');
});
