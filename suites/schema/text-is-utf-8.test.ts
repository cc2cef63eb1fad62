import { expect, test } from 'vitest';
import type { Exchange } from '../../engine/base/exchange.ts';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import check from './text-is-utf-8.ts';

const claimsOn = (server: Trial['server'], base64?: string) =>
  judge(check, {
    api: stones,
    server,
    record: (exchange: Exchange) =>
      base64 === undefined || exchange.outcome.kind !== 'answer'
        ? exchange
        : { ...exchange, outcome: { ...exchange.outcome, body: { ...exchange.outcome.body, base64 } } },
  });

test('bytes that are UTF-8 pass', () => {
  expect(outcomes(claimsOn(stoneServer(someStones)))).toMatchObject({ '': 'passed' });
});

test('bytes that could not be decoded fail, with all answers that have them', () => {
  const [list] = claimsOn(stoneServer(someStones), Buffer.from([0x7b, 0xe4, 0x7d]).toString('base64'));
  expect(list).toMatchObject({
    outcome: 'failed',
    actual: expect.stringContaining('bytes that are not UTF-8'),
  });
  expect(list?.evidence).toHaveLength(4);
});

test('a run without any JSON decides nothing', () => {
  const [list] = claimsOn(() => ({ status: 500, headers: {}, body: undefined }));
  expect(list?.outcome).toBe('inconclusive');
});
