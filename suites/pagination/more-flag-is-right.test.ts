import { expect, test } from 'vitest';
import { isJsonObject, type Json } from '../../engine/base/json.ts';
import { stripe } from '../../test/pagination/families/markers-and-cursors.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { type Asked, sent, type Wrong } from '../../test/support/list-server/server.ts';
import { thingsOf } from '../../test/support/list-server/things.ts';
import { trialServer, withEntries } from '../../test/support/list-server/trial.ts';
import check from './more-flag-is-right.ts';

const { api, server } = stripe;
const [before, atTheEnd] = [
  'member=has_more,relation=true-before-the-end',
  'member=has_more,relation=false-at-the-end',
];
const found = (wrong?: Wrong, from = server) =>
  outcomes(judge(check, { api, server: trialServer(from, wrong) }));

const flag = (value: (right: Json | undefined, asked: Asked) => Json | undefined): Wrong => ({
  answer(right, asked) {
    if (!isJsonObject(right.body)) return right;
    const { has_more, ...body } = right.body;
    const changed = value(has_more, asked);
    return { ...right, body: changed === undefined ? body : { ...body, has_more: changed } };
  },
});

test('a right flag passes', () => {
  expect(found()).toEqual({ [before]: 'passed', [atTheEnd]: 'passed' });
});

test('a flag that is false too early and one that is never false are seen apart', () => {
  const early = flag((right, asked) => (sent(asked, 'starting_after') === undefined ? right : false));
  expect(found(early)).toEqual({ [before]: 'failed', [atTheEnd]: 'passed' });
  expect(found(flag(() => true))).toEqual({ [before]: 'passed', [atTheEnd]: 'failed' });
});

test('a flag that is missing, or is no truth value, is another finding', () => {
  for (const value of [undefined, 'yes'])
    expect(found(flag(() => value))).toEqual({ [before]: 'not-applicable', [atTheEnd]: 'not-applicable' });
});

test('a list of one page and one that changes decide nothing', () => {
  expect(found(undefined, withEntries(server, thingsOf(1)))).toMatchObject({ [before]: 'inconclusive' });
  const changed = trialServer(withEntries(server, thingsOf(24)));
  const claims = judge(check, { api, server: trialServer(server), changed });
  expect(outcomes(claims)).toEqual({ [before]: 'inconclusive', [atTheEnd]: 'inconclusive' });
});
