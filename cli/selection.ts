import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { knownApis, namesOfAllLists } from '../engine/api/load.ts';
import type { Api } from '../engine/api/model.ts';
import { failure, listed, type Result, success } from '../engine/base/result.ts';
import { readCompliance } from '../engine/compliance/file.ts';
import type { Recording } from '../engine/run/recording.ts';
import { shownAddress } from '../engine/run/report.ts';
import { checkSelection, type Earlier, recordedSelection, type Selection } from '../engine/run/selection.ts';
import { loadJudgeable } from '../suites/load.ts';
import { instancesFor } from '../suites/target-run.ts';
import type { Wanted } from './settings.ts';

/**
 * The selection that the user wants, once it is known to name something.
 *
 * @param specifications the APIs that are named; where none is, each that comes with the suite counts.
 * @returns problem `usage` where an expression names nothing or nothing is left, and `no-compliance` for the folder of an earlier run.
 */
export async function loadSelection(
  { only, skip, rerunFailed }: Wanted,
  specifications: readonly string[],
): Promise<Result<Selection>> {
  const earlier = rerunFailed === undefined ? success(undefined) : await readEarlier(rerunFailed);
  if (!earlier.ok) return earlier;
  const selection: Selection = {
    only,
    skip,
    ...(earlier.value === undefined ? {} : { earlier: earlier.value }),
  };
  if (only.length + skip.length === 0) return success(selection);
  const names = await namesOfAllLists(specifications.length === 0 ? knownApis() : specifications);
  if (!names.ok) return names;
  const apis: Api[] = [];
  for (const name of names.value) {
    const api = await loadJudgeable(name);
    if (!api.ok) return api;
    apis.push(api.value);
  }
  const checked = checkAgainst(selection, apis);
  return checked.ok ? success(selection) : checked;
}

/** Makes sure that a selection names a check of one of these APIs. */
export function checkAgainst(selection: Selection, apis: readonly Api[]): Result<undefined> {
  return listed(
    checkSelection(
      selection,
      apis.map((api) => ({ api, instances: instancesFor(api) })),
    ),
  );
}

async function readEarlier(folder: string): Promise<Result<Earlier>> {
  const file = join(folder, 'compliance.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return failure(
      'no-compliance',
      `${file} cannot be read; --rerun-failed needs the output folder of an earlier run.`,
    );
  }
  const compliance = readCompliance(text, file);
  if (!compliance.ok) return compliance;
  const targets = compliance.value.targets.map(({ api, url, checks }) => ({
    api,
    url,
    open: checks.filter(({ verdict }) => isOpen.has(verdict)).map(({ id }) => id),
  }));
  return targets.some(({ open }) => open.length > 0)
    ? success({ folder, targets })
    : failure('usage', `Nothing failed or was undecided in ${folder}, so there is nothing to rerun.`);
}

const isOpen: ReadonlySet<string> = new Set(['failed', 'error', 'inconclusive']);

/** A recording of which less is judged: what an earlier selection left out stays left out. */
export function narrowed(recording: Recording, api: Api, selection: Selection): Recording {
  const own = recordedSelection(instancesFor(api), api, shownAddress(recording), selection);
  if (own === undefined) return recording;
  const { by = [], leftOut = [] } = recording.selection ?? {};
  return {
    ...recording,
    selection: { by: [...by, ...own.by], leftOut: [...new Set([...leftOut, ...own.leftOut])] },
  };
}
