import { expect, test } from 'vitest';
import { judge, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
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

/** A server of ten stones that changes those that were read by themselves, or that were picked. */
const changingServer = (changes: (id: string, wasRead: ReadonlySet<string>) => boolean): Trial['server'] => {
  const ten = Array.from({ length: 10 }, (_, index) => stone(`t-${index}`));
  const wasRead = new Set<string>();
  const server = stoneServer(ten, {
    shows: (right) => (changes(right.id, wasRead) ? { ...right, name: 'changed' } : right),
  });
  return (request) => {
    const reply = server(request);
    const id = /^\/stones\/(.+)$/.exec(request.path)?.[1];
    if (id !== undefined) wasRead.add(id);
    return reply;
  };
};

test('entries that change where they were read, and nowhere else, were changed by reading', () => {
  const server = changingServer((id, wasRead) => wasRead.has(id));
  expect(judge(check, { api: stones, server })).toMatchObject([
    { outcome: 'failed', message: 'Reading entries changes them.' },
  ]);
});

test('entries that change whether they were read or not are the work of others', () => {
  const server = changingServer((_id, wasRead) => wasRead.size > 3);
  expect(judge(check, { api: stones, server })[0]?.outcome).not.toBe('failed');
});
