import { expect, test } from 'vitest';
import type { Json } from '../../engine/base/json.ts';
import { askList } from '../../engine/list/ask.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './fault-body.ts';

/** The outcomes where a bad request is refused with a body. */
const outcomesOn = (body: Json | undefined) =>
  outcomes(
    judge(check, {
      api: vault,
      subject: 'listGems.400',
      server: vaultServer((right) =>
        right.status === 400 && body !== undefined ? { ...right, body } : right,
      ),
      *besides(scene) {
        yield* askList(scene, [['lightest', 'x']]);
      },
    }),
  );

const right = {
  'status=400,relation=is-a-fault': 'passed',
  'status=400,relation=name': 'passed',
  'status=400,relation=code': 'passed',
  'status=400,relation=message': 'passed',
};

test('a fault in the documented form passes', () => {
  expect(outcomesOn(undefined)).toEqual(right);
});

test.each([
  ['name', { notFound: { code: 400, message: 'No.' } }],
  ['code', { badRequest: { code: '400', message: 'No.' } }],
  ['code', { badRequest: { message: 'No.' } }],
  ['message', { badRequest: { code: 400, message: ' ' } }],
])('a fault with another %s is warned of in that alone', (relation, body) => {
  expect(outcomesOn(body)).toEqual({ ...right, [`status=400,relation=${relation}`]: 'warned' });
});

test('a code that contradicts the status fails', () => {
  expect(outcomesOn({ badRequest: { code: 404, message: 'No.' } })).toEqual({
    ...right,
    'status=400,relation=code': 'failed',
  });
});

test.each([[['badRequest']], ['No.'], [{ code: 400, message: 'No.' }]])('%j is no fault', (body) => {
  expect(outcomesOn(body)).toEqual({
    'status=400,relation=is-a-fault': 'warned',
    'status=400,relation=name': 'not-applicable',
    'status=400,relation=code': 'not-applicable',
    'status=400,relation=message': 'not-applicable',
  });
});

test('a status that was never met does not apply', () => {
  const claims = judge(check, { api: vault, server: vaultServer(), subject: 'listGems.400' });
  expect(new Set(claims.map(({ outcome, message }) => `${outcome} ${message}`))).toEqual(
    new Set(['not-applicable The run did not receive 400.']),
  );
});

test('a finding gives all refusals in which it is seen', () => {
  const claims = judge(check, {
    api: vault,
    subject: 'listGems.400',
    server: vaultServer((right) =>
      right.status === 400 ? { ...right, body: { error: { code: 400, message: 'No.' } } } : right,
    ),
    *besides(scene) {
      yield* askList(scene, [['lightest', 'x']]);
      yield* askList(scene, [['lightest', 'y']]);
    },
  });
  expect(claims.find(({ outcome }) => outcome === 'warned')?.seenIn).toHaveLength(2);
});
