import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { API_IDS, type Level, type VariantDescription, variants } from '../../../reference/index.ts';
import { claims, observeReference } from '../../support/observe-reference.ts';
import { pairsToTry, waits } from '../../support/share.ts';

const { count, seed } = pairsToTry();

/**
 * Images that change by the clock of this machine are newer than a server whose clock is late can know, and a body that is packed
 * twice needs both codings in one header, which no variant alone can write.
 */
function contradict(one: VariantDescription, other: VariantDescription): boolean {
  const both = [one, other];
  const late = one.moving && other.moving && both.some(({ id }) => id.startsWith('clock-'));
  return late || both.every(({ id }) => /gzip|deflate|brotli/.test(id));
}

describe.each(API_IDS)(
  `%s: nothing is held against two lawful variants at once, drawn with seed ${seed}`,
  (api) => {
    const own = variants.filter(({ apis, id }) => apis.includes(api) && !waits(id));
    const anyOne = fc.constantFrom(...own);
    const anyTwo = fc
      .tuple(anyOne, anyOne)
      .filter(([one, other]) => one !== other && !contradict(one, other));
    const rows = fc
      .sample(anyTwo, { seed, numRuns: count })
      .map(([one, other]) => ({ one, other, name: `${one.id} and ${other.id}` }));

    test.each(rows)('$name', async ({ one, other }) => {
      const level: Level = [one, other].every(({ levels }) => levels.includes('strict'))
        ? 'strict'
        : 'standard';
      const { verdicts } = await observeReference({ api, level, variants: [one.id, other.id] });
      const blame = claims(verdicts).filter((claim) => level === 'strict' || !claim.startsWith('warned '));
      expect(blame).toEqual([]);
    });
  },
);
