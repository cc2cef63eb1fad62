import { describe, expect, test } from 'vitest';
import type { ApiId } from '../../reference/index.ts';
import { complianceOfRun } from '../support/compliance.ts';
import { observeReference } from '../support/observe-reference.ts';

/** Requirements about answers that a target which is up, and is asked within its limits, has no occasion to give. */
const conditional: Readonly<Record<ApiId, readonly string[]>> = {
  'rackspace-servers-v2': [
    '000-status-012',
    '000-status-013',
    '000-status-024',
    '003-status-004',
    '003-status-013',
    '003-status-015',
    '003-status-020',
  ],
  'openstack-compute-v2': [
    '001-schema-002',
    '001-status-010',
    '001-status-017',

    '001-status-026',
    '001-status-030',
  ],
  'rackspace-images-v2': ['002-status-020', '002-status-022', '002-status-025'],
  'otc-images-v1.1': ['004-status-019', '004-status-020'],
};

describe.each(Object.entries(conditional))('on a target of %s that gives no occasion', (api, ids) => {
  const run = observeReference({ api: api as ApiId, level: 'standard' }).then(
    (observed) => complianceOfRun(observed, 'standard').requirements,
  );

  test.each(ids)('%s does not apply, and says that its condition never occurred', async (id) => {
    const found = (await run).find((requirement) => requirement.id === id);
    expect(found?.verdict).toBe('not-applicable');
    expect(found?.reason).toMatch(/run (did not receive|received no) /);
  });
});
