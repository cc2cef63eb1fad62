import { expect, test } from 'vitest';
import { claims, observeReference } from '../support/observe-reference.ts';

// As the image service of document 004 did from its first day: 25 images, unless one knows the parameter for more.
test('a list that is cut without a word is found to be cut, and blamed for nothing that follows from it', async () => {
  const { verdicts } = await observeReference({
    api: 'otc-images-v1.1',
    faults: ['consistency.silently-cut-at-25'],
  });

  expect(claims(verdicts).map((claim) => claim.split(':')[0])).toEqual([
    'failed consistency.list-is-not-truncated',
  ]);
});
