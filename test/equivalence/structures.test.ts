import { expect, test } from 'vitest';
import { claims, observeReference } from '../support/observe-reference.ts';

test('metadata that are no text in JSON have no text to be held against XML; only the schema minds', async () => {
  const { verdicts } = await observeReference({
    api: 'openstack-compute-v2',
    variants: ['metadata-structures'],
  });

  expect(claims(verdicts).map((claim) => claim.split(': ')[0])).toEqual([
    'warned schema.body-matches-schema:listImages.images.metadata',
  ]);
});
