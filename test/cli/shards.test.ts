import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readShard, shardOf } from '../../cli/shard.ts';
import { startReference } from '../../reference/index.ts';
import { call, complianceIn, type Ended } from './command.ts';

const api = 'rackspace-images-v2';

/** The share of three targets that a shard names. */
function share(text: string) {
  const shard = readShard({ name: '--shard', text });
  return shard.ok ? shardOf([1, 2, 3], shard.value) : shard;
}

test.each([
  ['1/2', [1, 3]],
  ['2/2', [2]],
  ['1/1', [1, 2, 3]],
])('shard %s of three targets', (text, targets) => {
  expect(share(text)).toEqual({ ok: true, value: targets });
});

test.each(['0/2', '3/2', '2', 'a/b', '4/4'])('shard %s of three targets is refused', (text) => {
  expect(share(text)).toMatchObject({
    ok: false,
    problem: { code: 'usage' },
  });
});

const folderOf = ({ folder }: Ended): string => join(folder, 'conformance-results');

test('40 targets in 4 shards at once give after merge the verdicts that one run gives', async () => {
  const faults = (index: number): readonly string[] => (index % 7 === 3 ? ['sorting.size-ignored'] : []);
  const references = await Promise.all(
    Array.from({ length: 40 }, (_, index) => startReference({ api, faults: faults(index) })),
  );
  try {
    const variables = {
      TARGET_URL: references.map(({ url }) => url).join(' '),
      TARGET_API: references.map(() => api).join(' '),
      TARGET_TOKEN: references.map(({ token = '' }) => token).join(' '),
      TARGET_RATE: '5000',
      CONFORMANCE_REPORTS: 'json',
      CONFORMANCE_ONLY: 'sorting.list-is-sorted,pagination.limit-bounds-the-page',
    };
    const shards = await Promise.all(
      ['1/4', '2/4', '3/4', '4/4'].map((shard) => call(['run', '--shard', shard], variables)),
    );
    const merged = await call(['merge', ...shards.map(folderOf), '--reports', 'json']);
    const whole = await call(['run'], variables);
    expect([merged.status, whole.status], merged.err).toEqual([1, 1]);
    const [one, other] = [await complianceIn(folderOf(merged)), await complianceIn(folderOf(whole))];
    const verdicts = ({ targets }: typeof one) =>
      new Map(
        targets.map(({ url, summary, checks }) => [
          url,
          [summary, checks.map(({ id, verdict }) => [id, verdict])],
        ]),
      );
    expect(one.targets).toHaveLength(40);
    expect(verdicts(one)).toEqual(verdicts(other));
    expect([one.verdict, one.exitStatus, one.selection]).toEqual([
      other.verdict,
      other.exitStatus,
      other.selection,
    ]);
  } finally {
    await Promise.all(references.map((reference) => reference.close()));
  }
});
