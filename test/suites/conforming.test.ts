import { describe, expect, test } from 'vitest';
import { knownApis } from '../../engine/spec/load.ts';
import { API_IDS, variants } from '../../reference/index.ts';
import { claims, observeReference } from '../support/observe-reference.ts';

const judged = API_IDS.filter((api) => knownApis().includes(api));

describe('nothing is held against a conforming target', () => {
  for (const api of judged) {
    for (const level of ['standard', 'strict'] as const) {
      test(`${api} at level ${level}`, async () => {
        const { verdicts } = await observeReference({ api, level });
        expect(claims(verdicts)).toEqual([]);
      });
    }
  }
});

/**
 * A variant that is lawful at level strict gives no cause for a warning either; one that only the lenient readings allow is
 * warned of where they say so, and never failed.
 */
function blame(verdicts: Parameters<typeof claims>[0], levels: readonly string[]): readonly string[] {
  return claims(verdicts).filter((claim) => levels.includes('strict') || !claim.startsWith('warned '));
}

describe('nothing is held against a lawful variant', () => {
  for (const variant of variants) {
    for (const api of variant.apis.filter((one) => judged.includes(one))) {
      for (const level of variant.levels) {
        test(`${api} at level ${level}: ${variant.id}`, async () => {
          const { verdicts } = await observeReference({ api, level, variants: [variant.id] });
          expect(blame(verdicts, variant.levels)).toEqual([]);
        });
      }
    }
  }
});

describe('nothing passes that the data could not decide', () => {
  for (const api of judged) {
    test(`${api} without any entry`, async () => {
      const { verdicts } = await observeReference({ api, images: 0 });
      const passed = verdicts.filter(
        ({ id, outcome }) => outcome === 'passed' && /^(filter|sorting|pagination)\./.test(id),
      );
      // What needs no entry to be decided: refusals, and that walking ends at once.
      expect(
        passed
          .map(({ id }) => id)
          .filter((id) => !/walk-ends|limit-above|limit-zero|refused|bad|next-is|repeat/.test(id)),
      ).toEqual([]);
    });
  }
});
