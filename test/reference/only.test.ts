import { expect, test } from 'vitest';
import { allOf, not, withParameter } from '../../reference/conditions.ts';
import { startReference } from '../../reference/index.ts';
import { only } from '../../reference/only.ts';
import { CONFORMING } from '../../reference/pipeline.ts';
import { wrapAll } from '../../reference/stages.ts';
import { failing } from '../../reference/wraps/answers.ts';
import { ask } from './probe.ts';

const list = '/images/detail';

/** How many images the list of a faulty server has, by what is asked. */
async function counts(fault: string, queries: readonly string[]): Promise<readonly number[]> {
  const reference = await startReference({ api: 'openstack-compute-v2', faults: [fault] });
  try {
    const found: number[] = [];
    for (const query of queries) {
      const { text } = await ask(reference, { path: `${list}?${query}` });
      const { images }: { images: readonly unknown[] } = JSON.parse(text);
      found.push(images.length);
    }
    return found;
  } finally {
    await reference.close();
  }
}

test('a base fault shows under its condition, and nowhere else', async () => {
  expect(await counts('pagination.one-more-than-limit', ['limit=1', 'name=ubuntu&limit=1'])).toEqual([2, 2]);
  expect(await counts('pagination.limit-one-more-with-filter', ['limit=1', 'name=ubuntu&limit=1'])).toEqual([
    1, 2,
  ]);
});

test('stages that a wrap leaves alone stay what they are', () => {
  const narrowed = only(not(allOf()), failing());
  expect(Object.keys(narrowed)).toEqual(['door']);
  const stages = wrapAll(CONFORMING, [only(withParameter('name'), failing())]);
  expect(stages.order).toBe(CONFORMING.order);
});
