import { expect, test } from 'vitest';
import { runTrial } from '../../bench/proof/trial.ts';

test.each([
  ['rackspace-images-v2', '002-status-021'],
  ['rackspace-servers-v2', '000-status-005'],
] as const)(
  'a name that breaks %s by itself breaks the one sentence about values, and no filter, alone or together',
  async (api, broken) => {
    const { requirements, causes } = await runTrial({
      kind: 'fault',
      id: 'status.non-ascii-500',
      api,
      level: 'standard',
    });
    expect(requirements.map(({ id }) => id)).toEqual([broken]);
    expect(causes.map(({ id }) => id)).toEqual(['status.no-server-error']);
  },
);
