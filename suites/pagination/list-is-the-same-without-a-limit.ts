import type { Query } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { compareSandwich } from '../../engine/list/sequence.ts';
import { walkList } from '../../engine/list/walk.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { pagingSubjects, stretchOf } from '../toolkit/paging.ts';
import { count, idsOf, nameIds, nameQuery } from '../toolkit/phrases.ts';
import { claimOnUnended, claimOnUnreadable } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'pagination.list-is-the-same-without-a-limit',
  title: 'the list holds the same with a limit and without one',
  proves:
    'The list is read in turn without a limit and with a large one, twice each: what stands in both readings of one kind was there all the time and must stand in the reading of the other kind between them.',
  cannotSee: 'What a target hides either way; the far end of lists longer than the stretch that is walked.',
  subjects: (api) => pagingSubjects(api),
  *ask(scene, { paging }) {
    const [first] = scene.before.walk.pages;
    const limit: Query =
      scene.fewPages.length > 0 ? scene.fewPages : [[paging.limit, String(first?.length || 1)]];
    const size = Number(limit[0]?.[1] ?? 1);
    const walks: Walk[] = [];
    for (const repetition of [11, 12]) {
      const free: Walk = yield* walkList(scene, [], { pages: stretchOf(scene), repetition });
      // As far as the reading without a limit came, and a little further.
      const pages = Math.min(stretchOf(scene), Math.ceil(free.items.length / size) + 2);
      walks.push(free, yield* walkList(scene, limit, { pages, repetition }));
    }
    return { limit, walks };
  },
  judge({ limit, walks }, facts, { paging }): Claim {
    for (const walk of walks) {
      const asked =
        walk.query.length === 0 ? 'the list without a limit' : `the list with ${nameQuery(limit)}`;
      const grounds = { evidence: walkEvidence(walk), readings: paging.readings };
      const unusable = claimOnUnreadable(walk, asked) ?? claimOnUnended(walk, facts, asked, grounds);
      if (unusable !== undefined) return unusable;
    }
    const [freeBefore, limitedBefore, freeAfter, limitedAfter] = walks;
    if (
      freeBefore === undefined ||
      limitedBefore === undefined ||
      freeAfter === undefined ||
      limitedAfter === undefined
    )
      return inconclusive('Nothing was asked.');
    const around = [
      { how: `with ${nameQuery(limit)}`, before: freeBefore, middle: limitedBefore, after: freeAfter },
      { how: 'without a limit', before: limitedBefore, middle: freeAfter, after: limitedAfter },
    ];
    for (const { how, before, middle, after } of around) {
      const found = compareSandwich(
        idsOf(before.items),
        idsOf(middle.items),
        idsOf(after.items),
        middle.end.kind !== 'end' || before.end.kind !== 'end',
      );
      const grounds = { evidence: walkEvidence(middle, before, after), readings: paging.readings };
      if (found.lost.length > 0)
        return failed(
          `Read ${how}, the list lacks ${count(found.lost.length, facts.api)} that it has otherwise.`,
          {
            ...grounds,
            expected: 'what the list holds just before and just after, read the other way',
            actual: `missing: ${nameIds(found.lost)}`,
          },
        );
      if (found.swapped !== undefined)
        return shouldFail(facts.level, `Read ${how}, the list comes in another order than otherwise.`, {
          ...grounds,
          expected: `${found.swapped[1]} before ${found.swapped[0]}`,
          actual: `${found.swapped[0]} before ${found.swapped[1]}`,
        });
    }
    return freeBefore.items.length === 0
      ? inconclusive(`The list is empty; one ${facts.api.noun.one} would decide it.`)
      : passed(
          `With and without a limit the list held the same ${count(freeBefore.items.length, facts.api)}.`,
          {
            evidence: walkEvidence(freeBefore, limitedBefore),
            readings: paging.readings,
          },
        );
  },
});
