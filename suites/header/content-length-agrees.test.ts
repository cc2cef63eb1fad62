import { expect, test } from 'vitest';
import { judge, outcomes, type Reply } from '../../test/support/checks/judging.ts';
import { vault, vaultServer, withHeaders } from '../../test/support/checks/vault.ts';
import check from './content-length-agrees.ts';

const outcomesOn = (change: (right: Reply) => Reply) =>
  outcomes(judge(check, { api: vault, server: vaultServer(change), subject: '' }));

const bytes = 'header=content-length,relation=number-of-bytes';
const whole = 'header=content-length,relation=whole-body';
const lengthOf = ({ body }: Reply) => JSON.stringify(body).length;

test('the number of bytes passes', () => {
  expect(outcomesOn((right) => withHeaders(right, { 'content-length': `${lengthOf(right)}` }))).toEqual({
    [bytes]: 'passed',
    [whole]: 'passed',
  });
});

test.each(['7', 'many', '-1'])('Content-Length: %s fails', (length) => {
  expect(outcomesOn((right) => withHeaders(right, { 'content-length': length }))).toEqual({
    [bytes]: 'failed',
    [whole]: 'passed',
  });
});

test('a body that breaks off where its Content-Length ends it fails', () => {
  const cut = (right: Reply): Reply => {
    const body = JSON.stringify(right.body).slice(0, -3);
    return withHeaders({ ...right, body }, { 'content-length': `${body.length}` });
  };
  expect(outcomesOn(cut)).toEqual({ [bytes]: 'passed', [whole]: 'failed' });
});

test('without a Content-Length nothing applies', () => {
  expect(outcomesOn((right) => right)).toEqual({ [bytes]: 'not-applicable', [whole]: 'not-applicable' });
});
