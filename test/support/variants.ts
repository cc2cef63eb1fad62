import { describe, expect, test } from 'vitest';
import { type ApiId, variants } from '../../reference/index.ts';
import { claims, observeReference } from './observe-reference.ts';
import { share } from './share.ts';

/**
 * Switches on one lawful variant after the other, at each level that allows it. A variant that is lawful at level strict
 * gives no cause for a warning either; one that only lenient readings allow is warned of where they say so, and never
 * failed.
 */
export function testVariants(api: ApiId): void {
  const own = variants
    .filter(({ apis }) => apis.includes(api))
    .flatMap((variant) => variant.levels.map((level) => ({ variant, level })));
  describe(`${api}: nothing is held against a lawful variant`, () => {
    for (const { variant, level } of share(own, ({ variant }) => variant.id)) {
      test(`${variant.id} at level ${level}`, async () => {
        const { verdicts } = await observeReference({ api, level, variants: [variant.id] });
        const lenient = !variant.levels.includes('strict');
        const blame = claims(verdicts).filter((claim) => !(lenient && claim.startsWith('warned ')));
        expect(blame, variant.description).toEqual([]);
        // Targets that ask to wait are waited for.
      }, 180_000);
    }
  });
}
