import { describe, expect, test } from 'vitest';
import { API_IDS, type ApiId } from '../../reference/index.ts';
import { disagreements, observeTogether } from '../support/observe-together.ts';

const pairs: readonly (readonly [ApiId, ApiId])[] = API_IDS.flatMap((one, place) =>
  API_IDS.slice(place + 1).map((other) => [one, other] as const),
);

describe('two conforming APIs over the same images', () => {
  test.each(pairs)('%s and %s agree in all that both show', async (one, other) => {
    const together = await observeTogether([{ api: one }, { api: other }]);
    expect(disagreements(together)).toEqual([]);
    const outcomes = together.verdicts.flatMap((all) => [...all.values()].map(({ outcome }) => outcome));
    expect(new Set(outcomes).difference(new Set(['passed', 'not-applicable']))).toEqual(new Set());
    expect(outcomes).toContain('passed');
  });
});
