import { expect, test } from 'vitest';
import type { Family } from '../../test/pagination/families/family.ts';
import { aip } from '../../test/pagination/families/markers-and-cursors.ts';
import { scim } from '../../test/pagination/families/offsets.ts';
import { djangoPage } from '../../test/pagination/families/pages.ts';
import { judge } from '../../test/support/checks/judging.ts';
import type { Wrong } from '../../test/support/list-server/server.ts';
import { trialServer } from '../../test/support/list-server/trial.ts';
import check from './page-past-the-end-is-empty.ts';

const verdict = ({ api, server }: Family, wrong?: Wrong) =>
  judge(check, { api, server: trialServer(server, wrong) })[0]?.outcome;
const past = (status: number): Wrong => ({
  answer: (right, asked) =>
    Number(asked.url.searchParams.get('startIndex') ?? asked.url.searchParams.get('page')) > 5 &&
    (right.status === 404 || (right.status === 200 && asked.url.searchParams.has('startIndex')))
      ? { ...right, status }
      : right,
});

test('an empty page and a status that the file gives pass', () => {
  expect([scim, djangoPage].map((family) => verdict(family))).toEqual(['passed', 'passed']);
});

test('a page past the end that repeats the last one is seen', () => {
  const repeating: Wrong = {
    page: (right, all) => (right.start >= all.length ? { ...right, entries: all.slice(-right.size) } : right),
  };
  expect(verdict(scim, repeating)).toBe('failed');
});

test('a page past the end that repeats the last one passes where the file says so, and another page does not', () => {
  const { paging } = scim.api.list.collection;
  const list = {
    ...scim.api.list,
    collection: { ...scim.api.list.collection, paging: paging && { ...paging, lastPageAgain: true } },
  };
  const giving = (page: (all: readonly unknown[], size: number) => number): Wrong => ({
    page: (right, all) => {
      const start = page(all, right.size);
      return right.start >= all.length ? { ...right, entries: all.slice(start, start + right.size) } : right;
    },
  });
  const family = { ...scim, api: { ...scim.api, list } };
  expect(
    verdict(
      family,
      giving((all, size) => Math.floor((all.length - 1) / size) * size),
    ),
  ).toBe('passed');
  expect(
    verdict(
      family,
      giving(() => 0),
    ),
  ).toBe('failed');
});

test('a refusal that the file does not give to such a page is seen', () => {
  expect(verdict(djangoPage, past(400))).toBe('failed');
  expect(verdict(djangoPage, past(500))).toBe('failed');
});

test('a refusal where the file gives no status to such a page is not judged, and a breakdown is seen', () => {
  expect([400, 404].map((status) => verdict(scim, past(status)))).toEqual([
    'not-applicable',
    'not-applicable',
  ]);
  expect(verdict(scim, past(500))).toBe('failed');
});

test('no answer decides nothing', () => {
  expect(verdict(djangoPage, past(503))).toBe('inconclusive');
});

test('pages that nobody can count are not asked for', () => {
  expect(check.instances(aip.api)).toEqual([]);
});
