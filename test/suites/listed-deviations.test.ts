import { expect, test } from 'vitest';
import { failed, isFinding } from '../../engine/base/verdict.ts';
import type { Deviation } from '../../engine/compliance/deviations.ts';
import { type Judgement, judgementOf } from '../../engine/run/judge.ts';
import { judgeTogether } from '../../suites/target-run.ts';
import { verdictsOn } from '../../suites/verdict.ts';
import { observeReference } from '../support/observe-reference.ts';

function entriesFor(ids: readonly string[]): readonly Deviation[] {
  return ids.map((id) => ({ id, reason: 'Known.', expiry: '2999-12-31', expect: 'failed' }));
}

/** What is found on the embedded target with these faults, by check, when these entries are listed. */
async function found(faults: readonly string[], ...ids: readonly string[]): Promise<Map<string, Judgement>> {
  const { api, recording } = await observeReference({ api: 'rackspace-images-v2', images: 12, faults });
  const verdicts = judgeTogether([{ api, recording }], 'standard').flatMap((target) => [
    ...verdictsOn(target, entriesFor(ids)),
  ]);
  return new Map(verdicts.filter(([, { outcome }]) => isFinding(outcome)));
}

test('what follows from a listed finding is known as well, and says from what it follows', async () => {
  const findings = await found(['filter.status-ignored'], 'filter.returned-items-match:status');
  expect(findings.size).toBeGreaterThan(1);
  expect([...findings.values()].filter(({ outcome }) => outcome !== 'known')).toEqual([]);
  expect(findings.get('filter.all-filters-at-once')?.message).toMatch(
    /This follows from filter\.returned-items-match:status, which is listed as a known deviation\.$/,
  );
});

test('a finding of another cause is not known', async () => {
  const findings = await found(
    ['filter.status-ignored', 'schema.name-missing'],
    'filter.returned-items-match:status',
  );
  const unknown = [...findings].filter(([, { outcome }]) => outcome !== 'known').map(([id]) => id);
  expect(unknown).toContain('schema.body-matches-schema:listImages.images.name');
  expect(unknown.filter((id) => id.startsWith('filter.'))).toEqual([]);
});

test('an entry that names a requirement excuses nothing that the same check finds of another one', async () => {
  const { api, recording } = await observeReference({ api: 'rackspace-images-v2', images: 1 });
  const [target] = judgeTogether([{ api, recording }], 'standard');
  if (target === undefined) throw new Error('One target was judged.');
  const claims = ['soundness', 'completeness'].map((relation) =>
    failed(`${relation} is broken.`, { aspect: { operation: api.list.id, parameter: 'size_min', relation } }),
  );
  const id = 'filter.bounds-at-the-ends:size_min';
  const run = { ...target, judgements: () => new Map([[id, judgementOf(claims)]]) };
  const outcomesWith = (...ids: readonly string[]): readonly (string | undefined)[] => {
    const verdict = verdictsOn(run, entriesFor(ids)).get(id);
    return [verdict?.outcome, ...(verdict?.claims ?? []).map(({ outcome }) => outcome)];
  };
  expect(outcomesWith()).toEqual(['failed', 'failed', 'failed']);
  expect(outcomesWith('002-filter-026')).toEqual(['failed', 'known', 'failed']);
  expect(outcomesWith('002-filter-026', '002-filter-027')).toEqual(['known', 'known', 'known']);
});
