import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { walkList } from '../../engine/list/walk.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { isLong, pagingSubjects, probePages, stretchOf } from '../toolkit/paging.ts';
import { count, idsOf, nameIds } from '../toolkit/phrases.ts';
import { claimOnUnended, claimOnUnreadable, orderIsSettled } from '../toolkit/walk-claims.ts';

/** Pages of the target's own size that are read behind a marker. */
const freePages = 3;

export default defineCheck({
  id: 'pagination.marker-continues-the-list',
  title: 'a marker gives exactly the rest of the list',
  proves:
    'The list is walked from behind its first, a middle and its last but one entry, and from the middle one also without a limit; what comes must be all that stands behind it in the whole list, in order.',
  cannotSee:
    'Entries that change while the run looks; the far end of lists longer than the stretch that is walked.',
  subjects: (api) => pagingSubjects(api),
  *ask(scene, { paging }) {
    const { items } = scene.before;
    const walks: { id: string; walk: Walk }[] = [];
    for (const place of new Set([0, Math.floor(items.length / 2), items.length - 2])) {
      const item = items[place];
      if (item !== undefined)
        walks.push({
          id: item.id,
          walk: yield* walkList(scene, [[paging.marker, item.id], ...probePages(scene)], {
            pages: stretchOf(scene),
          }),
        });
    }
    // Of a short list also without a limit, where the page is the target's own choice.
    const middle = items[Math.floor(items.length / 2)];
    if (middle !== undefined && !isLong(scene) && probePages(scene).length > 0)
      walks.push({
        id: middle.id,
        walk: yield* walkList(scene, [[paging.marker, middle.id]], { pages: freePages }),
      });
    return walks;
  },
  judge(walks, facts, { paging }) {
    const whole = idsOf(facts.stable);
    if (!orderIsSettled(facts))
      return inconclusive(
        'The list came in different orders when read twice, so what stands behind a marker is not settled.',
      );
    let decided = 0;
    for (const { id, walk } of walks) {
      if (!facts.isStable(id)) continue;
      const unreadable = claimOnUnreadable(walk, `the list behind ${id}`);
      if (unreadable !== undefined) return unreadable;
      const grounds = { evidence: walkEvidence(walk), readings: paging.readings };
      const unended = claimOnUnended(walk, facts, `the list behind ${id}`, grounds);
      if (unended !== undefined) return unended;
      const place = whole.indexOf(id);
      const [rest, earlier] = [whole.slice(place + 1), new Set(whole.slice(0, place))];
      const found = compareSequences(idsOf(walk.items), rest, facts.isStable, walk.end.kind !== 'end');
      const again = idsOf(walk.items).filter((came) => earlier.has(came));
      const wanted = {
        ...grounds,
        expected: `the ${count(rest.length, facts.api)} behind ${id}, in order`,
      };
      if (again.length > 0) {
        return failed(`The list behind ${id} holds what stands before it.`, {
          ...wanted,
          actual: `also ${nameIds(again)}`,
        });
      }
      if (found.missing.length > 0) {
        return failed(`The list behind ${id} lacks ${count(found.missing.length, facts.api)}.`, {
          ...wanted,
          actual: `missing: ${nameIds(found.missing)}`,
        });
      }
      if (found.swapped !== undefined) {
        return failed(`The list behind ${id} comes in another order than the whole list.`, {
          ...wanted,
          actual: `${found.swapped[0]} before ${found.swapped[1]}`,
        });
      }
      if (rest.length > 0) decided += 1;
    }
    return decided === 0
      ? inconclusive(`No ${facts.api.noun.one} with another behind it stayed the same; two would decide it.`)
      : passed(`Behind each of ${decided} markers the list went on exactly where it had to.`, {
          evidence: walks.flatMap(({ walk }) => walkEvidence(walk)),
        });
  },
});
