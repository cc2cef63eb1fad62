import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { type Manner, refusal, vault, vaultServer, withHeaders } from '../../test/support/checks/vault.ts';
import check from './temporary-refusal-passes.ts';

const claimsOn = (subject: string, manner?: Manner, more: Partial<Trial> = {}) =>
  judge(check, { api: vault, server: vaultServer(manner), subject, ...more });

const isNamed: (request: Parameters<Manner>[1]) => boolean = ({ query }) =>
  query.some(([name]) => name === 'name');

const named =
  (wrong: ReturnType<typeof refusal>): Manner =>
  (right, request) =>
    isNamed(request) ? wrong : right;

/** Asks the same thing twice. */
const twice: Trial['besides'] = function* (scene) {
  yield* askList(scene, [['name', 'no-such-gem']]);
  yield* askList(scene, [['name', 'no-such-gem']], { repetition: 1 });
};

test('a status that was never met does not apply', () => {
  expect(outcomes(claimsOn('listGems.503'))).toEqual({
    'status=503,relation=passes-in-time': 'not-applicable',
  });
});

test('a refusal passes where the same request had another answer at some other time', () => {
  let requests = 0;
  const busyAtFirst: Manner = (right, request) => {
    if (isNamed(request)) requests += 1;
    return isNamed(request) && requests === 1 ? refusal(503, 'busy') : right;
  };
  expect(outcomes(claimsOn('listGems.503', busyAtFirst, { besides: twice }))).toEqual({
    'status=503,relation=passes-in-time': 'passed',
  });
});

test.each([413, 503])('a filter that gets %i whenever it is given is a warning', (status) => {
  const claims = claimsOn(`listGems.${status}`, named(refusal(status, 'busy')));
  expect(claims).toMatchObject([
    { outcome: 'warned', actual: expect.stringContaining(`returned ${status} 3 times in a row`) },
  ]);
  expect(claims[0]?.evidence.length).toBe(2);
  expect(claimsOn(`listGems.${status}`, named(refusal(status, 'busy')), { level: 'strict' })).toMatchObject([
    { outcome: 'failed' },
  ]);
});

test('entries that nobody can ever read are a warning', () => {
  const busy: Manner = (right, { path }) => (path === '/gems' ? right : refusal(413, 'overLimit'));
  expect(claimsOn('readGem.413', busy)).toMatchObject([{ outcome: 'warned' }]);
});

test('a filter of which other values are served is undecided', () => {
  const one: Manner = (right, { query }) =>
    query.some(([name, value]) => name === 'name' && value !== 'no-such-gem') ? refusal(503, 'busy') : right;
  expect(claimsOn('listGems.503', one, { besides: twice })).toMatchObject([{ outcome: 'inconclusive' }]);
});

test('so is one where the list is not served in between, or a wanted pause was cut short', () => {
  const allBusy = vaultServer(() => refusal(503, 'busy'));
  expect(claimsOn('listGems.503', undefined, { changed: allBusy })).toMatchObject([
    { outcome: 'inconclusive' },
  ]);
  const patient = named(withHeaders(refusal(503, 'busy'), { 'retry-after': '3600' }));
  expect(claimsOn('listGems.503', patient)).toMatchObject([{ outcome: 'inconclusive' }]);
  const prompt = named(withHeaders(refusal(503, 'busy'), { 'retry-after': '1' }));
  expect(claimsOn('listGems.503', prompt)).toMatchObject([{ outcome: 'warned' }]);
});
