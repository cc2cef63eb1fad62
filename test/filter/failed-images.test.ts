import { expect, test } from 'vitest';
import { claims, observeReference } from '../support/observe-reference.ts';

const variants = ['failed-with-changes-since'];

test.for(['openstack-compute-v2', 'rackspace-servers-v2', 'otc-images-v1.1'] as const)(
  '%s: images whose making failed may come with what has changed, and only the strict reading minds',
  async (api) => {
    const standard = await observeReference({ api, variants });
    const strict = await observeReference({ api, variants, level: 'strict' });

    expect(claims(standard.verdicts)).toEqual([]);
    expect(claims(strict.verdicts).map((claim) => claim.split(/[ :]/)[1])).toEqual([
      'filter.unlisted-items-are-marked-as-deleted',
    ]);
  },
);
