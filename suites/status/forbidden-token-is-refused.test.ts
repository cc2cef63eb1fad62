import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { type Manner, refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './forbidden-token-is-refused.ts';

function outcomesOn(manner?: Manner, more: Partial<Trial> = {}) {
  const claims = judge(check, { api: vault, server: vaultServer(manner), ...more });
  const about = (operation: string) =>
    outcomes(claims.filter(({ aspect }) => aspect.operation === operation));
  return { list: about('listGems'), item: about('readGem') };
}

const kept = { 'relation=refused': 'passed', 'status=403': 'passed' };
const forbidden: (reply: (path: string) => ReturnType<Manner> | undefined) => Manner =
  (reply) => (right, request) =>
    request.credential === 'forbidden' ? (reply(request.path) ?? right) : right;

test('a server that refuses with 403 passes', () => {
  expect(outcomesOn()).toEqual({ list: kept, item: kept });
});

test('404 hides an entry, and no list', () => {
  const hidden = outcomesOn(forbidden(() => refusal(404, 'itemNotFound')));
  expect(hidden).toEqual({ list: { 'relation=refused': 'passed', 'status=403': 'failed' }, item: kept });
});

test('a server that serves whoever has a token fails', () => {
  const serving: Manner = (_, request) => vaultServer()({ ...request, credential: 'own' });
  const broken = { 'relation=refused': 'failed', 'status=403': 'failed' };
  expect(outcomesOn(serving)).toEqual({ list: broken, item: broken });
});

test('without such a token nothing applies', () => {
  const none = outcomesOn(undefined, { credentials: { own: true, forbidden: false } });
  expect(none.list).toEqual({ 'relation=refused': 'not-applicable', 'status=403': 'not-applicable' });
});
