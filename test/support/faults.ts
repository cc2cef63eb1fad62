import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../engine/base/verdict.ts';
import { type ApiId, type FaultDescription, faults } from '../../reference/index.ts';
import { complianceOfRun } from './compliance.ts';
import { unsuitedLevels } from './levels.ts';
import { claims, observeReference } from './observe-reference.ts';
import { share } from './share.ts';

const blaming: ReadonlySet<Outcome> = new Set(['failed', 'warned']);

/**
 * Switches on one fault after the other. A requirement that the fault names must be among those that are not kept, and nothing may
 * be among them that the fault neither names nor states as a consequence.
 */
export function testFaults(api: ApiId): void {
  // What only another API brings to light is tried in test/agreement.
  const own = faults.filter(({ apis, beside }) => apis.includes(api) && beside !== true);
  describe(`${api}: each deliberate fault is reported as what it breaks, and as nothing else`, () => {
    for (const fault of share(own, ({ id }) => id)) {
      test(fault.id, async () => {
        await tryFault(api, fault);
      });
    }
  });
}

async function tryFault(
  api: ApiId,
  { id: fault, breaks, levels, requirements, consequences = [] }: FaultDescription,
): Promise<void> {
  const level = levels.includes('standard') ? 'standard' : 'strict';
  const observed = await observeReference({ api, level, faults: [fault] });
  const found = claims(observed.verdicts);
  const notKept = complianceOfRun(observed, level)
    .requirements.filter(({ verdict }) => blaming.has(verdict))
    .map(({ id }) => id);
  const isStated = (id: string): boolean => requirements.includes(id) || consequences.includes(id);
  expect(found.filter((claim) => claim.startsWith('error '))).toEqual([]);
  expect(unsuitedLevels(observed, level)).toEqual([]);
  expect(
    notKept.filter((id) => requirements.includes(id)),
    `${breaks}\nreported: ${found.join('\n')}`,
  ).not.toEqual([]);
  expect(
    notKept.filter((id) => !isStated(id)),
    `${breaks}\nblames these besides.`,
  ).toEqual([]);
}
