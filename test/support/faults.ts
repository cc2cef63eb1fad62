import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../engine/base/verdict.ts';
import { type ApiId, faults } from '../../reference/index.ts';
import { complianceOfRun } from './compliance.ts';
import { unsuitedLevels } from './levels.ts';
import { claims, observeReference } from './observe-reference.ts';
import { share } from './share.ts';

const blaming: ReadonlySet<Outcome> = new Set(['failed', 'warned']);

/**
 * Switches on one fault after the other, and expects a claim in the category of what it breaks, or a requirement that its
 * manifest names among those that are not kept: a fault that shows now and then is seen by whichever check meets it.
 *
 * @param unseen faults that no check sees, each with the reason; one that is seen after all has to leave the list.
 */
export function testFaults(api: ApiId, unseen: Readonly<Record<string, string>>): void {
  // What only another API brings to light is tried in test/agreement.
  const own = faults.filter(({ apis, beside }) => apis.includes(api) && beside !== true);
  describe(`${api}: each deliberate fault is reported as what it breaks`, () => {
    test('every fault that is left out is one', () => {
      const ids = new Set(own.map(({ id }) => id));
      expect(Object.keys(unseen).filter((id) => !ids.has(id))).toEqual([]);
    });
    for (const fault of share(own, ({ id }) => id)) {
      test(fault.id, async () => {
        const level = fault.levels.includes('standard') ? 'standard' : 'strict';
        const observed = await observeReference({ api, level, faults: [fault.id] });
        const found = claims(observed.verdicts);
        const matching = found.filter((claim) => claim.split(' ')[1]?.startsWith(`${fault.category}.`));
        const named = complianceOfRun(observed, level)
          .requirements.filter(({ id, verdict }) => blaming.has(verdict) && fault.requirements.includes(id))
          .map(({ id }) => id);
        expect(found.filter((claim) => claim.startsWith('error '))).toEqual([]);
        expect(unsuitedLevels(observed, level)).toEqual([]);
        if (fault.id in unseen) expect([...matching, ...named], 'it is seen after all').toEqual([]);
        else
          expect([...matching, ...named], `${fault.breaks}\nreported: ${found.join('\n')}`).not.toEqual([]);
      });
    }
  });
}
