import type { Api } from '../../engine/api/model.ts';
import type { Level } from '../../engine/base/verdict.ts';
import { checkResult, requirementResults } from '../../engine/run/report.ts';
import { levelOf, requirementsOf } from '../../reporters/figures.ts';
import { instancesFor } from '../../suites/target-run.ts';
import type { Observed } from './observe-reference.ts';

/** The words that a verdict may stand beside. */
const right: Readonly<Record<string, Readonly<Record<Level, readonly string[]>>>> = {
  failed: { standard: ['MUST'], strict: ['MUST', 'SHOULD'] },
  warned: { standard: ['SHOULD'], strict: [] },
};

/** The checks and requirements of a run whose level in the reports does not suit their verdict: none in a run that is right. */
export function unsuitedLevels({ api, recording, verdicts }: Observed, level: Level): readonly string[] {
  const checks = resultsOf(api, recording, verdicts);
  const requirements = requirementResults(api.requirements, checks, level);
  const suits = (verdict: string, word: string): boolean => right[verdict]?.[level].includes(word) ?? true;
  return [
    ...requirements
      .filter((one) => !suits(one.verdict, one.level))
      .map((one) => `requirement ${one.id}: ${one.verdict} beside ${one.level}`),
    ...checks
      .map((check) => ({ check, word: levelOf(check, requirementsOf({ requirements }, check)) }))
      .filter(({ check, word }) => check.requirements.length > 0 && !suits(check.verdict, word))
      .map(({ check, word }) => `check ${check.id}: ${check.verdict} beside ${word}`),
  ];
}

function resultsOf(api: Api, recording: Observed['recording'], verdicts: Observed['verdicts']) {
  const instances = new Map(instancesFor(api).map((instance) => [instance.id, instance]));
  return verdicts.flatMap((verdict) => {
    const instance = instances.get(verdict.id);
    return instance === undefined
      ? []
      : [checkResult({ instance, verdict }, api, recording, api.requirements, () => '')];
  });
}
