import type { Outcome } from '../engine/base/verdict.ts';
import type { CheckResult, TargetCompliance } from '../engine/compliance/model.ts';

/** Findings that have one cause. */
export interface Cause {
  /** The check that shows it most plainly. */
  readonly lead: CheckResult;
  /** Further checks that show it. */
  readonly alike: readonly CheckResult[];
  /** Checks whose findings follow from it. */
  readonly consequences: readonly CheckResult[];
}

/** What an operator has to look at, the gravest cause first; where the suite itself broke, each check by itself. */
export function causes(target: TargetCompliance): readonly Cause[] {
  const open = target.checks.filter(({ verdict }) => verdict === 'failed' || verdict === 'warned');
  const grouped = (target.causes ?? []).flatMap((cause) => {
    const [lead, ...others] = cause.checks.flatMap((id) => open.find((check) => check.id === id) ?? []);
    if (lead === undefined) return [];
    const follows = ({ id }: CheckResult): boolean => cause.consequences.includes(id);
    return { lead, alike: others.filter((one) => !follows(one)), consequences: others.filter(follows) };
  });
  const shown = new Set(
    grouped.flatMap(({ lead, alike, consequences }) => [lead, ...alike, ...consequences]),
  );
  const alone = (check: CheckResult): Cause => ({ lead: check, alike: [], consequences: [] });
  const rest = open.filter((check) => !shown.has(check)).map(alone);
  const all = [...grouped, ...rest];
  const broken = target.checks.filter(({ verdict }) => verdict === 'error').map(alone);
  const by = (outcome: Outcome): readonly Cause[] => all.filter(({ lead }) => lead.verdict === outcome);
  return [...by('failed'), ...broken, ...by('warned')];
}

/** Every finding, those of the gravest cause first, each cause with what shows it before what follows from it. */
export function findings(target: TargetCompliance): readonly CheckResult[] {
  return causes(target).flatMap(({ lead, alike, consequences }) => [lead, ...alike, ...consequences]);
}

/** How the other findings of a cause are announced, e.g. `9 further findings follow from this`; nothing for none. */
export function announce(others: readonly CheckResult[], kind: 'alike' | 'consequences'): string | undefined {
  if (others.length === 0) return undefined;
  const [findings, show, follow] =
    others.length === 1 ? ['finding', 'shows', 'follows'] : ['findings', 'show', 'follow'];
  return `${others.length} further ${findings} ${kind === 'alike' ? `${show} the same` : `${follow} from this`}`;
}
