import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { type Manner, vault, vaultServer, withHeaders } from '../../test/support/checks/vault.ts';
import check from './allow.ts';

const patching: Trial['besides'] = function* (scene) {
  yield* askList(scene, [], { method: 'PATCH' });
};

const outcomesOn = (manner?: Manner, more: Partial<Trial> = {}) =>
  outcomes(judge(check, { api: vault, server: vaultServer(manner), besides: patching, ...more }));

const allowing =
  (allow: string | undefined): Manner =>
  (right) =>
    right.status === 405 ? withHeaders(right, { allow }) : right;

const present = 'header=allow,status=405,relation=present';
const namesGet = 'header=allow,status=405,relation=names-get';

test.each(['GET', 'head , get', 'GET, HEAD'])('Allow: %s passes', (allow) => {
  expect(outcomesOn(allowing(allow))).toEqual({ [present]: 'passed', [namesGet]: 'passed' });
});

test('a missing Allow is one finding, and one without GET another', () => {
  expect(outcomesOn(allowing(undefined))).toEqual({ [present]: 'warned', [namesGet]: 'passed' });
  expect(outcomesOn(allowing('PUT'))).toEqual({ [present]: 'passed', [namesGet]: 'warned' });
  expect(outcomesOn(allowing('PUT'), { level: 'strict' })[namesGet]).toBe('failed');
});

test('without a 405 nothing applies', () => {
  expect(outcomesOn(undefined, { besides: function* () {} })).toEqual({
    [present]: 'not-applicable',
    [namesGet]: 'not-applicable',
  });
});
