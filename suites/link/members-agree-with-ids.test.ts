import { expect, test } from 'vitest';
import { endpoint, judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stones, stonesApi } from '../../test/support/checks/stones-api.ts';
import { readSample } from '../toolkit/item-sample.ts';
import check from './members-agree-with-ids.ts';

const claimsOn = (server: Trial['server'], more: Partial<Trial> = {}) =>
  judge(check, { api: stones, subject: 'self', server, ...more });
const self = (href: string) => ({ links: [{ rel: 'self', href }] });
const readEach: Trial['besides'] = function* (scene) {
  yield* readSample(scene);
};
const member = 'member=stones.links[rel=self]';
const byItself = 'member=stone.links[rel=self]';

/** The stones of a quarry of which none is read by itself. */
const listed = stonesApi({ item: false });

test('links that are right break nothing', () => {
  expect(outcomes(claimsOn(stoneServer(someStones)))).toEqual({
    [`${member},relation=address`]: 'passed',
    [`${member},relation=own-id`]: 'passed',
    [`${member},relation=distinct`]: 'passed',
    [`${byItself},relation=address`]: 'inconclusive',
    [`${byItself},relation=own-id`]: 'inconclusive',
  });
});

test('links of entries that are read by themselves are judged apart from those of the list', () => {
  const wrongWhere = (isWrong: (path: string) => boolean): Trial['server'] =>
    stoneServer(someStones, {
      shows: (right, { path }) => (isWrong(path) ? { ...right, ...self(`${endpoint}/stones/s-9`) } : right),
    });
  const ownIds = (server: Trial['server']) => {
    const found = outcomes(claimsOn(server, { besides: readEach }));
    return [found[`${member},relation=own-id`], found[`${byItself},relation=own-id`]];
  };
  expect(ownIds(wrongWhere((path) => path !== '/stones'))).toEqual(['passed', 'failed']);
  expect(ownIds(wrongWhere((path) => path === '/stones'))).toEqual(['failed', 'passed']);
});

test.each<[string, string, Readonly<Record<string, string>>]>([
  ['no address', 'not an address', { address: 'failed', 'own-id': 'passed', distinct: 'passed' }],
  [
    'that of nothing',
    `${endpoint}/stones/other`,
    { address: 'passed', 'own-id': 'failed', distinct: 'passed' },
  ],
  [
    'that of another entry',
    `${endpoint}/stones/s-2`,
    { address: 'passed', 'own-id': 'failed', distinct: 'failed' },
  ],
])('a link that is %s', (_what, href, expected) => {
  const server = stoneServer([stone('s-1', self(href)), stone('s-2'), stone('s-3')]);
  const claims = claimsOn(server, { api: listed });
  expect(Object.fromEntries(claims.map(({ aspect, outcome }) => [aspect.relation, outcome]))).toEqual(
    expected,
  );
  for (const claim of claims.filter(({ outcome }) => outcome === 'failed'))
    expect(claim.evidence).not.toEqual([]);
});

test('a link at another origin is a finding at level strict only, and where the API says so', () => {
  const [link] = stones.list.collection.links;
  const api = stonesApi({
    collection: {
      links: [
        {
          name: 'self',
          pointer: '/links',
          select: { member: 'rel', equals: 'self', address: 'href' },
          suffix: '/stones/{id}',
          belowEndpoint: true,
        },
      ],
    },
  });
  expect(link?.belowEndpoint).toBe(false);
  const server = stoneServer([stone('s-1', self('http://elsewhere.example/stones/s-1')), stone('s-2')]);
  const at = (level: 'standard' | 'strict') =>
    outcomes(claimsOn(server, { api, level }))[`${member},relation=endpoint`];
  expect([at('standard'), at('strict')]).toEqual(['not-applicable', 'failed']);
});

test('entries without the link decide nothing, and one with it is not two', () => {
  const without = ['s-1', 's-2'].map((id) => stone(id, { links: [] }));
  expect(new Set(Object.values(outcomes(claimsOn(stoneServer(without)))))).toEqual(new Set(['inconclusive']));
  const one = outcomes(claimsOn(stoneServer([stone('s-1')])));
  expect(one[`${member},relation=distinct`]).toBe('inconclusive');
});
