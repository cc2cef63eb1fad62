import { expect, test } from 'vitest';
import { claims, observeReference } from '../support/observe-reference.ts';

const isCompared = ({ id }: { readonly id: string }) => id.startsWith('equivalence.filters-mean-the-same');
const api = 'openstack-compute-v2';

test('a kind that XML ignores is found where no image shows of which kind it is', async () => {
  const { verdicts } = await observeReference(
    { api, faults: ['equivalence.type-ignored-in-xml'], variants: ['images-say-no-type'] },
    isCompared,
  );
  expect(claims(verdicts).join('\n')).toMatch(/^failed equivalence\.filters-mean-the-same:type: /m);
});

test('a kind that both formats know is not, where no image shows of which kind it is', async () => {
  const { verdicts } = await observeReference({ api, variants: ['images-say-no-type'] }, isCompared);
  expect(claims(verdicts)).toEqual([]);
});
