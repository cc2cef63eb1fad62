import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stonesApi } from '../../test/support/checks/stones-api.ts';
import check from './documented-members-appear.ts';

const api = stonesApi({ appears: ['quarry'] });
const claimsOn = (server: Trial['server']) => judge(check, { api, server });
const without = (...ids: readonly string[]) =>
  ['s-1', 's-2', 's-3'].map((id) => stone(id, ids.includes(id) ? { quarry: undefined } : {}));

test('one entry with the member is enough', () => {
  expect(outcomes(claimsOn(stoneServer(without('s-1', 's-2'))))).toEqual({
    'member=stones.quarry,keyword=required': 'passed',
  });
});

test('a list of which no entry has the member lacks it', () => {
  const claims = claimsOn(stoneServer(without('s-1', 's-2', 's-3')));
  expect(claims).toMatchObject([{ outcome: 'failed', actual: 'no entry has it' }]);
  expect(claims[0]?.evidence).not.toEqual([]);
});

test('a few entries without it decide nothing', () => {
  expect(claimsOn(stoneServer(without('s-1', 's-2', 's-3').slice(0, 2)))).toMatchObject([
    { outcome: 'inconclusive', message: expect.stringContaining('the check needs 3') },
  ]);
});

test('a member that every entry must have is left to the schema', () => {
  expect(check.instances(api).map(({ id }) => id)).toEqual(['schema.documented-members-appear:quarry']);
});
