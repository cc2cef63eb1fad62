import { aspectsNamed } from '../engine/api/catalogue.ts';
import { loadApi } from '../engine/api/load.ts';
import type { Api } from '../engine/api/model.ts';
import { fillPaths, type PathValues } from '../engine/api/path-parameters.ts';
import { isWithin, readAspect } from '../engine/base/aspect.ts';
import { didYouMean } from '../engine/base/nearest.ts';
import { failure, type Result } from '../engine/base/result.ts';
import type { CheckInstance } from '../engine/run/check.ts';
import { checks } from './checks.ts';

/**
 * Loads an API as `loadApi` does, and sees to it that its file and its catalogues name only checks that the suite has.
 *
 * @returns the problems of `loadApi`, and `specification-catalogue` for a check that is not there.
 */
export async function loadJudgeable(nameOrPath: string): Promise<Result<Api>> {
  const api = await loadApi(nameOrPath);
  if (!api.ok) return api;
  const problem = problemOf(api.value);
  return problem === undefined ? api : failure('specification-catalogue', `${nameOrPath}: ${problem}`);
}

/**
 * The same for an API that a target is asked by, with its paths filled in.
 *
 * @param listPath the path of the list, where it is another than the file says.
 * @returns the problems of `loadJudgeable` and of `fillPaths`.
 */
export async function loadAskable(
  nameOrPath: string,
  values: PathValues,
  listPath?: string,
): Promise<Result<Api>> {
  const api = await loadJudgeable(nameOrPath);
  return api.ok ? fillPaths(api.value, values, listPath) : api;
}

/** What is wrong with the checks that an API's requirements and readings name; undefined where nothing is. */
function problemOf(api: Api): string | undefined {
  const known = checks.map(({ id }) => id);
  const instances = checks.flatMap((check) => check.instances(api));
  for (const check of api.readingsByCheck.keys()) {
    if (!known.includes(check))
      return `x-conformance.readings names the check "${check}", which the suite does not have.${didYouMean(check, known)}`;
  }
  for (const requirement of api.requirements) {
    // What HTTP requires is the same for every API, whichever checks that has use for.
    if (requirement.source === 'http') continue;
    for (const entry of requirement.checks) {
      const words = wrongWith(entry, instances);
      if (words !== undefined) return `the requirement ${requirement.id} names "${entry}", ${words}`;
    }
  }
  return undefined;
}

function wrongWith(entry: string, instances: readonly CheckInstance[]): string | undefined {
  const [id = '', aspect = ''] = entry.split('#', 2);
  const meant = instances.filter((one) => one.id === id || one.check.id === id);
  if (meant.length === 0) {
    const all = [...new Set(instances.flatMap((one) => [one.check.id, one.id]))];
    return checks.some((check) => check.id === id)
      ? 'a check that has nothing to judge in this API.'
      : `which is no check of this API.${didYouMean(id, all)}`;
  }
  if (readAspect(aspect) === undefined) return 'which has no aspect that can be read after the "#".';
  const claimable = meant.some((instance) =>
    aspectsNamed({ checks: [entry] }, instance.id).some((wanted) =>
      instance.aspects.some((one) => isWithin(one, wanted)),
    ),
  );
  return claimable ? undefined : 'an aspect that the check never judges.';
}
