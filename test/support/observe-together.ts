import type { Api } from '../../engine/api/model.ts';
import type { Claim, Level } from '../../engine/base/verdict.ts';
import { readOnceMore } from '../../engine/run/closing.ts';
import type { Recording } from '../../engine/run/recording.ts';
import { type Reference, type ReferenceOptions, startReference } from '../../reference/index.ts';
import { judgeTogether } from '../../suites/target-run.ts';
import { clientOf, loadOrThrow, observeRunning } from './observe-reference.ts';

const check = 'consistency.apis-agree-on-shared-entries';

export interface Together {
  /** The verdicts of the check of agreement, for each target by subject. */
  readonly verdicts: readonly ReadonlyMap<string, Claim>[];
  readonly recordings: readonly Recording[];
  readonly apis: readonly Api[];
}

/**
 * Reads the lists of several reference targets as a run of all of them does, one after the other and then once more, and
 * judges whether they agree.
 *
 * @param between what happens after the reading of each target, by its place.
 */
export async function observeTogether(
  targets: readonly ReferenceOptions[],
  level: Level = 'standard',
  between: (place: number, references: readonly Reference[]) => void = () => undefined,
): Promise<Together> {
  const references: Reference[] = [];
  try {
    for (const options of targets) references.push(await startReference(options));
    const apis = await Promise.all(targets.map(({ api }) => loadOrThrow(api)));
    const recordings: Recording[] = [];
    for (const [place, api] of apis.entries()) {
      recordings.push(await observeRunning(at(references, place), api, level, []));
      between(place, references);
    }
    for (let place = apis.length - 2; place >= 0; place -= 1) {
      const client = clientOf(at(references, place), at(apis, place));
      recordings[place] = await readOnceMore(at(apis, place), at(recordings, place), client, () => undefined);
      await client.close();
    }
    return { verdicts: agreement(apis, recordings, level), recordings, apis };
  } finally {
    await Promise.all(references.map((reference) => reference.close()));
  }
}

/** What the check of agreement says of recordings of one run. */
export function agreement(
  apis: readonly Api[],
  recordings: readonly Recording[],
  level: Level,
): Together['verdicts'] {
  const runs = judgeTogether(
    recordings.map((recording, place) => ({ api: at(apis, place), recording })),
    level,
  );
  return runs.map(
    ({ instances, judge }) =>
      new Map(
        instances
          .filter((instance) => instance.check.id === check)
          .map((instance) => [instance.id.slice(check.length + 1), judge.judgementOn(instance)]),
      ),
  );
}

/** What of the verdicts is a claim: subject and message. */
export function disagreements({ verdicts }: Together): readonly string[] {
  return verdicts.flatMap((all) =>
    [...all].flatMap(([subject, { outcome, message, actual }]) =>
      ['failed', 'warned', 'error'].includes(outcome)
        ? [`${outcome} ${subject}: ${message} ${actual ?? ''}`]
        : [],
    ),
  );
}

function at<T>(all: readonly T[], place: number): T {
  const one = all[place];
  if (one === undefined) throw new Error(`There is no ${place}`);
  return one;
}
