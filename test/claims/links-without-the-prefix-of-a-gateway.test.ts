import { expect, test } from 'vitest';
import type { ApiId } from '../../reference/index.ts';
import { complianceWhen, notKept } from './spoiled.ts';

const apis: readonly (readonly [ApiId, readonly string[]])[] = [
  ['rackspace-images-v2', ['002-pagination-003', '002-pagination-008', '002-link-005', '002-link-011']],
  ['rackspace-servers-v2', ['003-link-004']],
];

test.each(apis)(
  'links of %s without the prefix of its gateway are one cause, which says so',
  async (api, broken) => {
    const report = await complianceWhen(api, { prefix: '/gateway' });
    const [cause, ...others] = report.causes ?? [];
    expect(others).toEqual([]);
    expect(cause?.id).toBe('link.links-stay-below-the-endpoint');
    expect(cause?.title).toMatch(/^Every link of the target leaves the path of the endpoint, \/gateway\//);
    expect(notKept(report)).toEqual(broken);
  },
);
