import { describe, expect, test } from 'vitest';
import { runTrial } from '../../bench/proof/trial.ts';
import { isFinding } from '../../engine/base/verdict.ts';
import { observeReference } from '../support/observe-reference.ts';

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
}, 120_000);

describe('statuses that all find nothing', async () => {
  const { verdicts } = await observeReference({ api, faults: ['filter.status-lower-case-only'] });
  const words = verdicts.find(({ id }) => id === 'filter.enumeration-partitions-the-list:status');

  test('are each named, with a request of its own', () => {
    const losing = words?.claims.filter(
      ({ outcome, aspect }) => isFinding(outcome) && aspect.value !== undefined,
    );
    expect(losing?.map(({ aspect }) => aspect.value)).toEqual(['ACTIVE', 'ERROR', 'SAVING', 'UNKNOWN']);
    for (const { aspect, evidence } of losing ?? []) expect(evidence[0]).toContain(`status=${aspect.value}`);
  });

  test('are named together in the sentence that the report shows', () => {
    const together = words?.claims.find(
      ({ aspect }) => aspect.relation === 'coverage' && aspect.value === undefined,
    );
    for (const word of ['ACTIVE', 'ERROR', 'SAVING', 'UNKNOWN'])
      expect(together?.message).toContain(`status=${word} leaves out`);
  });
});
