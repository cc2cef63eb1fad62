import { expect, test } from 'vitest';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { type Manner, refusal, sentHeader, vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './usual-request-headers.ts';

const outcomesOn = (manner?: Manner) => outcomes(judge(check, { api: vault, server: vaultServer(manner) }));
const names = ['accept', 'accept-language', 'if-none-match', 'if-modified-since'];
const right = Object.fromEntries(names.map((name) => [`header=${name},relation=served`, 'passed']));

/** Answers with another status where a header has such a value. */
const at =
  (name: string, value: RegExp, status: number): Manner =>
  (reply, request) =>
    value.test(sentHeader(request, name) ?? '') ? refusal(status, 'no') : reply;

test('a target that serves the list with each of the headers passes', () => {
  expect(outcomesOn()).toEqual(right);
});

test.each([
  ['accept', /^application\/\*$/, 406],
  ['accept-language', /./, 500],
  ['if-none-match', /./, 304],
  ['if-modified-since', /./, 304],
])('a target that does not serve it with %s fails', (name, value, status) => {
  expect(outcomesOn(at(name, value, status))).toEqual({
    ...right,
    [`header=${name},relation=served`]: 'failed',
  });
});

test('a target that is busy then, or never serves the list, shows nothing', () => {
  expect(outcomesOn(at('if-none-match', /./, 503))).toEqual({
    ...right,
    'header=if-none-match,relation=served': 'inconclusive',
  });
  expect(new Set(Object.values(outcomesOn(() => refusal(500, 'no'))))).toEqual(new Set(['not-applicable']));
});
