import { type Claim, inconclusive, shouldFail, worstOfEach } from '../../engine/base/verdict.ts';
import { takenSize } from '../../engine/list/page-sizes.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { compareSandwich } from '../../engine/list/sequence.ts';
import { walkList } from '../../engine/list/walk.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { hasSize, pagingSubjects, stretchOf } from '../toolkit/paging.ts';
import { idsOf, nameQuery } from '../toolkit/phrases.ts';
import { claimOnLoss, claimOnOrder, completeness, order } from '../toolkit/sequence-claims.ts';
import { isExcusedByLag } from '../toolkit/shown-items.ts';
import { claimOnUnjudged, claimsOnWalk, end, service } from '../toolkit/walk-claims.ts';

/** A reading of the list with one before it and one after it, both in the other way. */
interface Between {
  readonly asked: string;
  readonly before: Walk;
  readonly middle: Walk;
  readonly after: Walk;
}

export default defineCheck({
  id: 'pagination.list-is-the-same-without-a-limit',
  title: 'the list contains the same entries with and without a limit',
  proves:
    'The list is read alternately without a limit and with a large one, twice each. Entries that are in both readings of one kind must also be in the reading of the other kind between them.',
  cannotSee:
    'Entries that are hidden both with and without a limit; the end of lists longer than the part that is read.',
  subjects: (api) => pagingSubjects(api, hasSize),
  aspects: () => [service, end, completeness, order],
  *ask(scene, { paging }) {
    const [first] = scene.before.walk.pages;
    const limit =
      scene.fewPages.length > 0 ? scene.fewPages : paging.sized(takenSize(scene, paging, first?.length || 1));
    const size = Number(limit[0]?.[1] ?? 1);
    const walks: Walk[] = [];
    for (const repetition of [11, 12]) {
      const free: Walk = yield* walkList(scene, [], { pages: stretchOf(scene), repetition });
      // As far as the reading without a limit came, and a little further.
      const pages = Math.min(stretchOf(scene), Math.ceil(free.items.length / size) + 2);
      walks.push(free, yield* walkList(scene, limit, { pages, repetition }));
    }
    return walks;
  },
  judge(walks, facts) {
    const read = walks.flatMap((walk) => claimsOnWalk(walk, facts, describeQuery(walk)));
    const unusable = read.some(({ outcome }) => outcome === 'failed' || outcome === 'inconclusive');
    const compared = unusable ? [] : inTurn(walks).flatMap((between) => claimsOnBetween(between, facts));
    const whenNone = inconclusive(`The list is empty; the check needs one ${facts.api.noun.one}.`);
    return worstOfEach(
      [service, end, completeness, order],
      [...read, ...compared],
      claimOnUnjudged(read, whenNone),
    );
  },
});

function describeQuery({ query }: Walk): string {
  return query.length === 0 ? 'the list without a limit' : `the list with ${nameQuery(query)}`;
}

function inTurn(walks: readonly Walk[]): readonly Between[] {
  return walks.flatMap((middle, index) => {
    const [before, after] = [walks[index - 1], walks[index + 1]];
    return before === undefined || after === undefined
      ? []
      : [{ asked: describeQuery(middle), before, middle, after }];
  });
}

function claimsOnBetween({ asked, before, middle, after }: Between, facts: Facts): readonly Claim[] {
  const whole = idsOf(before.items);
  if (whole.length === 0) return [];
  const found = compareSandwich(
    whole,
    idsOf(middle.items),
    idsOf(after.items),
    middle.end.kind !== 'end' || before.end.kind !== 'end',
  );
  const read = {
    asked,
    walk: middle,
    whole,
    beside: [before, after],
    expected: 'what the list contains just before and just after, read the other way',
  };
  return [
    claimOnLoss(
      read,
      found.lost.filter((id) => !isExcusedByLag(id, facts)),
      facts,
    ),
    claimOnOrder(read, found.swapped, (message, grounds) => shouldFail(facts.level, message, grounds)),
  ];
}
