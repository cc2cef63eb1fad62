import { expect, test } from 'vitest';
import type { Exchange } from '../../engine/base/exchange.ts';
import { askList } from '../../engine/list/ask.ts';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { type Manner, refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './documented-statuses-only.ts';

const asking: Trial['besides'] = function* (scene) {
  yield* askList(scene, [['name', 'opal']]);
};

const outcomesOn = (manner?: Manner, more: Partial<Trial> = {}) =>
  outcomes(judge(check, { api: vault, server: vaultServer(manner), subject: '', besides: asking, ...more }));

const onQuery =
  (status: number): Manner =>
  (right, { query }) =>
    query.length === 0 ? right : refusal(status, 'no');

test('documented statuses pass, and each that was met says so', () => {
  expect(outcomesOn(onQuery(400))).toMatchObject({
    'relation=listed': 'passed',
    'status=200': 'passed',
    'status=400': 'passed',
    'status=413': 'not-applicable',
    'status=503': 'not-applicable',
  });
});

test('a status that is not documented is a finding, and a refusal less so', () => {
  expect(outcomesOn(onQuery(418))['relation=listed']).toBe('warned');
  expect(outcomesOn(onQuery(418), { level: 'strict' })['relation=listed']).toBe('failed');
  expect(outcomesOn(onQuery(302))['relation=listed']).toBe('failed');
});

test('a status that everything the request was sent for allows is none', () => {
  const allowing = (...allows: readonly (readonly number[])[]) => ({
    record: (exchange: Exchange): Exchange =>
      exchange.request.url.includes('?')
        ? { ...exchange, purposes: allows.map((statuses) => ({ to: 'try it', allows: statuses })) }
        : exchange,
  });
  expect(outcomesOn(onQuery(304), allowing([304, 200]))['relation=listed']).toBe('passed');
  expect(outcomesOn(onQuery(304), allowing([304], []))['relation=listed']).toBe('failed');
  expect(outcomesOn(onQuery(304), allowing())['relation=listed']).toBe('failed');
});

test('a file that describes no error says nothing against the usual refusals of a bad request', () => {
  const list = {
    ...vault.list,
    responses: vault.list.responses.filter(({ status }) => status < 300),
    ranges: [],
  };
  const operations = vault.operations.map((operation) => (operation === vault.list ? list : operation));
  const api = { ...vault, list, operations };
  expect(outcomesOn(onQuery(400), { api })['relation=listed']).toBe('passed');
  expect(outcomesOn(onQuery(422), { api })['relation=listed']).toBe('passed');
  expect(outcomesOn(onQuery(418), { api })['relation=listed']).toBe('warned');
  expect(outcomesOn(onQuery(500), { api })['relation=listed']).toBe('failed');
});

test('a listed status that nothing that reads should meet is a finding of its own', () => {
  expect(outcomesOn()['status=409']).toBe('passed');
  expect(outcomesOn(onQuery(409))).toMatchObject({ 'relation=listed': 'passed', 'status=409': 'warned' });
});

test('an operation without an answer is undecided', () => {
  const claims = judge(check, { api: vault, server: vaultServer(), subject: 'readGem' });
  expect(new Set(claims.map(({ outcome }) => outcome))).toEqual(new Set(['inconclusive']));
});

test('a success with a status that is not documented is a finding about successes too', () => {
  expect(outcomesOn()['relation=success']).toBe('passed');
  const created: Manner = (right, { query }) => (query.length === 0 ? right : { ...right, status: 201 });
  expect(outcomesOn(created)).toMatchObject({ 'relation=listed': 'failed', 'relation=success': 'failed' });
});
