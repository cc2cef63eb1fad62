import { expect, test } from 'vitest';
import { listOf } from '../../test/conventions/run.ts';
import { judge } from '../../test/support/checks/judging.ts';
import { type Manner, refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './unusual-query.ts';

const outcomesOn = (manner?: Manner, server = vaultServer(manner)) =>
  judge(check, { api: vault, server }).map(({ outcome, aspect }) => `${aspect.relation} ${outcome}`);
const onSome =
  (status: number, holds: (query: readonly (readonly [string, string])[]) => boolean): Manner =>
  (right, { query }) =>
    holds(query) ? refusal(status, 'no') : right;

const isGivenTwice = (query: readonly (readonly [string, string])[]) =>
  query.some(([name, value], index) =>
    query.some(([other, otherValue], at) => at > index && other === name && otherValue !== value),
  );
const isInBrackets = (query: readonly (readonly [string, string])[]) =>
  query.some(([name]) => name.includes('['));
const isLong = (query: readonly (readonly [string, string])[]) =>
  query.some(([, value]) => value.length > 3000);

test('a server that takes such queries passes, and so does one that refuses them', () => {
  expect(outcomesOn()).toEqual(['no-server-error passed']);
  expect(outcomesOn(onSome(400, () => true))).toEqual(['no-server-error passed']);
});

test.each([
  ['a parameter that is given twice', isGivenTwice],
  ['a name in brackets', isInBrackets],
  ['a long value', isLong],
])('a server that breaks down at %s fails', (_, holds) => {
  expect(outcomesOn(onSome(500, holds))).toEqual(['no-server-error failed']);
});

test('a server that is too busy decides nothing', () => {
  expect(outcomesOn(onSome(503, () => true))).toEqual(['no-server-error inconclusive']);
});

test('a list without any parameter is not asked', async () => {
  const { api } = await listOf('odata', 'listOrders');
  expect(check.instances(api)).toEqual([]);
});
