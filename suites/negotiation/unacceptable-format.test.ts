import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import {
  type Manner,
  refusal,
  sentHeader,
  vault,
  vaultServer,
  withHeaders,
} from '../../test/support/checks/vault.ts';
import check from './unacceptable-format.ts';

const outcomesOn = (
  reply: (right: Parameters<Manner>[0]) => ReturnType<Manner>,
  level: Trial['level'] = 'standard',
) =>
  Object.values(
    outcomes(
      judge(check, {
        api: vault,
        level,
        server: vaultServer((right, request) =>
          sentHeader(request, 'accept') === 'image/png' ? reply(right) : right,
        ),
      }),
    ),
  );

test.each([406, 415])('%i passes', (status) => {
  expect(outcomesOn(() => refusal(status, 'no'))).toEqual(['passed', 'not-applicable']);
});

test('the list under its name passes, and under another is warned of', () => {
  expect(outcomesOn((right) => right)).toEqual(['passed', 'passed']);
  const png = (right: Parameters<Manner>[0]) => withHeaders(right, { 'content-type': 'image/png' });
  expect(outcomesOn(png)).toEqual(['passed', 'warned']);
  expect(outcomesOn(png, 'strict')).toEqual(['passed', 'failed']);
});

test.each([
  [400, ['warned', 'not-applicable']],
  [500, ['failed', 'not-applicable']],
  [503, ['inconclusive', 'inconclusive']],
])('%i is another matter', (status, outcome) => {
  expect(outcomesOn(() => refusal(status, 'no'))).toEqual(outcome);
});
