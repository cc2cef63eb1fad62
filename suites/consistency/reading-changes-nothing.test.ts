import { expect, test } from 'vitest';
import { judge, type Trial } from '../toolkit/testing.ts';
import { someStones, stoneServer } from '../toolkit/testing-stones.ts';
import { stones } from '../toolkit/testing-stones-api.ts';
import check from './reading-changes-nothing.ts';

const later = '2024-06-01T00:00:00Z';
const claimsOn = (changed: Trial['server'], all = someStones) =>
  judge(check, { api: stones, server: stoneServer(all), changed });

test('times that stay pass', () => {
  expect(claimsOn(stoneServer(someStones))).toMatchObject([
    { outcome: 'passed', aspect: { relation: 'unchanged' } },
  ]);
});

test('a time that moved for every entry was moved by reading', () => {
  const touched = stoneServer(someStones, { shows: (right) => ({ ...right, changed: later }) });
  expect(claimsOn(touched)).toMatchObject([{ outcome: 'failed', actual: expect.stringContaining('all 4') }]);
});

test('a time that moved for one entry is the work of others', () => {
  const one = stoneServer(someStones, {
    shows: (right) => (right.id === 's-1' ? { ...right, changed: later } : right),
  });
  expect(claimsOn(one)).toMatchObject([{ outcome: 'passed' }]);
});

test('a few entries that all moved decide nothing', () => {
  const two = someStones.slice(0, 2);
  const touched = stoneServer(two, { shows: (right) => ({ ...right, changed: later }) });
  expect(claimsOn(touched, two)).toMatchObject([{ outcome: 'inconclusive' }]);
});
