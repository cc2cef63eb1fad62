import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { type Manner, someStones, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './fixed-members-do-not-change.ts';

const found = 'member=stones.found,relation=unchanged';
const weight = 'member=stones.weight,relation=unchanged';
const claimsOn = (shows: Manner['shows'] = (right) => right) =>
  judge(check, {
    api: stones,
    server: stoneServer(someStones, { shows }),
    besides: (scene) => askList(scene, [['limit', '2']]),
  });
const isShort: (request: Parameters<Trial['server']>[0]) => boolean = ({ query }) => query.length > 0;

test('members that stay the same pass', () => {
  expect(outcomes(claimsOn())).toEqual({ [found]: 'passed', [weight]: 'passed' });
});

test('each member that changes is a finding of its own, with both answers', () => {
  const claims = claimsOn((right, request) =>
    isShort(request) ? { ...right, found: '2023-01-01T00:00:00Z' } : right,
  );
  expect(outcomes(claims)).toEqual({ [found]: 'failed', [weight]: 'passed' });
  expect(claims[0]?.evidence).toHaveLength(2);
});

test('what may change until an entry is finished is no finding before', () => {
  const heavier = (state: string) =>
    outcomes(
      claimsOn((right, request) =>
        isShort(request) && right.state === state ? { ...right, weight: 99 } : right,
      ),
    );
  expect(heavier('rough')[weight]).toBe('passed');
  expect(heavier('cut')[weight]).toBe('failed');
});

test('entries that come once decide nothing', () => {
  const claims = judge(check, { api: stones, server: stoneServer([]) });
  expect(outcomes(claims)).toEqual({ [found]: 'inconclusive', [weight]: 'inconclusive' });
});
