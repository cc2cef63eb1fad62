import { describe, expect, test } from 'vitest';
import { runTrial } from '../../bench/proof/trial.ts';
import { isFinding } from '../../engine/base/verdict.ts';
import { complianceWith } from './compliance-of.ts';

const api = 'rackspace-servers-v2';

test('a status that loses images of a whole list breaks the filter, and not the plain list', async () => {
  const { requirements, causes } = await runTrial({
    kind: 'fault',
    id: 'filter.saving-loses-queued',
    api,
    level: 'standard',
  });
  expect(requirements.map(({ id }) => id).sort()).toEqual([
    '000-filter-014',
    '000-filter-015',
    '000-filter-016',
  ]);
  expect(causes.map(({ id }) => id)).toEqual(['filter.enumeration-partitions-the-list:status']);
});

describe('statuses that all find nothing', async () => {
  const { checks } = await complianceWith('filter.status-lower-case-only', api);
  const words = checks.find(({ id }) => id === 'filter.enumeration-partitions-the-list:status');
  const all = ['ACTIVE', 'ERROR', 'SAVING', 'UNKNOWN'];

  test('are each named', () => {
    const losing = words?.claims.filter(
      ({ verdict, aspect }) => isFinding(verdict) && aspect.value !== undefined,
    );
    expect(losing?.map(({ aspect }) => aspect.value)).toEqual(all);
  });

  test('are each shown by a command that asks for it', () => {
    for (const word of all) expect(words?.curl.some((curl) => curl.includes(`status=${word}`))).toBe(true);
  });

  test('are named together in the sentence that the report shows', () => {
    const together = words?.claims.find(
      ({ aspect }) => aspect.relation === 'coverage' && aspect.value === undefined,
    );
    for (const word of all) expect(together?.message).toContain(`status=${word} leaves out`);
  });
});
