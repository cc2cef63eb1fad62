import type { Api } from '../api/model.ts';
import { aspectText } from '../base/aspect.ts';
import { replay } from '../base/drive.ts';
import { type Exchange, statusOf } from '../base/exchange.ts';
import { memo } from '../base/memo.ts';
import { describeThrown } from '../base/result.ts';
import {
  broken,
  type Claim,
  inconclusive,
  type Level,
  notApplicable,
  type Outcome,
  worstClaim,
} from '../base/verdict.ts';
import { readBaseline } from '../list/baseline.ts';
import type { Baseline, Scene } from '../list/scene.ts';
import { pagingOf } from '../paging/index.ts';
import type { CheckInstance } from './check.ts';
import { countChanged, type Facts, factsOf } from './facts.ts';
import { weighed } from './levels.ts';
import { alone, type Listings } from './listing.ts';
import { recordedAnswers } from './recorded.ts';
import { type Recording, stages } from './recording.ts';
import { withoutShifts } from './shifted.ts';

/** What a check makes of a recording: the worst of its claims stands for all. */
export interface Judgement extends Claim {
  readonly claims: readonly Claim[];
}

/** Judges a recording: the same recording, specification and level always give the same verdicts. */
export interface Judge {
  judgementOn(instance: CheckInstance): Judgement;
  /** The outcome of the first round alone, before any repetition. */
  firstOutcome(instance: CheckInstance): Outcome | undefined;
  /** Whether copies of the list that lag behind seem to answer by turns. */
  readonly lags: boolean;
  /** Items in the first reading of the list. */
  readonly items: number;
  /** Items that came, went or changed while the run looked. */
  readonly changed: number;
}

/**
 * The judge of a recording by itself. It is the same one each time: what it found while the target was observed, it need not work out
 * again for the report.
 *
 * @param level the level to judge by, whatever the recording was made with.
 */
export const judgeOf = memo(
  (recording: Recording, api: Api, level: Level): Judge => createJudge(api, recording, level),
);

/**
 * A judge of one recording.
 *
 * @param level the level to judge by, whatever the recording was made with.
 * @param listings the lists of all targets of the run, where there were several.
 */
export function createJudge(api: Api, recording: Recording, level: Level, listings: Listings = alone): Judge {
  const answers = recordedAnswers(api, recording);
  // The last reading is only there to be compared with other targets' lists.
  const settled = inSettledOrder(recording.exchanges.filter(({ stage }) => stage !== stages.closing));
  const baselines = new Map<number, Baseline | undefined>();
  const baseline = (number: number): Baseline | undefined => {
    if (!baselines.has(number)) {
      const stage = stages.baseline(number);
      const recorded = recording.exchanges.some((exchange) => exchange.stage === stage);
      baselines.set(number, recorded ? replay(readBaseline({ list: api.list }), answers(stage)) : undefined);
    }
    return baselines.get(number);
  };
  const facts = new Map<number, Facts | undefined>();
  const factsOfRound = (round: number): Facts | undefined => {
    if (!facts.has(round)) {
      const [before, after] = [baseline(round - 1), baseline(round)];
      facts.set(
        round,
        before === undefined || after === undefined
          ? undefined
          : factsOf(sceneOf(api, recording, level, before), after, settled, recording.endpoint, listings),
      );
    }
    return facts.get(round);
  };
  const judgeRound = memo((instance: CheckInstance, round: number): Judgement | undefined => {
    const known = factsOfRound(round);
    if (known === undefined) return undefined;
    const missing = new Set<string>();
    try {
      const answer = answers(stages.probes(round), missing);
      const judge = replay(instance.start(known), answer);
      if (missing.size > 0) return undefined;
      return judgementOf(
        weighed(
          withoutShifts(judge(known), instance.check.category, known, pagingOf(api.list)),
          instance.id,
          api.requirements,
          level,
        ),
      );
    } catch (thrown) {
      return judgementOf([broken(`The suite itself broke while judging this: ${describeThrown(thrown)}`)]);
    }
  });
  const [first, last] = [baseline(0), baseline(1)];
  const gone = first === undefined ? undefined : claimOnGone(api, first, level);
  return {
    items: first?.items.length ?? 0,
    changed: first === undefined || last === undefined ? 0 : countChanged(first, last, api.list.collection),
    get lags() {
      const lag = factsOfRound(1)?.lag;
      return lag !== undefined && lag.unsteady.size + lag.lagging.size > 0;
    },
    firstOutcome: (instance) => gone?.outcome ?? judgeRound(instance, 1)?.outcome,
    judgementOn(instance) {
      if (gone !== undefined) return judgementOf([gone]);
      const verdict = judgeRound(instance, 1);
      if (verdict === undefined) return judgementOf([inconclusive(notRecorded(recording))]);
      if (instance.check.confirm === 'once' || (verdict.outcome !== 'failed' && verdict.outcome !== 'warned'))
        return verdict;
      return confirmed(verdict, judgeRound(instance, 2), recording);
    },
  };
}

