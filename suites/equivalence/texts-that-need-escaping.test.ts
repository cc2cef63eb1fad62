import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import { withXml } from '../../test/support/checks/xml.ts';
import check from './texts-that-need-escaping.ts';

const claimsOn = (server: Trial['server']) => outcomes(judge(check, { api: stones, server }));
const name = 'member=stones.name,relation=special-characters';

test('a text that is escaped once passes', () => {
  expect(claimsOn(stoneServer(someStones))[name]).toBe('passed');
});

test('a text that is escaped twice fails', () => {
  expect(claimsOn(withXml((xml) => xml.replace('&amp;', '&amp;amp;')))[name]).toBe('failed');
});

test('a plain text that differs is another sentence, and plain texts alone decide nothing', () => {
  expect(claimsOn(withXml((xml) => xml.replace('name="Flint"', 'name="Flynt"')))[name]).toBe('passed');
  const plain = [stone('s-1', { name: 'Flint' }), stone('s-2', { name: 'Opal' })];
  expect(claimsOn(stoneServer(plain))[name]).toBe('inconclusive');
});
