import { type Claim, failed, passed, shouldFail } from '../../engine/base/verdict.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from './evidence.ts';
import type { ThreeWays } from './pageable.ts';
import { count, idsOf, nameIds } from './phrases.ts';
import { claimOnUnended, claimOnUnreadable } from './walk-claims.ts';

/** Judges that a list is the same in large pages, without a limit, and in small pages. */
export function judgeThreeWays(list: ThreeWays, facts: Facts, asked: string): Claim {
  const ways = [
    { walk: list.free, how: 'without a limit' },
    { walk: list.large, how: 'in large pages' },
    { walk: list.small, how: `in pages of ${list.size}` },
  ];
  for (const { walk, how } of ways) {
    const unusable =
      claimOnUnreadable(walk, `${asked} ${how}`) ??
      claimOnUnended(walk, facts, `${asked} ${how}`, groundsOf(facts, walk));
    if (unusable !== undefined) return unusable;
  }
  for (const { walk, how } of ways.slice(1)) {
    const finding = compareWays(list.free, walk, how, facts, asked);
    if (finding !== undefined) return finding;
  }
  const backwards = compareWays(list.large, list.free, 'without a limit', facts, asked);
  return (
    backwards ??
    passed(
      `${asked} holds the same ${list.large.items.length} entries in pages of ${list.size} and in one piece.`,
      groundsOf(facts, list.small, list.large),
    )
  );
}

function compareWays(whole: Walk, walk: Walk, how: string, facts: Facts, asked: string): Claim | undefined {
  const wholeIds = [...new Set(idsOf(whole.items))];
  const found = compareSequences(
    idsOf(walk.items),
    wholeIds,
    facts.isStable,
    walk.end.kind !== 'end',
    whole.end.kind !== 'end',
  );
  const grounds = {
    ...groundsOf(facts, walk, whole),
    expected: `each of the list's ${count(wholeIds.length, facts.api)} once, in one order`,
  };
  if (found.repeated.length > 0)
    return failed(`Read ${how}, ${asked} repeats entries.`, {
      ...grounds,
      actual: `repeated: ${nameIds(found.repeated)}`,
    });
  if (found.missing.length > 0)
    return failed(`Read ${how}, ${asked} lacks entries that it has when read otherwise.`, {
      ...grounds,
      actual: `missing: ${nameIds(found.missing)}`,
    });
  if (found.strangers.length > 0)
    return failed(`Read ${how}, ${asked} holds entries that it has not when read otherwise.`, {
      ...grounds,
      actual: `besides: ${nameIds(found.strangers)}`,
    });
  if (found.swapped === undefined) return undefined;
  return shouldFail(facts.level, `Read ${how}, ${asked} comes in another order than when read otherwise.`, {
    ...grounds,
    actual: `${found.swapped[0]} before ${found.swapped[1]}`,
  });
}

function groundsOf(facts: Facts, ...walks: readonly Walk[]) {
  return { evidence: walkEvidence(...walks), readings: facts.list.collection.paging?.readings ?? [] };
}
