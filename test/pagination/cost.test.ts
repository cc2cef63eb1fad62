import { expect, test } from 'vitest';
import type { Claim } from '../../engine/base/verdict.ts';
import type { CheckInstance } from '../../engine/run/check.ts';
import { runReference } from './run.ts';

const api = 'rackspace-images-v2';

/** The bound that docs/cost.md states for the probes of a whole run. */
const mostProbes = 1100;

/** Checks whose walks are the longest; that no other check asks more is held by the bound on 2,500 entries. */
const longest = new Set([
  'pagination.list-is-the-same-without-a-limit',
  'pagination.marker-continues-the-list',
  'pagination.next-is-absent-at-the-end',
  'pagination.pages-join-to-the-whole-list',
  'filter.matching-items-are-returned:visibility',
  'filter.bounds-divide-the-list:size_min',
  'sorting.directions-mirror-each-other:name',
  'sorting.keeps-the-set:size',
]);

const findings = (verdicts: ReadonlyMap<string, Claim>): readonly string[] =>
  [...verdicts].flatMap(([id, { outcome, message }]) =>
    outcome === 'passed' || outcome === 'not-applicable' ? [] : [`${outcome} ${id}: ${message}`],
  );

test('a long list costs no more probes than the bound, and everything is decided all the same', async () => {
  const { probes, verdicts } = await runReference({ api, images: 2500 }, () => true);
  expect(probes).toBeLessThanOrEqual(mostProbes);
  expect(findings(verdicts)).toEqual([]);
});

test('20,000 entries cost two readings of the list, and as many probes as 2,500', async () => {
  const wanted = ({ id }: CheckInstance): boolean => longest.has(id);
  const few = await runReference({ api, images: 2500 }, wanted);
  const many = await runReference({ api, images: 20_000 }, wanted);
  expect(many.verdicts.size).toBe(longest.size);
  expect(many.probes).toBeLessThanOrEqual(few.probes * 1.1);
  // Each reading: one plain page, pages of 1,000, and a small one.
  expect(many.requests - many.probes).toBe(2 * (1 + 20 + 1));
  expect(findings(many.verdicts)).toEqual([]);
});

test.each(['pagination.next-for-ever', 'pagination.next-loops', 'pagination.next-leads-to-first-page'])(
  'a server that loops for ever ends in a verdict: %s',
  async (fault) => {
    const { verdicts, requests } = await runReference(
      { api, faults: [fault] },
      ({ id }) => id === 'pagination.walk-ends' || id === 'pagination.pages-join-to-the-whole-list',
    );
    expect(verdicts.get('pagination.pages-join-to-the-whole-list')?.outcome).toBe('failed');
    expect(requests).toBeLessThan(300);
  },
);
