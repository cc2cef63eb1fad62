import { expect, test } from 'vitest';
import { isJsonObject } from '../../engine/base/json.ts';
import { kubernetes } from '../../test/pagination/families/markers-and-cursors.ts';
import { judge } from '../../test/support/checks/judging.ts';
import type { Wrong } from '../../test/support/list-server/server.ts';
import { thingsOf } from '../../test/support/list-server/things.ts';
import { trialServer, withEntries } from '../../test/support/list-server/trial.ts';
import check from './remaining-is-right.ts';

const { api, server } = kubernetes;
const verdict = (wrong?: Wrong) => judge(check, { api, server: trialServer(server, wrong) })[0]?.outcome;

const saying = (change: (remaining: number) => number | null): Wrong => ({
  answer(right) {
    if (!isJsonObject(right.body)) return right;
    const { metadata, ...body } = right.body;
    if (!isJsonObject(metadata) || metadata.remainingItemCount === undefined) return right;
    const remainingItemCount = change(Number(metadata.remainingItemCount));
    return { ...right, body: { ...body, metadata: { ...metadata, remainingItemCount } } };
  },
});

test('what remains on each page passes, and pages that do not say it are let be', () => {
  expect(verdict()).toBe('passed');
  expect(verdict(saying(() => null))).toBe('not-applicable');
});

test('one too many, the total in place of the rest, and none are seen', () => {
  expect([(rest: number) => rest + 1, () => 23, () => 0].map((change) => verdict(saying(change)))).toEqual([
    'failed',
    'failed',
    'failed',
  ]);
});

test('a list that changes is not judged', () => {
  const changed = trialServer(withEntries(server, thingsOf(24)));
  expect(judge(check, { api, server: trialServer(server), changed })[0]?.outcome).toBe('inconclusive');
});
