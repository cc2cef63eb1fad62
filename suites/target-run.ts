import type { Api } from '../engine/api/model.ts';
import { statusOf } from '../engine/base/exchange.ts';
import { memo } from '../engine/base/memo.ts';
import { splitPointer } from '../engine/base/pointer.ts';
import { describeThrown, failure, type Result, success } from '../engine/base/result.ts';
import { broken, type Level } from '../engine/base/verdict.ts';
import { causesOf } from '../engine/run/causes.ts';
import type { CheckInstance } from '../engine/run/check.ts';
import { createJudge, type Judge, type Judgement, judgementOf, judgeOf } from '../engine/run/judge.ts';
import { readListing } from '../engine/run/listing.ts';
import type { Recording } from '../engine/run/recording.ts';
import { checks } from './checks.ts';
import { explanations } from './explanations.ts';
import { loadAskable } from './load.ts';
import { askedQuery, asksFromTheBeginning } from './toolkit/asked-query.ts';

/** One recorded target, ready to be judged. */
export interface TargetRun {
  readonly api: Api;
  readonly recording: Recording;
  readonly instances: readonly CheckInstance[];
  readonly judge: Judge;
  /** Judges a check by itself, so that `judgements` need not do so any more. */
  readonly prepare: (instance: CheckInstance) => void;
  /** What every check finds, by its id, each finding with its cause. */
  readonly judgements: () => ReadonlyMap<string, Judgement>;
}

/** Every check of the suite for an API, once for each of its subjects. */
export const instancesFor = memo((api: Api): readonly CheckInstance[] =>
  checks.flatMap((check) => check.instances(api)),
);

/** The targets of one run, each with a judge that knows the lists of the others. */
export function judgeTogether(
  targets: readonly { readonly api: Api; readonly recording: Recording }[],
  level: Level,
): readonly TargetRun[] {
  const several = targets.length > 1;
  const all = targets.map(({ api, recording }) => (several ? readListing(api, recording) : undefined));
  return targets.map(({ api, recording }, index) => {
    const leftOut = new Set(recording.selection?.leftOut);
    const instances = instancesFor(api).filter(({ id }) => !leftOut.has(id));
    const judge = several
      ? createJudge(api, recording, level, {
          own: all[index],
          others: targets.flatMap((other, place) =>
            place === index ? [] : [{ api: other.api, recording: other.recording, listing: all[place] }],
          ),
        })
      : judgeOf(recording, api, level);
    const found = new Map<CheckInstance, Judgement>();
    const judgementOn = (instance: CheckInstance): Judgement => {
      const judgement = found.get(instance) ?? judgeSafely(judge, instance);
      found.set(instance, judgement);
      return judgement;
    };
    let judged: ReadonlyMap<string, Judgement> | undefined;
    const judgements = (): ReadonlyMap<string, Judgement> => {
      judged ??= judgeAll(instances, { judgementOn }, api, recording);
      return judged;
    };
    return { api, recording, instances, judge, prepare: judgementOn, judgements };
  });
}

/** The members by which entries are known, in the list and by themselves, as aspects name them. */
function identityMembers({ list: { collection }, item }: Api): ReadonlySet<string> {
  const views = [collection.items, ...(item === undefined ? [] : [item.item.wrapper])];
  return new Set(
    views.map((view) => [...splitPointer(view), ...splitPointer(collection.identity)].join('.')),
  );
}

/** The members that hold the entries of bodies, as aspects name them; a body that is an entry itself holds it under no name. */
function envelopesOf({ list, item }: Api): ReadonlySet<string> {
  const pointers = ['', list.collection.items, item?.item.wrapper ?? ''];
  return new Set(pointers.map((pointer) => splitPointer(pointer).join('.')));
}

/** What every check finds on a recording, by its id, each finding with its cause. */
export function judgeAll(
  instances: readonly CheckInstance[],
  judge: Pick<Judge, 'judgementOn'>,
  api: Api,
  recording: Recording,
): ReadonlyMap<string, Judgement> {
  const judged = instances.map((instance) => ({ id: instance.id, ...judge.judgementOn(instance) }));
  const exchanges = new Map(recording.exchanges.map((exchange) => [exchange.key, exchange]));
  const causes = causesOf(judged, explanations, {
    queryOf: (key) => {
      const exchange = exchanges.get(key);
      return exchange === undefined ? undefined : askedQuery(exchange, api.list);
    },
    statusOf: (key) => {
      const exchange = exchanges.get(key);
      return exchange === undefined ? undefined : statusOf(exchange);
    },
    isPlain: (key) => {
      const exchange = exchanges.get(key);
      return exchange !== undefined && asksFromTheBeginning(exchange, { api, endpoint: recording.endpoint });
    },
    filters: new Set(api.list.parameters.flatMap(({ name, filter }) => (filter === undefined ? [] : [name]))),
    identities: identityMembers(api),
    envelopes: envelopesOf(api),
  });
  return new Map(
    judged.map(({ id, claims }) => [
      id,
      judgementOf(
        claims.map((claim) => {
          const cause = causes.get(claim);
          return cause === undefined ? claim : { ...claim, cause };
        }),
      ),
    ]),
  );
}

function judgeSafely(judge: Judge, instance: CheckInstance): Judgement {
  try {
    return judge.judgementOn(instance);
  } catch (thrown) {
    return judgementOf([broken(`The suite itself broke while judging this: ${describeThrown(thrown)}`)]);
  }
}

/**
 * The targets of a run, from what was recorded of them. A file of the user's own may have been moved or changed since.
 *
 * @returns the problems of `loadAskable`.
 */
export async function targetRuns(
  recordings: readonly Recording[],
  level: Level,
): Promise<Result<readonly TargetRun[]>> {
  const targets: { readonly api: Api; readonly recording: Recording }[] = [];
  for (const recording of recordings) {
    const { specification, pathValues = {}, listPath } = recording;
    const api = await loadAskable(specification, pathValues, listPath);
    if (!api.ok)
      return failure(
        api.problem.code,
        `The recording cannot be judged: ${api.problem.message} Its run read the API from ${specification}, relative to the folder in which it was started.`,
      );
    targets.push({ api: api.value, recording });
  }
  return success(judgeTogether(targets, level));
}
