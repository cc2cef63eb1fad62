import { type Claim, isFinding, type Outcome } from '../base/verdict.ts';
import type { CheckResult, Compliance, DeviationResult, TargetCompliance } from './model.ts';

/** One entry of the file of known deviations. */
export interface Deviation {
  /** A requirement, or a check with or without its subject. */
  readonly id: string;
  /** An API id or the URL of an endpoint; without it, every target. */
  readonly target?: string;
  readonly reason: string;
  readonly link?: string;
  /** The last day on which it is accepted, as `2027-01-31`. */
  readonly expiry: string;
  readonly expect: 'failed' | 'inconclusive';
}

type CheckOfTarget = Pick<CheckResult, 'id' | 'requirements'>;
type Place = Pick<TargetCompliance, 'api' | 'url'>;

/**
 * The verdict in the light of the listed deviations: what is listed as failing becomes `known`, and what is listed as
 * undecided says so. An entry that has expired changes nothing.
 *
 * @param day the day of the run, taken from the recording, so that judging it again later gives the same.
 */
export function withDeviations<T extends Claim>(
  verdict: T,
  check: CheckOfTarget,
  place: Place,
  deviations: readonly Deviation[],
  day: string,
): T {
  const wanted = expectationOf(verdict.outcome);
  const entry = deviations.find(
    (one) => one.expect === wanted && day <= one.expiry && concerns(one, check, place),
  );
  if (entry === undefined) return verdict;
  const source = entry.link === undefined ? '' : ` (${entry.link})`;
  const kind = wanted === 'failed' ? 'a known deviation' : 'expected to be undecided';
  return {
    ...verdict,
    outcome: wanted === 'failed' ? 'known' : verdict.outcome,
    message: `${verdict.message} Listed as ${kind} until ${entry.expiry}: ${entry.reason}${source}`,
  };
}

function expectationOf(outcome: Outcome): Deviation['expect'] | undefined {
  if (outcome === 'failed' || outcome === 'warned') return 'failed';
  return outcome === 'inconclusive' ? 'inconclusive' : undefined;
}

function concerns({ id, target }: Deviation, check: CheckOfTarget, { api, url }: Place): boolean {
  if (target !== undefined && target !== api && withoutSlash(target) !== withoutSlash(url)) return false;
  return id === check.id || id === check.id.split(':', 1)[0] || check.requirements.includes(id);
}

function withoutSlash(url: string): string {
  return (URL.canParse(url) ? new URL(url).href : url).replace(/\/+$/, '');
}

/** What became of each entry in a run that was judged with it. */
export function deviationResults(
  deviations: readonly Deviation[],
  targets: readonly TargetCompliance[],
  day: string,
): readonly DeviationResult[] {
  return deviations.map((deviation) => {
    const concerned = targets.flatMap((target) =>
      target.checks
        .filter((check) => concerns(deviation, check, target))
        .map((check) => ({ api: target.api, id: check.id, verdict: verdictFor(deviation, check, target) })),
    );
    const present = concerned.filter(({ verdict }) => occursAs(deviation.expect, verdict));
    const found = stateOf(
      deviation,
      concerned.map(({ verdict }) => verdict),
      day,
    );
    // What was left out may well show it still.
    const state =
      found === 'gone' && targets.some((one) => isPartlyLeftOut(deviation, one)) ? 'undecided' : found;
    return { ...deviation, state, checks: present.map(({ api, id }) => ({ api, id })) };
  });
}

/** What a check says of what an entry is about: where what it finds breaks other requirements only, what the run says of this one. */
function verdictFor({ id }: Deviation, check: CheckResult, { requirements }: TargetCompliance): Outcome {
  const isOfOthers =
    isFinding(check.verdict) && check.requirements.includes(id) && check.broken?.includes(id) === false;
  const own = isOfOthers ? requirements.find((one) => one.id === id) : undefined;
  return own?.verdict ?? check.verdict;
}

/** Whether a target was not asked all that an entry is about. */
function isPartlyLeftOut({ id, target: named }: Deviation, target: TargetCompliance): boolean {
  const { api, url, leftOut = [], requirements } = target;
  if (named !== undefined && named !== api && withoutSlash(named) !== withoutSlash(url)) return false;
  return (
    leftOut.some((check) => check === id || check.split(':', 1)[0] === id) ||
    requirements.some((one) => one.id === id && one.selected !== undefined)
  );
}

function occursAs(expect: Deviation['expect'], outcome: Outcome): boolean {
  if (expect === 'inconclusive') return outcome === 'inconclusive';
  return outcome === 'known' || outcome === 'failed' || outcome === 'warned';
}

function stateOf(
  { expiry, expect }: Deviation,
  concerned: readonly Outcome[],
  day: string,
): DeviationResult['state'] {
  if (concerned.length === 0) return 'elsewhere';
  if (day > expiry) return 'expired';
  if (concerned.some((outcome) => occursAs(expect, outcome))) return 'occurs';
  // what could not be looked at may well be there still
  return concerned.some((outcome) => outcome === 'inconclusive' || outcome === 'error')
    ? 'undecided'
    : 'gone';
}

type Judged = Pick<Compliance, 'targets' | 'deviations' | 'requireDecided'>;

/**
 * The entries for which a run is no success: those that have expired, and those that nothing calls for any more.
 * Whether a check can decide hangs on the data of the day, so an entry about that has to hold only where it counts.
 */
export function staleDeviations({ deviations = [], requireDecided }: Judged): readonly DeviationResult[] {
  return deviations.filter(
    ({ state, expect }) =>
      state === 'expired' || (state === 'gone' && (expect === 'failed' || requireDecided === true)),
  );
}

/** The undecided checks that are not listed as such; none where the run need not decide all. */
export function unexpectedlyUndecided({
  targets,
  deviations = [],
  requireDecided,
}: Judged): readonly { readonly api: string; readonly id: string }[] {
  if (requireDecided !== true) return [];
  const expected = deviations.filter(({ expect, state }) => expect === 'inconclusive' && state === 'occurs');
  return targets.flatMap((target) =>
    target.checks
      .filter(
        (check) =>
          check.verdict === 'inconclusive' && !expected.some((entry) => concerns(entry, check, target)),
      )
      .map(({ id }) => ({ api: target.api, id })),
  );
}
