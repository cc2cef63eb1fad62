import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { type Manner, refusal, sentHeader, vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './documented-request-type-is-accepted.ts';

const outcomesOn = (subject: string, manner?: Manner, more: Partial<Trial> = {}) =>
  outcomes(judge(check, { api: vault, server: vaultServer(manner), subject, ...more }));

const served = 'header=content-type,relation=served';
const withCharset = 'header=content-type,relation=served-with-charset';
const refusing =
  (path: RegExp, type: RegExp, status = 415): Manner =>
  (right, request) =>
    path.test(request.path) && type.test(sentHeader(request, 'content-type') ?? '')
      ? refusal(status, 'no')
      : right;

test('a server that serves both passes', () => {
  expect(outcomesOn('application/json')).toEqual({ [served]: 'passed', [withCharset]: 'passed' });
  expect(outcomesOn('readGem.application/json')[served]).toBe('passed');
});

test('415 for the list, or for one entry, fails where it comes', () => {
  expect(outcomesOn('application/json', refusing(/^\/gems$/, /json$/))[served]).toBe('failed');
  expect(outcomesOn('readGem.application/json', refusing(/^\/gems$/, /json$/))[served]).toBe('passed');
  expect(outcomesOn('readGem.application/json', refusing(/^\/gems\/./, /json$/))[served]).toBe('failed');
});

test.each([
  ['a warning at level standard', 'standard', 'warned'],
  ['a finding at level strict', 'strict', 'failed'],
] as const)('415 for the charset is %s', (_, level, expected) => {
  expect(outcomesOn('application/json', refusing(/./, /charset/), { level })).toEqual({
    [served]: 'passed',
    [withCharset]: expected,
  });
});

test('a busy server, and a list without an entry, decide nothing', () => {
  expect(outcomesOn('application/json', refusing(/./, /json/, 503))[served]).toBe('inconclusive');
  const bare = outcomesOn('readGem.application/json', undefined, { server: vaultServer(undefined, []) });
  expect(bare[served]).toBe('inconclusive');
});
