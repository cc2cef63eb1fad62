import { expect, test } from 'vitest';
import { isJsonObject } from '../../engine/base/json.ts';
import { gitLab, pocketBase } from '../../test/pagination/families/pages.ts';
import { judge } from '../../test/support/checks/judging.ts';
import type { Wrong } from '../../test/support/list-server/server.ts';
import { thingsOf } from '../../test/support/list-server/things.ts';
import { trialServer, withEntries } from '../../test/support/list-server/trial.ts';
import check from './page-count-is-right.ts';

const { api, server } = pocketBase;
const verdict = (wrong?: Wrong, from = server) =>
  judge(check, { api, server: trialServer(from, wrong) })[0]?.outcome;

const saying = (change: (pages: number) => number): Wrong => ({
  answer: (right) =>
    isJsonObject(right.body)
      ? { ...right, body: { ...right.body, totalPages: change(Number(right.body.totalPages)) } }
      : right,
});

test('as many pages as the list fills are right, in the body and in a header', () => {
  expect(verdict()).toBe('passed');
  expect(judge(check, { api: gitLab.api, server: trialServer(gitLab.server) })[0]?.outcome).toBe('passed');
});

test('a page too many and a page too few are seen', () => {
  expect([1, -1].map((more) => verdict(saying((pages) => pages + more)))).toEqual(['failed', 'failed']);
});

test('the number of entries in place of that of pages is seen', () => {
  expect(verdict(saying(() => 23))).toBe('failed');
});

test('a size that the target cuts says nothing of the number of pages', () => {
  const cutting = { ...server, sizes: { parameter: 'perPage', usual: 5, largest: 7 } };
  expect(verdict(undefined, cutting)).toBe('passed');
});

test('an empty list and one that changes decide nothing', () => {
  expect(
    verdict(
      saying(() => 7),
      withEntries(server, []),
    ),
  ).toBe('not-applicable');
  const changed = trialServer(withEntries(server, thingsOf(24)));
  expect(judge(check, { api, server: trialServer(server), changed })[0]?.outcome).toBe('inconclusive');
});
