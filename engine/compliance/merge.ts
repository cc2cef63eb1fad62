import { failure, type Result, success } from '../base/result.ts';
import { deviationResults } from './deviations.ts';
import type { Compliance, DeviationResult } from './model.ts';
import { withVerdict } from './run-verdict.ts';

/**
 * One compliance.json of the runs of several targets: all targets, and what they come to together.
 *
 * @param runs each with the name that messages give it.
 * @returns problem `usage` where there is none, or two of them were not judged alike.
 */
export function mergeCompliance(
  runs: readonly { readonly name: string; readonly compliance: Compliance }[],
): Result<Compliance> {
  const [first, ...others] = runs;
  if (first === undefined)
    return failure('usage', 'There is nothing to merge; give the output folders of several runs.');
  for (const other of others) {
    const unlike = differenceOf(first.compliance, other.compliance);
    if (unlike !== undefined)
      return failure(
        'usage',
        `${first.name} and ${other.name} were judged differently: ${unlike} differs; run both with the same settings.`,
      );
  }
  const all = runs.map(({ compliance }) => compliance);
  const { schemaVersion, suite, level, seed } = first.compliance;
  const targets = all.flatMap((one) => one.targets);
  const startedAt = all.map((one) => one.startedAt).toSorted()[0] ?? first.compliance.startedAt;
  const cutShort = all.find((one) => one.cutShort !== undefined)?.cutShort;
  const minDecided = Math.max(...all.map((one) => one.minDecided ?? 0));
  const selections = all.flatMap(({ selection }) => selection ?? []);
  const listed = all.flatMap(({ deviations }) => deviations ?? []);
  return success(
    withVerdict({
      schemaVersion,
      suite,
      startedAt,
      durationMs: all.reduce((sum, { durationMs }) => sum + durationMs, 0),
      level,
      seed,
      targets,
      ...(all.every(({ deviations }) => deviations === undefined)
        ? {}
        : { deviations: deviationResults(withoutTwins(listed), targets, startedAt.slice(0, 10)) }),
      ...(all.some(({ requireDecided }) => requireDecided === true) ? { requireDecided: true as const } : {}),
      ...(all.some((one) => one.minDecided !== undefined) ? { minDecided } : {}),
      ...(selections.length === 0
        ? {}
        : {
            selection: {
              by: [...new Set(selections.flatMap(({ by }) => by))],
              selected: targets.reduce((sum, { checks }) => sum + checks.length, 0),
              leftOut: selections.reduce((sum, { leftOut }) => sum + leftOut, 0),
            },
          }),
      ...(cutShort === undefined ? {} : { cutShort }),
    }),
  );
}

/** The first setting by which two runs differ, and by which their verdicts do not mean the same. */
function differenceOf(one: Compliance, other: Compliance): string | undefined {
  if (one.suite.version !== other.suite.version) return 'the version of the suite';
  return one.level === other.level ? undefined : 'the level';
}

/** Entries of lists of deviations, each once: the runs may all have had the same list. */
function withoutTwins(
  listed: readonly DeviationResult[],
): readonly Omit<DeviationResult, 'state' | 'checks'>[] {
  const entries = listed.map(({ state: _state, checks: _checks, ...entry }) => entry);
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}
