import { aspectsNamed } from '../engine/api/catalogue.ts';
import { knownApis, loadApi } from '../engine/api/load.ts';
import type { Api } from '../engine/api/model.ts';
import { fillPaths, type PathValues } from '../engine/api/path-parameters.ts';
import { isWithin, readAspect } from '../engine/base/aspect.ts';
import { didYouMean } from '../engine/base/nearest.ts';
import { joinPointer } from '../engine/base/pointer.ts';
import { each, failure, listed, type Result, success } from '../engine/base/result.ts';
import { compileGrammar } from '../engine/codec/grammar.ts';
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
  const problem = problemOf(api.value, nameOrPath);
  if (problem !== undefined) return failure('specification-catalogue', problem);
  const grammars = grammarsOf(api.value, nameOrPath);
  return grammars.ok ? api : grammars;
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
function problemOf(api: Api, own: string): string | undefined {
  const known = checks.map(({ id }) => id);
  const instances = checks.flatMap((check) => check.instances(api));
  for (const check of api.readingsByCheck.keys()) {
    if (known.includes(check)) continue;
    const reading = [...api.readings.values()].find((each) => each.checks.includes(check))?.id;
    const place =
      reading === undefined ? joinPointer(['x-conformance', 'readings', check]) : `the reading ${reading}`;
    return `${own}: ${place}: it names a check that does not exist.${didYouMean(check, known)}`;
  }
  for (const requirement of api.requirements) {
    // What HTTP requires is the same for every API, whichever checks that has use for.
    if (requirement.source === 'http') continue;
    for (const entry of requirement.checks) {
      const words = wrongWith(entry, instances);
      if (words !== undefined)
        return `${requirement.file ?? own}: the requirement ${requirement.id} names "${entry}", ${words}`;
    }
  }
  return undefined;
}

/** Whether the XML Schemas that an API's own file names can be used; those that come with the suite can. */
function grammarsOf({ operations }: Api, own: string): Result<unknown> {
  if (knownApis().includes(own)) return success(undefined);
  return listed(
    each(
      operations.flatMap(({ path, responses, ranges }) =>
        [...responses, ...ranges].flatMap((response) =>
          response.contents.flatMap(({ mediaType, grammar }) => {
            if (grammar === undefined) return [];
            const compiled = compileGrammar(grammar.file);
            const status = 'status' in response ? String(response.status) : response.range;
            const way = ['paths', path, 'get', 'responses', status, 'content', mediaType, 'x-xsd', 'file'];
            return compiled.ok
              ? []
              : [
                  failure(
                    'specification-grammar',
                    `${own}: ${joinPointer(way)}: ${compiled.problem.message}`,
                  ),
                ];
          }),
        ),
      ),
    ),
  );
}

function wrongWith(entry: string, instances: readonly CheckInstance[]): string | undefined {
  const [id = '', aspect = ''] = entry.split('#', 2);
  const meant = instances.filter((one) => one.id === id || one.check.id === id);
  if (meant.length === 0) {
    const all = [...new Set(instances.flatMap((one) => [one.check.id, one.id]))];
    return checks.some((check) => check.id === id)
      ? 'a check that has nothing to judge in this API.'
      : `which is not a check of this API.${didYouMean(id, all)}`;
  }
  if (readAspect(aspect) === undefined) return 'which has no readable aspect after the "#".';
  const claimable = meant.some((instance) =>
    aspectsNamed({ checks: [entry] }, instance.id).some((wanted) =>
      instance.aspects.some((one) => isWithin(one, wanted)),
    ),
  );
  return claimable ? undefined : 'an aspect that the check never judges.';
}
