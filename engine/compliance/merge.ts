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
  const missing = missingShards(runs);
  if (!missing.ok) return missing;
  const all = runs.map(({ compliance }) => compliance);
  const { schemaVersion, suite, level, seed } = first.compliance;
  const targets = all.flatMap((one) => one.targets);
  const startedAt = all.map((one) => one.startedAt).toSorted()[0] ?? first.compliance.startedAt;
  const cutShort = all.find((one) => one.cutShort !== undefined)?.cutShort ?? missing.value;
  const unreached = all.flatMap((one) => one.unreached ?? []);
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
      ...(unreached.length === 0 ? {} : { unreached }),
    }),
  );
}

/**
 * Which shards are not among the runs, in a sentence; undefined where none is missing.
 *
 * @returns problem `usage` where a shard is there twice, or the runs shared their targets otherwise.
 */
function missingShards(
  runs: readonly { readonly name: string; readonly compliance: Compliance }[],
): Result<string | undefined> {
  const shards = runs.flatMap(({ name, compliance: { shard } }) =>
    shard === undefined ? [] : [{ name, ...shard }],
  );
  const [first] = shards;
  if (first === undefined) return success(undefined);
  for (const [place, { name, index, of }] of shards.entries()) {
    if (of !== first.of)
      return failure(
        'usage',
        `${first.name} is one of ${first.of} shards and ${name} one of ${of}; merge the shards of one run.`,
      );
    const twin = shards.find((other, before) => before < place && other.index === index);
    if (twin !== undefined)
      return failure(
        'usage',
        `${twin.name} and ${name} are both shard ${index} of ${of}; give each shard once.`,
      );
  }
  const there = new Set(shards.map(({ index }) => index));
  const missing = Array.from({ length: first.of }, (_, place) => place + 1).filter((one) => !there.has(one));
  if (missing.length === 0) return success(undefined);
  const shown = missing.slice(0, 20).join(', ');
  return success(
    missing.length === 1
      ? `Shard ${shown} of ${first.of} is missing, so its targets were not judged.`
      : `${missing.length} of ${first.of} shards are missing, so their targets were not judged: ${shown}${missing.length > 20 ? ', …' : ''}.`,
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
