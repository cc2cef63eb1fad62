import { describe, expect, test } from 'vitest';
import { complianceWith, verdictOn } from './compliance-of.ts';

describe('a next link that drops the filter', async () => {
  const report = await complianceWith('pagination.next-drops-name', 'rackspace-images-v2');
  const [cause, ...others] = report.causes ?? [];

  test('is one cause, which names its own sentence', () => {
    expect(others).toEqual([]);
    expect(cause?.id).toBe('pagination.page-link-keeps-the-query:next');
    expect(cause?.requirements).toEqual(['002-pagination-006']);
  });

  test('is shown by the request with the filter, the link that it gave, and the request that followed', () => {
    const found = report.checks.find(({ id }) => id === cause?.id);
    expect(found?.curl[0]).toContain('name=');
    expect(found?.curl[1]).toContain('marker=');
    expect(found?.curl[1]).not.toContain('name=');
    expect(found?.message).toContain('it lacks name=');
    expect(found?.actual).toMatch(/name=.* returned the next link .*marker=/);
  });
});

describe('a marker that is compared with ids although the list is not sorted by them', async () => {
  const report = await complianceWith('pagination.marker-is-an-id-bound', 'rackspace-servers-v2');

  test('is one cause with a sentence about the page after a marker', () => {
    expect(report.causes).toHaveLength(1);
    expect(report.causes?.[0]?.id).toBe('pagination.marker-continues-the-list');
    expect(report.causes?.[0]?.title).toMatch(/^The page after \S+ /);
  });

  test('is no list whose order changes', () => {
    expect(verdictOn(report, 'consistency.default-order-is-deterministic')).toBe('passed');
    expect(report.checks.filter(({ message }) => message.includes('order changes'))).toEqual([]);
  });
});

describe('a marker that is ignored, so that all entries come each time', async () => {
  const report = await complianceWith('pagination.marker-ignored', 'openstack-compute-v2');

  test('leaves the ids unique, for no answer holds one twice', () => {
    expect(verdictOn(report, 'consistency.ids-are-unique')).toBe('passed');
  });

  test('loses nothing where the limit is above the maximum', () => {
    expect(verdictOn(report, 'pagination.limit-above-the-maximum')).toBe('passed');
  });

  test('leads to no count of more entries than one answer holds', () => {
    const counts = report.checks.flatMap(({ message }) =>
      [...message.matchAll(/(\d+) images/g)].map(([, number]) => Number(number)),
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(41);
  });

  test('is one cause', () => {
    expect(report.causes).toHaveLength(1);
    expect(report.causes?.[0]?.id).toMatch(/^pagination\.marker-/);
  });
});

describe.each([404, 500])('a page after the last one that is answered with %i', async (status) => {
  const report = await complianceWith(`pagination.end-is-${status}`, 'openstack-compute-v2');

  test('is reading that broke off with its status, and not a list without an end', () => {
    const found = report.checks.find(({ id }) => id === 'pagination.walk-ends');
    expect(`${found?.message}`).toContain(`broke off with status ${status}`);
    expect(report.checks.filter(({ message }) => /reaches (no|its) end/.test(message))).toEqual([]);
  });

  test('is shown by the request that was refused', () => {
    const found = report.checks.find(({ id }) => id === 'pagination.walk-ends');
    expect(found?.curl.slice(0, 2).some((curl) => curl.includes('marker='))).toBe(true);
  });
});

describe('a page without the link to the rest', async () => {
  const report = await complianceWith('pagination.next-missing-on-second-page', 'rackspace-images-v2');

  test('is shown first by that page, and not by an empty one at the end', () => {
    expect(report.causes?.[0]?.id).toBe('pagination.next-is-absent-at-the-end');
    expect(report.causes?.[0]?.evidence[0]).toContain('marker=');
    expect(report.causes?.[0]?.requirements).toEqual(['002-pagination-001']);
  });
});
