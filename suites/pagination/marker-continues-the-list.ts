import { type Claim, inconclusive, worstOfEach } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { walkList } from '../../engine/list/walk.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { claimOnListEnd } from '../toolkit/list-end.ts';
import {
  hasSize,
  isLong,
  markerSubjects,
  pageSizes,
  probePages,
  stretchOf,
  walkInPages,
} from '../toolkit/paging.ts';
import { count, idsOf } from '../toolkit/phrases.ts';
import { claimsOnPlaces, emptyAfterLast, withPlaces } from '../toolkit/placed-pages.ts';
import {
  claimOnExcess,
  claimOnLoss,
  claimOnOrder,
  claimOnUnsettledOrder,
  completeness,
  order,
  soundness,
} from '../toolkit/sequence-claims.ts';
import { claimOnUnjudged, claimsOnWalk, end, orderIsSettled, service } from '../toolkit/walk-claims.ts';

/** Pages of the target's own size that are read after a marker. */
const freePages = 3;

const aspects = [soundness, completeness, order, emptyAfterLast, end, service];

export default defineCheck({
  id: 'pagination.marker-continues-the-list',
  title: 'a marker returns exactly the rest of the list',
  proves:
    'The list is read from after its first, a middle, and its second-to-last entry, and from the middle one also without a limit. The result must be everything after that entry in the whole list, in order. Every other page of the plain list that the run requested after an entry, with any limit, must begin with the next entry; after the last entry it must be empty.',
  cannotSee: 'Entries that change during the run; the end of lists longer than the part that is read.',
  subjects: markerSubjects,
  aspects: () => aspects,
  *ask(scene, subject) {
    const { marker, paging } = subject;
    const { items } = scene.before;
    const walks: { id: string; walk: Walk }[] = [];
    for (const place of new Set([0, Math.floor(items.length / 2), items.length - 2])) {
      const item = items[place];
      if (item !== undefined)
        walks.push({
          id: item.id,
          walk: yield* walkList(scene, [...marker.following(item), ...probePages(scene)], {
            pages: stretchOf(scene),
          }),
        });
    }
    const last = items.at(-1);
    const atTheEnd =
      last === undefined ? [] : [yield* askList(scene, [...marker.following(last), ...probePages(scene)])];
    // Of a short list also without a limit, where the page is the target's own choice.
    const middle = items[Math.floor(items.length / 2)];
    if (middle !== undefined && !isLong(scene) && probePages(scene).length > 0)
      walks.push({
        id: middle.id,
        walk: yield* walkList(scene, marker.following(middle), { pages: freePages }),
      });
    // Pages of many sizes, which are looked at for where they begin.
    if (hasSize(paging))
      for (const size of pageSizes(scene, paging)) yield* walkInPages(scene, subject, size);
    return { walks, atTheEnd };
  },
  judge({ walks, atTheEnd }, facts, { marker }) {
    const claims = walks
      .filter(({ id }) => facts.isStable(id))
      .flatMap(({ id, walk }) => claimsAfter(id, walk, facts));
    const none = inconclusive(
      `No ${facts.api.noun.one} with another one after it stayed the same; the check needs two.`,
    );
    const places = orderIsSettled(facts) ? claimsOnPlaces([], idsOf(facts.before.items), facts) : [];
    return worstOfEach(
      aspects,
      [...withPlaces(places, claims), claimOnListEnd(atTheEnd, marker, facts)],
      claimOnUnjudged(claims, none),
    );
  },
});

function claimsAfter(id: string, walk: Walk, facts: Facts): readonly Claim[] {
  const asked = `the list after ${id}`;
  const served = claimsOnWalk(walk, facts, asked);
  if (walk.pages.length === 0) return served;
  if (!orderIsSettled(facts)) {
    const unsettled = claimOnUnsettledOrder(walk);
    return [...[soundness, completeness, order].map((aspect) => ({ ...unsettled, aspect })), ...served];
  }
  const whole = idsOf(facts.stable);
  const place = whole.indexOf(id);
  const [rest, earlier] = [whole.slice(place + 1), new Set(whole.slice(0, place))];
  const found = compareSequences(idsOf(walk.items), rest, facts.isStable, walk.end.kind !== 'end');
  const excess = [...new Set(idsOf(walk.items).filter((came) => earlier.has(came)))];
  if (rest.length === 0 && excess.length === 0) return served;
  const read = {
    asked,
    walk,
    whole,
    expected: `the ${count(rest.length, facts.api)} after ${id}, in order`,
  };
  return [
    claimOnExcess(read, excess, facts),
    claimOnLoss(read, found.missing, facts),
    claimOnOrder(read, found.swapped),
    ...served,
  ];
}
