import { expect, test } from 'vitest';
import { placeIn } from './places.ts';

test.each([
  ['RFC 9110', '10.2.1', 'section 10.2.1'],
  ['RFC 9110', '10.2.1, 15.5.6', 'sections 10.2.1, 15.5.6'],
  ['RFC 8288', '3', 'section 3'],
  ['002_9cc8573b71829b55.txt', '4-5, 7', 'lines 4-5, 7'],
  ['Widget guide', '12', 'lines 12'],
])('of %s, %s is %s', (document, lines, words) => {
  expect(placeIn({ document, lines })).toBe(words);
});
