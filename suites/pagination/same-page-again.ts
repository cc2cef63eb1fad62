import type { Exchange } from '../../engine/base/exchange.ts';
import {
  type Claim,
  failed,
  type Grounds,
  inconclusive,
  passed,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { fingerprint } from '../../engine/list/fingerprint.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { type Page, readPage } from '../../engine/paging/page.ts';
import type { PagingStyle } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { askPageAfter, hasSize, pagingSubjects, sameEntries, smallPage } from '../toolkit/paging.ts';
import { idsOf, nameIds } from '../toolkit/phrases.ts';
import { order } from '../toolkit/sequence-claims.ts';
import { comparableIds } from '../toolkit/shorter-pages.ts';
import { claimOnService, claimOnUnjudged, markerStayed, service } from '../toolkit/walk-claims.ts';

const sameMembers = { relation: 'same-members' };
const aspects = [sameEntries, order, sameMembers, service];
const purpose = { to: 'see whether repeated requests return the same page', allows: [] };

export default defineCheck({
  id: 'pagination.same-page-again',
  title: 'repeated requests for a page return the same page',
  proves:
    'A page in the middle of the list is requested three times, or the second page if a page after an entry cannot be requested. Entries that stayed the same must be returned each time, in the same order and with the same members.',
  cannotSee: 'Entries that change during the run; differences that occur less often.',
  subjects: (api) => pagingSubjects(api, hasSize),
  aspects: () => aspects,
  *ask(scene, { paging }) {
    const { items } = scene.before;
    const start = items[Math.floor((items.length - 1) / 2)];
    if (start === undefined || items.length < 2) return [];
    const sized = paging.sized(smallPage(scene, paging));
    const middle = paging.marker?.following(start);
    const before = middle === undefined ? yield* askList(scene, sized) : undefined;
    const exchanges: (Exchange | undefined)[] = [];
    for (const repetition of [1, 2, 3]) {
      const options = { repetition, purpose };
      exchanges.push(
        before === undefined
          ? yield* askList(scene, [...sized, ...(middle ?? [])], options)
          : yield* askPageAfter(scene, paging, before, sized, 0, options),
      );
    }
    return exchanges.filter((exchange) => exchange !== undefined);
  },
  judge(exchanges, facts, { paging }) {
    const { one, many } = facts.api.noun;
    const [first, ...others] = exchanges;
    const nothing = (message: string): readonly Claim[] => worstOfEach(aspects, [], inconclusive(message));
    if (first === undefined) return nothing(`No page follows another; the check needs two ${many}.`);
    if (!markerStayed(first, facts))
      return nothing(`The ${one} that served as the marker changed or was deleted in the meantime.`);
    const served = exchanges.map((exchange) => claimOnService(exchange, 'a page in the middle', facts));
    const page = readPage(first, facts.list.collection);
    const compared = others.flatMap((other) => {
      const second = readPage(other, facts.list.collection);
      return page === undefined || second === undefined ? [] : claimsOnPages(page, second, facts, paging);
    });
    const none = inconclusive(`No entry on the page stayed the same; the check needs one ${one}.`);
    return worstOfEach(aspects, [...compared, ...served], claimOnUnjudged(served, none));
  },
});

function claimsOnPages(page: Page, second: Page, facts: Facts, paging: PagingStyle): readonly Claim[] {
  const [first, again] = comparableIds(page, second, paging);
  const judged = page.items.filter(({ id }) => first.includes(id) && facts.isStable(id));
  const moved = ![...page.items, ...second.items].every(({ id }) => facts.isKept(id));
  const grounds = {
    evidence: [second.exchange.key, page.exchange.key],
    expected: nameIds(first),
    actual: nameIds(again),
  };
  const { collection } = facts.list;
  const found = compareSequences(again, first, facts.isKept, false);
  const differs = found.missing.length + found.extra.length > 0;
  if (judged.length === 0 && !differs) return [];
  const twins = new Map(second.items.map((item) => [item.id, item]));
  const changed = judged.filter((item) => {
    const twin = twins.get(item.id);
    return twin !== undefined && fingerprint(twin, collection) !== fingerprint(item, collection);
  });
  return [
    claimOnDifference(
      sameEntries,
      differs && !moved,
      'has different entries, so no client can continue reading from it',
      {
        ...grounds,
        entries: differing(page, second, [...found.missing, ...found.extra]),
      },
    ),
    claimOnDifference(order, found.swapped !== undefined, 'has a different order', grounds),
    claimOnDifference(sameMembers, changed.length > 0, 'shows an entry with different members', {
      ...grounds,
      expected: 'the same members each time',
      actual: nameIds(idsOf(changed)),
    }),
  ];
}

/** The entries that differ, but for those that only fill the page up at its end or make room there. */
function differing(page: Page, second: Page, ids: readonly string[]): readonly string[] {
  const ends = [page, second].map(({ items }) => items.at(-1)?.id);
  const inside = ids.filter((id) => !ends.includes(id));
  return inside.length > 0 ? inside : ids;
}

function claimOnDifference(
  aspect: Claim['aspect'],
  differs: boolean,
  how: string,
  grounds: Grounds & { readonly evidence: readonly string[] },
): Claim {
  return differs
    ? failed(`The same page, requested again, ${how}.`, { ...grounds, aspect })
    : passed('The same page, requested again, is the same.', { evidence: grounds.evidence, aspect });
}
