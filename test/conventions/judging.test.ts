import { expect, test } from 'vitest';
import { checksIn, runOn } from '../support/list-server/run.ts';
import { inTurn } from '../support/share.ts';
import { conventions } from './conventions.ts';
import { faultsOf } from './faults.ts';
import { fileOf, listOf } from './run.ts';
import { describedList } from './server/document.ts';
import { serverOf } from './server/server.ts';

/** Each list of each convention; those of genuine servers are judged on these. */
const lists = Object.entries(conventions)
  .filter(([convention]) => !convention.startsWith('../'))
  .flatMap(([convention, own]) => Object.keys(own).map((operation) => [convention, operation] as const));

const faults = lists.flatMap(([convention, operation]) =>
  faultsOf(describedList(fileOf(convention), operation)).map(
    (fault) => [convention, operation, fault.name, fault] as const,
  ),
);

test.each(inTurn(lists, 12))(
  'a server that does what %s says of %s is not blamed, and most of it is decided',
  async (convention, operation) => {
    const { api, description } = await listOf(convention, operation);
    for (const level of ['standard', 'strict'] as const) {
      const { findings, verdicts } = await runOn(api, serverOf(description), undefined, level);
      expect(findings, level).toEqual([]);
      const [passed, undecided] = ['passed', 'inconclusive'].map(
        (wanted) => verdicts.filter(({ outcome }) => outcome === wanted).length,
      );
      expect((undecided ?? 0) * 8, level).toBeLessThan(passed ?? 0);
    }
  },
);

test.each(inTurn(faults, 60))(
  'a server of %s, %s, that %s is found by the right check',
  async (convention, operation, _, { wrong, found }) => {
    const { api, description } = await listOf(convention, operation);
    const { findings } = await runOn(api, serverOf(description, wrong));
    expect(
      checksIn(findings).filter((id) => found.test(id)),
      findings.join('\n'),
    ).not.toEqual([]);
  },
);

/** Conventions of lists that have few features, and so few faults. */
const few = ['docker-registry', 'consul', 'nomad'];

test('every convention has a dozen faults, and one of few features five', () => {
  for (const convention of new Set(faults.map(([name]) => name)))
    expect(faults.filter(([name]) => name === convention).length, convention).toBeGreaterThanOrEqual(
      few.includes(convention) ? 5 : 12,
    );
});
