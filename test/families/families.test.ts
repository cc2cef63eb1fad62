import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { holdToRecords } from '../real/hold-to-records.ts';
import { knownServers } from '../real/record.ts';

/** Where the runs on list servers of other families left their results; `.ci/list-families` makes them. */
const results = process.env.FAMILY_RESULTS;
const folder = fileURLToPath(new URL('../../docs/results/families/', import.meta.url));

if (results === undefined) {
  console.info(
    'No runs on list servers of other families to hold to docs/results/families: FAMILY_RESULTS names no folder. .ci/run makes them.',
  );
}

holdToRecords({ folder, results, source: /\w{4}/ });

test.each(knownServers(folder))(
  'of what the documentation of $name says of lists, nine in ten are judged',
  ({ features = [] }) => {
    const judged = features.filter((feature) => feature.judged !== undefined);
    expect(
      features.filter((feature) => feature.judged === undefined && feature.missing === undefined),
    ).toEqual([]);
    expect(features.length).toBeGreaterThan(9);
    expect(judged.length / features.length).toBeGreaterThanOrEqual(0.9);
  },
);
