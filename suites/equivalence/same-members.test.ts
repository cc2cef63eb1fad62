import { expect, test } from 'vitest';
import { judge, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer, wantsXml } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import { withXml } from '../../test/support/checks/xml.ts';
import check from './same-members.ts';

const claimsOn = (subject: string, server: Trial['server'], more: Partial<Trial> = {}) =>
  judge(check, { api: stones, server, subject, ...more });

test('a member that is the same passes', () => {
  expect(claimsOn('weight', stoneServer(someStones))).toMatchObject([
    { outcome: 'passed', aspect: { operation: 'listStones', member: 'stones.weight', relation: 'equality' } },
  ]);
});

test('numbers and times are compared by value, and texts sign by sign', () => {
  expect(
    claimsOn(
      'weight',
      withXml((xml) => xml.replace('weight="5"', 'weight="05"')),
    )[0]?.outcome,
  ).toBe('passed');
  expect(
    claimsOn(
      'name',
      withXml((xml) => xml.replace('name="Flint"', 'name="flint"')),
    )[0]?.outcome,
  ).toBe('failed');
});

test('a member that differs is the only one that fails', () => {
  const server = withXml((xml) => xml.replace('weight="7"', 'weight="8"'));
  expect(claimsOn('weight', server)).toMatchObject([
    {
      outcome: 'failed',
      expected: expect.stringContaining('s-2: weight = 7'),
      actual: expect.stringContaining('8'),
    },
  ]);
  expect(claimsOn('state', server)[0]?.outcome).toBe('passed');
});

test('a member that differs behind an entry, or in a filtered list, fails as well', () => {
  const many = Array.from({ length: 8 }, (_, index) =>
    stone(`s-${index}`, { weight: index, state: index % 2 === 0 ? 'cut' : 'rough' }),
  );
  const differingBy = (name: string): Trial['server'] =>
    stoneServer(many, {
      shows: (right, request) =>
        wantsXml(request) && request.query.some(([one]) => one === name) ? { ...right, weight: 99 } : right,
    });
  for (const name of ['after', 'state'])
    expect([name, claimsOn('weight', differingBy(name))[0]?.outcome]).toEqual([name, 'failed']);
  expect(claimsOn('weight', stoneServer(many))[0]?.outcome).toBe('passed');
});

test('an entry that is missing is for other checks, and one of another id in its place is not', () => {
  const missing = withXml((xml) => xml.replace(/<stone [^>]*id="s-2".*?<\/stone>/, ''));
  expect(claimsOn('id', missing)[0]?.outcome).toBe('inconclusive');
  const server = withXml((xml) => xml.replace('id="s-2"', 'id="s-7"'));
  expect(claimsOn('id', server)).toMatchObject([{ outcome: 'failed', actual: 's-7 in XML' }]);
});

test('a member that no entry shows is not judged, and no entry decides nothing', () => {
  const bare = someStones.map(({ id }) => stone(id, { quarry: undefined }));
  expect(claimsOn('quarry', stoneServer(bare))[0]?.outcome).toBe('not-applicable');
  expect(claimsOn('weight', stoneServer([]))[0]?.outcome).toBe('inconclusive');
});

test('what changed between the two readings in JSON is no finding', () => {
  const server = stoneServer(someStones, {
    shows: (right, request) =>
      wantsXml(request) || request.repetition > 0 ? { ...right, weight: 99 } : right,
  });
  expect(claimsOn('weight', server)[0]?.outcome).toBe('inconclusive');
});

test.each(['', '?', '\ufffd'])('a sign that XML cannot hold may be written as %j', (by) => {
  const ringing = [stone('s-1', { name: 'ring\u0007' }), ...someStones.slice(1)];
  const server = withXml((xml) => xml.replaceAll('\u0007', by), ringing);
  expect(claimsOn('name', server)[0]?.outcome).toBe('passed');
  const other = withXml((xml) => xml.replaceAll('ring\u0007', 'rung'), ringing);
  expect(claimsOn('name', other)[0]?.outcome).toBe('failed');
});
