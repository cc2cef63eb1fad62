import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import {
  gems,
  type Manner,
  refusal,
  vault,
  vaultServer,
  wantsOnlyXml,
} from '../../test/support/checks/vault.ts';
import check from './credential-is-refused.ts';

const claimsOn = (manner: Manner | undefined, subject: string, more: Partial<Trial> = {}) =>
  judge(check, { api: vault, server: vaultServer(manner), subject, ...more });

/** The outcomes for the list and for one entry. */
function outcomesOn(manner: Manner | undefined, subject: string, more: Partial<Trial> = {}) {
  const claims = claimsOn(manner, subject, more);
  const about = (operation: string) =>
    outcomes(claims.filter(({ aspect }) => aspect.operation === operation));
  return { list: about('listGems'), item: about('readGem') };
}

const kept = { 'relation=refused': 'passed', 'status=401': 'passed' };

test.each(['none', 'empty', 'wrong', 'truncated', 'altered', 'lengthened'])(
  'a server that refuses %s passes',
  (kind) => {
    expect(outcomesOn(undefined, kind)).toEqual({ list: kept, item: kept });
  },
);

test.each([
  ['the list', (request: Parameters<Manner>[1]) => request.path === '/gems'],
  ['the list with a query', (request: Parameters<Manner>[1]) => request.query.length > 0],
  ['the list in XML', wantsOnlyXml],
])('a server that gives %s to anybody fails for the list alone', (_, opens) => {
  const open: Manner = (right, request) =>
    request.credential === 'none' && opens(request)
      ? vaultServer()({ ...request, credential: 'own' })
      : right;
  expect(outcomesOn(open, 'none')).toEqual({
    list: { 'relation=refused': 'failed', 'status=401': 'failed' },
    item: kept,
  });
  expect(outcomesOn(open, 'wrong')).toEqual({ list: kept, item: kept });
});

test('a server that gives one entry to anybody fails for the entry alone', () => {
  const open: Manner = (right, request) =>
    request.path === '/gems' ? right : vaultServer()({ ...request, credential: 'own' });
  expect(outcomesOn(open, 'altered')).toEqual({
    list: kept,
    item: { 'relation=refused': 'failed', 'status=401': 'failed' },
  });
});

test('a server that gives an entry other than the first to anybody fails', () => {
  const open: Manner = (right, request) =>
    request.path.endsWith(gems.at(-1)?.id ?? '') ? vaultServer()({ ...request, credential: 'own' }) : right;
  expect(outcomesOn(open, 'none')).toEqual({
    list: kept,
    item: { 'relation=refused': 'failed', 'status=401': 'failed' },
  });
});

test('a server that takes what begins with a token for the token fails for that alone', () => {
  const open: Manner = (right, request) =>
    request.credential === 'lengthened' ? vaultServer()({ ...request, credential: 'own' }) : right;
  const opened = { 'relation=refused': 'failed', 'status=401': 'failed' };
  expect(outcomesOn(open, 'lengthened')).toEqual({ list: opened, item: opened });
  expect(outcomesOn(open, 'altered')).toEqual({ list: kept, item: kept });
});

test('another status refuses all the same, and is another finding', () => {
  const other =
    (status: number): Manner =>
    (right) =>
      right.status === 401 ? refusal(status, 'no') : right;
  const wrongStatus = { 'relation=refused': 'passed', 'status=401': 'failed' };
  expect(outcomesOn(other(403), 'none')).toEqual({ list: wrongStatus, item: wrongStatus });
  expect(outcomesOn(other(400), 'none').list).toEqual(wrongStatus);
  expect(outcomesOn(other(400), 'empty').list).toEqual({
    'relation=refused': 'passed',
    'status=401': 'warned',
  });
});

test('a missing WWW-Authenticate is no matter of this check', () => {
  const bare: Manner = (right) => (right.status === 401 ? refusal(401, 'unauthorized') : right);
  expect(outcomesOn(bare, 'none')).toEqual({ list: kept, item: kept });
});

test('what is open by declaration does not apply, and what is not answered is undecided', () => {
  const open = outcomesOn(undefined, 'none', { credentials: { own: false, forbidden: false } });
  expect(open.list).toEqual({ 'relation=refused': 'not-applicable', 'status=401': 'not-applicable' });
  const busy: Manner = (right) => (right.status === 401 ? refusal(503, 'busy') : right);
  expect(outcomesOn(busy, 'none').list).toEqual({
    'relation=refused': 'inconclusive',
    'status=401': 'inconclusive',
  });
});

test('without an entry only the list is decided', () => {
  expect(outcomesOn(undefined, 'none', { server: vaultServer(undefined, []) })).toEqual({
    list: kept,
    item: { 'relation=refused': 'inconclusive', 'status=401': 'inconclusive' },
  });
  expect(gems).not.toHaveLength(0);
});
