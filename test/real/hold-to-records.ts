import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TargetCompliance } from '../../engine/compliance/model.ts';
import {
  brokenRequirements,
  expectedFindings,
  expectedRequirements,
  findingsOf,
  knownServers,
  readCompliance,
  readRun,
  verdictsOf,
} from './record.ts';
import { renderRecord } from './render-record.ts';
import { agreementsOf } from './together.ts';

/** Set to write the records anew instead of holding the runs to them. */
const renew = process.env.RENEW_RECORDS === 'yes';

/** Records of genuine servers, and where the runs on them left their results. */
export interface Records {
  /** The folder of the records. */
  readonly folder: string;
  /** The folder of the results; undefined where the runs were not made. */
  readonly results: string | undefined;
  /** How the explanation of a finding names what the server deviates from. */
  readonly source: RegExp;
}

/** Registers the tests that hold runs on genuine servers to what is recorded of them. */
export function holdToRecords({ folder, results, source }: Records): void {
  describe.each(knownServers(folder))('$name', (server) => {
    const runs = Object.keys(server.runs);
    const targets = new Map<string, TargetCompliance>();
    for (const run of runs) {
      const target = results === undefined ? undefined : readRun(results, server, run);
      if (target !== undefined) targets.set(run, target);
    }

    const together = (server.together ?? []).map((known) => ({
      ...known,
      compliance: results === undefined ? undefined : readCompliance(results, server, known.name),
    }));

    test('every finding says whose it is and which sentence it deviates from', () => {
      for (const finding of server.findings) {
        expect(finding.sentence, finding.check).toMatch(source);
        expect(finding.explanation.length, finding.check).toBeGreaterThan(40);
        expect(
          finding.runs.every((run) => runs.includes(run)),
          finding.check,
        ).toBe(true);
      }
    });

    test.skipIf(results === undefined).each(runs)('run %s finds exactly what is recorded', (run) => {
      const target = targets.get(run);
      expect(target, `the run ${run} left no compliance.json`).toBeDefined();
      if (target === undefined) return;
      expect(target.checks.filter(({ verdict }) => verdict === 'error')).toEqual([]);
      expect(findingsOf(target)).toEqual(expectedFindings(server, run));
      expect(brokenRequirements(target)).toEqual(expectedRequirements(server, run, target));
    });

    test.skipIf(results === undefined).each(together)('run $name finds no disagreement', ({ compliance }) => {
      const lines = compliance === undefined ? [] : agreementsOf(compliance);
      expect(lines.filter((line) => line.includes('is passed')).length).toBeGreaterThan(0);
      expect(lines.filter((line) => !/is (passed|not-applicable):/.test(line))).toEqual([]);
    });

    test.skipIf(results === undefined).each(server.ways ?? [])(
      'run $name finds exactly what run $run finds',
      ({ name, run, tokensLive }) => {
        const compliance = readCompliance(results ?? '', server, name);
        const [target] = compliance?.targets ?? [];
        const same = targets.get(run);
        expect(target, `the run ${name} left no compliance.json`).toBeDefined();
        if (compliance === undefined || target === undefined || same === undefined) return;
        expect(verdictsOf(target)).toEqual(verdictsOf(same));
        if (tokensLive !== undefined) expect(compliance.durationMs).toBeGreaterThan(tokensLive * 1000);
      },
    );

    test
      .skipIf(results === undefined)
      .each((server.features ?? []).filter(({ judged }) => judged !== undefined))(
      'its documentation says and the run judges: $feature',
      ({ judged }) => {
        const decided = targets
          .get(judged?.run ?? '')
          ?.checks.filter(({ verdict }) => ['passed', 'warned', 'failed'].includes(verdict))
          .map(({ id }) => id);
        expect(decided).toEqual(expect.arrayContaining([...(judged?.by ?? [])]));
      },
    );

    test.skipIf(results === undefined)('the record is what the runs say', async () => {
      const record = renderRecord(server, targets, together);
      const file = join(folder, `${server.name}.md`);
      if (renew) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, record);
      }
      await expect(record).toMatchFileSnapshot(file);
    });
  });
}
