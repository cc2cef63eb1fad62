import type { Asking } from '../../engine/base/asking.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import type { FilterFindings } from '../../engine/list/filtered.ts';
import type { Scene } from '../../engine/list/scene.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { onEach, relations, servedAnd } from './claims.ts';
import { evidenceShowing, walkEvidence } from './evidence.ts';
import { filterFindings } from './filter-findings.ts';
import type { FilterSubject, RangeSubject } from './filters.ts';
import { count, idsOf, nameItems } from './phrases.ts';
import { type Asked, askBy, claimsOnTried } from './relations.ts';

/** A list asked for by a time. */
export interface AskedSince {
  readonly value: string;
  readonly why: string;
  readonly list: Asked;
}

/**
 * Instants just after a change that the list shows and just before another, so that an error of minutes shows.
 *
 * @param suits which times of change may be chosen; any, if not given.
 */
export function instantsBeside(
  { filter, range }: RangeSubject,
  { before }: Scene,
  suits?: (instant: bigint) => boolean,
): readonly { readonly text: string; readonly why: string }[] {
  const { above, below } = range.boundsBeside(filter, before.items, suits);
  return [
    ...(above === undefined ? [] : [{ text: above, why: 'just after a change' }]),
    ...(below === undefined ? [] : [{ text: below, why: 'just before a change' }]),
  ];
}

/** Asks for what has changed since a time. */
export function* askSince(
  scene: Scene,
  { name }: FilterSubject,
  value: string,
  why: string,
): Asking<AskedSince> {
  return { value, why, list: yield* askBy(scene, [[name, value]]) };
}

/** What is judged of a list by time: that nothing earlier comes, and all that is later. */
export const judgedOfSince = relations('soundness', 'completeness');

/**
 * The claims on a list by time, compared with the times that the plain list shows. What changed while the run looked is not
 * judged, and deleted entries, which the plain list does not show, are judged by their own time where they show one.
 */
export function judgeSince(asked: AskedSince, facts: Facts, { filter }: FilterSubject): readonly Claim[] {
  const { value, list } = asked;
  const unserved = claimsOnTried(list, servedAnd('soundness', 'completeness'));
  if (unserved !== undefined) return unserved;
  const findings = filterFindings(filter, value, list.walk, facts);
  const member = filter.field.slice(1);
  if (findings.matching + findings.others + findings.unexpected.length === 0)
    return onEach(
      inconclusive(`No ${facts.api.noun.one} that stayed the same is clearly before or after ${value}.`, {
        evidence: walkEvidence(list.walk),
      }),
      judgedOfSince,
    );
  return [judgeEarlier(asked, findings, member, facts), judgeLater(asked, findings, member, facts)];
}

function judgeEarlier(
  { value, why, list }: AskedSince,
  { unexpected: wrong, others }: FilterFindings,
  member: string,
  { api }: Facts,
): Claim {
  const grounds = { aspect: { relation: 'soundness' }, evidence: walkEvidence(list.walk) };
  if (wrong.length > 0)
    return failed(
      `${list.asked} (${why}) also returns ${count(wrong.length, api)} that last changed before that time.`,
      {
        ...grounds,
        evidence: evidenceShowing(wrong, list.walk),
        expected: `only ${api.noun.many} with ${member} from then on`,
        actual: nameItems(wrong),
      },
    );
  return others === 0
    ? notApplicable(`No ${api.noun.one} is clearly before ${value}.`, grounds)
    : passed(
        `Of ${count(others, api)} that changed before that time, ${list.asked} (${why}) returned none.`,
        grounds,
      );
}

function judgeLater(
  { value, why, list }: AskedSince,
  { missing, matching }: FilterFindings,
  member: string,
  { api }: Facts,
): Claim {
  const grounds = { aspect: { relation: 'completeness' }, evidence: walkEvidence(list.walk) };
  if (missing.length > 0)
    return failed(
      `${list.asked} (${why}) leaves out ${count(missing.length, api)} that changed after that time.`,
      {
        ...grounds,
        expected: `all of ${count(matching, api)} with a later ${member}`,
        actual: `missing: ${nameItems(missing)}`,
        entries: idsOf(missing),
      },
    );
  return matching === 0
    ? notApplicable(`No ${api.noun.one} is clearly after ${value}.`, grounds)
    : passed(
        `Of ${count(matching, api)} that changed after that time, ${list.asked} (${why}) returned all.`,
        grounds,
      );
}
