import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import type { Difference } from '../../engine/list/relations.ts';
import { nameIds } from './phrases.ts';

/** How a list compares with the one that had to come, in the words of the check. */
export interface Compared {
  readonly difference: Difference;
  /** The list that had to come. */
  readonly expected: string;
  /** What it means that more came. */
  readonly more: string;
  /** What it means that something did not come. */
  readonly less: string;
  /** What it means that the two agree. */
  readonly same: string;
  /** Why it proves nothing that the two agree; undefined where it does. */
  readonly undecided: string | undefined;
  readonly evidence: readonly string[];
  readonly readings?: readonly string[];
}

/** Two claims on a list that was compared with another one: that nothing else came, and that nothing is missing. */
export function claimsOnDifference(compared: Compared): readonly Claim[] {
  const { difference, more, less } = compared;
  return [
    claimOn(compared, 'soundness', more, difference.extra, 'also came'),
    claimOn(compared, 'completeness', less, difference.missing, 'missing'),
  ];
}

function claimOn(
  { expected, same, undecided, evidence, readings = [] }: Compared,
  relation: string,
  finding: string,
  ids: readonly string[],
  what: string,
): Claim {
  const grounds = { aspect: { relation }, evidence, readings };
  if (ids.length > 0) return failed(finding, { ...grounds, expected, actual: `${what}: ${nameIds(ids)}` });
  return undecided === undefined ? passed(same, grounds) : inconclusive(undecided, grounds);
}
