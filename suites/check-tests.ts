import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { categories, type Level } from '../engine/base/verdict.ts';
import { ownNumber, targetNames } from '../engine/compliance/target-names.ts';
import type { Judgement } from '../engine/run/judge.ts';
import { checkResult, evidenceExchanges, requirementResults, shownAddress } from '../engine/run/report.ts';
import { allureTest } from '../reporters/allure.ts';
import { curlFor } from '../reporters/curl.ts';
import { pages } from '../reporters/static-page.ts';
import { type CheckTest, fileOfCategory } from './check-test.ts';
import type { TargetRun } from './target-run.ts';
import type { GivenVerdict } from './verdict.ts';

/** One test of each verdict of a run, in the order of the verdicts. */
export function checkTests(
  targets: readonly TargetRun[],
  verdicts: readonly GivenVerdict[],
  level: Level,
): readonly CheckTest[] {
  const names = targetNames(
    targets.map(({ api, recording }) => ({ api: api.id, url: shownAddress(recording) })),
  );
  const documents = targets.map(({ api }) => new Set(api.requirements.map(({ document }) => document)));
  return verdicts.flatMap(({ target: index, id, verdict }) => {
    const target = targets[index];
    const instance = target?.instances.find((one) => one.id === id);
    if (target === undefined || instance === undefined) return [];
    const name = names[index] ?? target.api.id;
    const { api, recording } = target;
    const { requirements, readings } = api;
    const result = checkResult({ instance, verdict }, api, recording, requirements, curlFor);
    const own = requirements.filter((requirement) => result.requirements.includes(requirement.id));
    const allure = allureTest({
      result,
      check: instance.check,
      requirements: requirementResults(own, [result], level),
      target: {
        name,
        url: recording.endpoint,
        embedded: recording.embedded,
        numberOf: (document) => ownNumber(index, document, documents),
      },
      evidence: evidenceExchanges(verdict, recording),
      requirementsPage: pages.requirements,
      readings: result.readings.flatMap((reading) => {
        const known = readings.get(reading);
        return known === undefined ? [] : [{ id: reading, text: `${known.defect} ${known.standard}` }];
      }),
    });
    return [
      {
        category: instance.check.category,
        target: name,
        name: `${id}: ${instance.title}`,
        ...shown(verdict),
        allure,
      },
    ];
  });
}

function shown({ outcome, message, expected, actual }: Judgement) {
  return {
    outcome,
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  };
}

/** Writes the tests into a folder, a file for each category, from which the test files read them. */
export async function writeCheckTests(tests: readonly CheckTest[], folder: string): Promise<void> {
  await Promise.all(
    categories.map((category) =>
      writeFile(
        join(folder, fileOfCategory(category)),
        JSON.stringify(tests.filter((test) => test.category === category)),
      ),
    ),
  );
}
