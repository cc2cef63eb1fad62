import { readFile } from 'node:fs/promises';
import { knownApis, namesOfLists } from '../engine/api/load.ts';
import { failure, type Result, success } from '../engine/base/result.ts';
import type { Deviation } from '../engine/compliance/deviations.ts';
import { type KnownIds, readDeviations } from '../engine/compliance/deviations-file.ts';
import { checks } from '../suites/checks.ts';
import { loadJudgeable } from '../suites/load.ts';
import { instancesFor } from '../suites/target-run.ts';

/**
 * The known deviations that the user lists, or none where no file is given.
 *
 * @param specifications APIs of the user's own, whose checks an entry may be about.
 * @returns problem `bad-deviations`.
 */
export async function loadDeviations(
  file: string | undefined,
  specifications: readonly string[],
): Promise<Result<readonly Deviation[] | undefined>> {
  if (file === undefined) return success(undefined);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return failure(
      'bad-deviations',
      `${file} cannot be read; CONFORMANCE_DEVIATIONS names the file of known deviations.`,
    );
  }
  return readDeviations(text, file, await knownIds(specifications));
}

async function knownIds(specifications: readonly string[]): Promise<KnownIds> {
  const ids = new Set(checks.map(({ id }) => id));
  const apis = new Set<string>();
  for (const specification of new Set([...knownApis(), ...specifications])) {
    const names = await namesOfLists(specification);
    for (const name of names.ok ? names.value : []) {
      const api = await loadJudgeable(name);
      // a specification that cannot be read is reported where it is used
      if (!api.ok) continue;
      apis.add(api.value.id);
      for (const { id } of instancesFor(api.value)) ids.add(id);
      for (const { id } of api.value.requirements) ids.add(id);
    }
  }
  return { ids, apis };
}