/** The verdict on every check where the target says that it has given the operation up, as a reading lets it. */
function claimOnGone({ list }: Api, { walk }: Baseline, level: Level): Claim | undefined {
  const [asked] = walk.exchanges;
  const status = asked === undefined ? undefined : statusOf(asked);
  if (asked === undefined || status === undefined || level === 'strict') return undefined;
  if (!list.retired?.statuses.includes(status)) return undefined;
  return notApplicable(`The target returns ${status} for the plain list: it does not offer the operation.`, {
    evidence: [asked.key],
    readings: list.retired.readings,
  });
}

/**
 * Exchanges in an order of their own: in which order answers came depends on the moment, and no verdict may. The plainest request
 * comes first, with the user's own token and the shortest address, since a check that watches shows the first that it finds.
 */
function inSettledOrder(exchanges: readonly Exchange[]): readonly Exchange[] {
  const oddity = ({ request: { credential, method } }: Exchange): number =>
    (credential === 'own' ? 0 : 1) + (method === 'GET' ? 0 : 2);
  const place = ({ stage, key }: Exchange): string => `${stage}\n${key}`;
  return [...exchanges].sort(
    (left, right) =>
      oddity(left) - oddity(right) ||
      left.request.url.length - right.request.url.length ||
      (place(left) < place(right) ? -1 : 1),
  );
}

/** A finding holds only if asking a second time, between fresh readings of the list, finds it again. */
function confirmed(finding: Judgement, second: Judgement | undefined, recording: Recording): Judgement {
  if (second === undefined)
    return withdrawn(finding, `Found once and not requested again: ${notRecorded(recording)}`);
  if (second.outcome === 'failed' || second.outcome === 'warned' || second.outcome === 'error') return second;
  return withdrawn(finding, 'Not reproduced when requested again, so not a finding:', second);
}

/** The claims without those that could not be confirmed, which are undecided; each says what came the second time. */
function withdrawn({ claims }: Judgement, why: string, second?: Judgement): Judgement {
  const secondTime = (aspect: Claim['aspect']): string => {
    const claim = second?.claims.find((one) => aspectText(one.aspect) === aspectText(aspect));
    return claim === undefined ? '' : ` The second time: ${claim.message}`;
  };
  return judgementOf(
    claims.map((claim) =>
      claim.outcome === 'failed' || claim.outcome === 'warned'
        ? {
            ...inconclusive(`${why} ${claim.message}${secondTime(claim.aspect)}`, claim),
            aspect: claim.aspect,
          }
        : claim,
    ),
  );
}

/**
 * The claims of a check, and the first of the worst for all; one that does not apply does not hide that another one passed. A
 * check that claims nothing does not apply.
 */
export function judgementOf(made: readonly Claim[]): Judgement {
  const none = notApplicable('The run received nothing that this check judges.');
  return { ...worstClaim(made, none), claims: made.length === 0 ? [none] : made };
}

function notRecorded(recording: Recording): string {
  return recording.cutShort === undefined
    ? 'The recording has no responses for this check; it was made by another version of the suite, or with other settings.'
    : `The run ended before this was requested: ${recording.cutShort}`;
}

/** The scene of a round; the same while observing and while judging. */
export function sceneOf(
  api: Api,
  run: Pick<Recording, 'seed' | 'credentials'>,
  level: Level,
  before: Baseline,
): Scene {
  return {
    api,
    list: api.list,
    level,
    seed: run.seed,
    before,
    credentials: run.credentials,
    fewPages: before.fewPages,
  };
}
