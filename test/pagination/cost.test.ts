import { expect, test } from 'vitest';
import type { CheckInstance } from '../../engine/check.ts';
import { runReference } from './run.ts';

const api = 'rackspace-images-v2';

/** The bound that docs/cost.md states for the checks of pages, consistency and links. */
const mostProbes = 700;

const ofThisKind = ({ check }: CheckInstance): boolean =>
  ['pagination', 'consistency', 'link'].includes(check.category);

/** Checks that walk the plain list, of which a reading of 20,000 entries does not take long. */
const plainWalks = new Set([
  'pagination.list-is-the-same-without-a-limit',
  'pagination.marker-continues-the-list',
  'pagination.next-is-absent-at-the-end',
  'pagination.pages-join-to-the-whole-list',
]);
const walksPlainly = ({ id }: CheckInstance): boolean => plainWalks.has(id);

test('a long list costs no more probes than the bound', async () => {
  const { probes, verdicts } = await runReference({ api, images: 2500 }, ofThisKind);
  expect(probes).toBeLessThanOrEqual(mostProbes);
  expect([...verdicts].filter(([, { outcome }]) => outcome === 'failed' || outcome === 'warned')).toEqual([]);
});

test('20,000 entries cost two readings of the list, and as many probes as 2,500', async () => {
  const few = await runReference({ api, images: 2500 }, walksPlainly);
  const many = await runReference({ api, images: 20_000 }, walksPlainly);
  expect(many.probes).toBe(few.probes);
  // Each reading: one plain page, and pages of 1,000.
  expect(many.requests - many.probes).toBe(2 * (1 + 20));
  expect([...many.verdicts.values()].every(({ outcome }) => outcome === 'passed')).toBe(true);
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
