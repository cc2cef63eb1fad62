import { expect, test } from 'vitest';
import { checksIn, runOn } from '../support/list-server/run.ts';
import { inTurn } from '../support/share.ts';
import { familyFaults } from './families/faults.ts';

const faults = familyFaults.map((fault) => [fault.family.name, fault.name, fault] as const);

test.each(inTurn(faults, 5))(
  '%s that %s is found by the right check',
  async (_, __, { family: { api, server }, wrong, check }) => {
    const { findings } = await runOn(api, server, wrong);
    expect(
      checksIn(findings).filter((id) => id === check || id.startsWith(`${check}:`)),
      findings.join('\n'),
    ).not.toEqual([]);
  },
);
