import { expect, test } from 'vitest';
import { stripe } from '../../test/pagination/families/markers-and-cursors.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { sent, type Wrong, without } from '../../test/support/list-server/server.ts';
import { thingsOf } from '../../test/support/list-server/things.ts';
import { trialServer, withEntries } from '../../test/support/list-server/trial.ts';
import check from './page-before-an-entry.ts';

const { api, server } = stripe;
const found = (wrong?: Wrong, from = server) =>
  outcomes(judge(check, { api, server: trialServer(from, wrong) }));
const onPagesBefore = (change: NonNullable<Wrong['page']>): Wrong => ({
  page: (right, all, asked) =>
    sent(asked, 'ending_before') === undefined ? right : change(right, all, asked),
});

test('the entries right before another one pass', () => {
  expect(found()).toEqual({
    'relation=soundness': 'passed',
    'relation=completeness': 'passed',
    'relation=order': 'passed',
    'status=200': 'passed',
  });
});

test.each<[string, Wrong, object]>([
  [
    'holds the first entries of the list',
    { asked: (asked) => without(asked, 'ending_before') },
    { 'relation=soundness': 'failed', 'relation=completeness': 'failed' },
  ],
  [
    'holds the entry itself',
    onPagesBefore((right, all) => ({ ...right, entries: all.slice(right.start + 1, right.start + 3) })),
    { 'relation=soundness': 'failed' },
  ],
  [
    'lacks the last before it',
    onPagesBefore((right) => ({ ...right, entries: right.entries.slice(0, -1) })),
    { 'relation=completeness': 'failed', 'relation=soundness': 'passed' },
  ],
  [
    'comes in the other order',
    onPagesBefore((right) => ({ ...right, entries: right.entries.toReversed() })),
    { 'relation=order': 'failed', 'relation=completeness': 'passed' },
  ],
  [
    'is refused',
    {
      answer: (right, asked) =>
        sent(asked, 'ending_before') === undefined ? right : { ...right, status: 400 },
    },
    { 'status=200': 'failed' },
  ],
])('a page before an entry that %s is seen', (_, wrong, findings) => {
  expect(found(wrong)).toMatchObject(findings);
});

test('an empty list and one in another order decide nothing', () => {
  expect(found(undefined, withEntries(server, []))).toMatchObject({ 'relation=soundness': 'inconclusive' });
  const changed = trialServer(withEntries(server, thingsOf(23).toReversed()));
  const claims = judge(check, { api, server: trialServer(server), changed });
  expect(outcomes(claims)).toMatchObject({
    'relation=soundness': 'inconclusive',
    'relation=order': 'inconclusive',
  });
});
