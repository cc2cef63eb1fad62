import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { judge, outcomes } from '../toolkit/testing.ts';
import { refusal, vault, vaultServer } from '../toolkit/testing-vault.ts';
import check from './error-discloses-no-internals.ts';

/** The outcomes where a request with a query is refused with a message. */
const outcomesOn = (message: string | undefined) =>
  outcomes(
    judge(check, {
      api: vault,
      server: vaultServer((right, { query }) =>
        query.length === 0 || message === undefined ? right : refusal(400, 'badRequest', message),
      ),
      *besides(scene) {
        yield* askList(scene, [['name', 'opal']]);
      },
    }),
  );

const none = {
  'relation=no-stack-trace': 'passed',
  'relation=no-database-error': 'passed',
  'relation=no-file-path': 'passed',
};

test('a sentence for the client passes', () => {
  expect(outcomesOn('The name has to be shorter.')).toEqual(none);
});

test.each([
  ['no-stack-trace', 'Traceback (most recent call last):'],
  ['no-database-error', 'SQLSTATE[42000]: syntax error'],
  ['no-file-path', 'in /usr/lib/python3/app.py'],
])('%s is a finding of its own', (relation, message) => {
  expect(outcomesOn(message)).toEqual({ ...none, [`relation=${relation}`]: 'warned' });
});

test('without an error nothing applies', () => {
  expect(new Set(Object.values(outcomesOn(undefined)))).toEqual(new Set(['not-applicable']));
});
