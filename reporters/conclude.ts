import { categories } from '../engine/base/verdict.ts';
import { staleDeviations, unexpectedlyUndecided } from '../engine/compliance/deviations.ts';
import type {
  Compliance,
  RunVerdict,
  TargetCompliance,
  UnreachedTarget,
} from '../engine/compliance/model.ts';
import { countDecided, undecidedTargets, verdictOfRun } from '../engine/compliance/run-verdict.ts';
import { targetName, targetNames } from '../engine/compliance/target-names.ts';
import { oneLine } from './escape.ts';
import { byReason, tally } from './figures.ts';

export interface Conclusion {
  readonly kind: RunVerdict;
  /** A few plain sentences. */
  readonly sentence: string;
}

type Run = Pick<
  Compliance,
  'targets' | 'deviations' | 'requireDecided' | 'minDecided' | 'cutShort' | 'unreached' | 'selection'
>;

/** What a run comes to in the end, in words. */
export function conclude(run: Run): Conclusion {
  const kind = verdictOfRun(run);
  return { kind, sentence: [sentences[kind](run), ...leftOut(run)].join(' ') };
}

/** What was not asked because it was not selected. */
function leftOut({ selection }: Run): readonly string[] {
  return selection === undefined ? [] : [selectionOf(selection)];
}

/** A selection in a sentence, for reports. */
export function selectionOf({ by, selected, leftOut }: NonNullable<Compliance['selection']>): string {
  return `Only ${selected} of ${checks(selected + leftOut)} ${selected === 1 ? 'was' : 'were'} selected, by ${by.map((one) => oneLine(one, 200)).join(', ')}; the ${leftOut} others do not count.`;
}

const sentences: Readonly<Record<RunVerdict, (run: Run) => string>> = {
  conforms: conformity,
  unlisted: (run) => [conformity(run), ...listRemarks(run)].join(' '),
  violates: (run) => [violation(run), ...broken(run), ...listRemarks(run), ...lacks(run)].join(' '),
  undecided: (run) => [...want(run), ...listRemarks(run)].join(' '),
  incomplete: (run) => ['Nothing failed, but the run is incomplete.', ...lacks(run)].join(' '),
  'suite-broke': (run) =>
    ['Nothing failed, but the run is incomplete.', ...broken(run), ...lacks(run)].join(' '),
};

/** What a run did not come to: what was left when it ended, and each target that could not be judged. */
function lacks({ cutShort, unreached = [] }: Run): readonly string[] {
  return [
    ...(cutShort === undefined ? [] : [cutShort]),
    ...unreached.map((target) => `Not judged: ${unreachedName(target)}. ${oneLine(target.message, 500)}`),
  ];
}

/** What reports call a target that could not be judged. */
export function unreachedName({ api, url }: UnreachedTarget): string {
  return oneLine(api === undefined ? url : `${api} at ${url}`, 500);
}

function conformity({ targets }: Run): string {
  const { passed, warned, known, inconclusive } = tally(targets.flatMap((target) => target.checks));
  const left = [
    ...(warned === 0 ? [] : [`${warned} warned`]),
    ...(known === 0 ? [] : [`${known} known ${known === 1 ? 'deviation' : 'deviations'}`]),
    ...(inconclusive === 0 ? [] : [`${inconclusive} undecided`]),
  ].join(', ');
  const names = targetNames(targets).join(', ');
  const verb = targets.length === 1 ? 'conforms' : 'conform';
  return `${names} ${verb} in all that could be decided: ${checks(passed)} passed${left === '' ? '' : `, ${left}`}.`;
}

function violation({ targets }: Run): string {
  const violating = targets.filter((target) => target.checks.some(({ verdict }) => verdict === 'failed'));
  const { passed, warned, known, failed } = tally(violating.flatMap((target) => target.checks));
  const names = violating.map((target) => targetName(target, targets)).join(', ');
  const verb = violating.length === 1 ? 'does' : 'do';
  const decided = passed + warned + known + failed;
  return `${names} ${verb} not conform: ${failed} of ${checks(decided)} that could be decided failed.`;
}

function broken({ targets }: Run): readonly string[] {
  const { error } = tally(targets.flatMap((target) => target.checks));
  return error === 0
    ? []
    : [`The suite itself broke on ${checks(error)}, which says nothing about the target.`];
}

/** What could not be decided, and which data would decide it. */
function want(run: Run): readonly string[] {
  const all = run.targets.flatMap((target) => target.checks);
  const { passed, warned, known } = tally(all);
  if (passed + warned + known === 0)
    return [`Nothing was decided: none of ${checks(all.length)} found the data that it needs.`];
  return undecidedTargets(run).map((target) =>
    wantOf(target, targetName(target, run.targets), run.minDecided ?? 0),
  );
}

function wantOf(target: TargetCompliance, name: string, least: number): string {
  const { counted, decided, applicable } = countDecided(target);
  const share = applicable === 0 ? 0 : Math.floor((decided * 100) / applicable);
  const words = counted === 'MUST' ? 'MUSTs that apply' : 'checks that apply';
  const open = categories.flatMap((category) => {
    const number = target.checks.filter(
      (check) => check.category === category && check.verdict === 'inconclusive',
    ).length;
    return number === 0 ? [] : [`${number} of ${category}`];
  });
  const [commonest] = byReason(target, 'inconclusive');
  return [
    `Too little of ${name} was decided: ${decided} of ${applicable} ${words} (${share}%); at least ${least}% are required.`,
    ...(open.length === 0 ? [] : [`Undecided checks: ${open.join(', ')}.`]),
    ...(commonest === undefined ? [] : [`The most common reason: ${commonest.reason}`]),
  ].join(' ');
}

/** What is to be fixed in the list of known deviations. */
function listRemarks(run: Run): readonly string[] {
  const stale = staleDeviations(run);
  const expired = stale.filter(({ state }) => state === 'expired').map(({ id }) => id);
  const gone = stale.filter(({ state }) => state === 'gone').map(({ id }) => id);
  const open = unexpectedlyUndecided(run);
  return [
    ...(gone.length === 0
      ? []
      : [
          `Listed, but no longer found: ${some(gone)}; remove ${gone.length === 1 ? 'it' : 'them'} from the list.`,
        ]),
    ...(expired.length === 0 ? [] : [`Listed, but expired: ${some(expired)}.`]),
    ...(open.length === 0 ? [] : [`Undecided but not listed as such: ${checks(open.length)}.`]),
  ];
}

function some(ids: readonly string[]): string {
  const shown = ids.slice(0, 5).join(', ');
  return ids.length <= 5 ? shown : `${shown} and ${ids.length - 5} more`;
}

function checks(number: number): string {
  return `${number} ${number === 1 ? 'check' : 'checks'}`;
}
