import type { Claim } from '../../engine/base/verdict.ts';
import { inconclusive, worstOfEach } from '../../engine/base/verdict.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { hasSize, pageSizes, pagingSubjects, walkInPages } from '../toolkit/paging.ts';
import { count, idsOf } from '../toolkit/phrases.ts';
import {
  claimOnLoss,
  claimOnOrder,
  claimOnRepetition,
  claimOnUnsettledOrder,
  completeness,
  type ListRead,
  noRepetition,
  order,
} from '../toolkit/sequence-claims.ts';
import { claimOnUnjudged, claimsOnWalk, end, orderIsSettled, service } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'pagination.pages-join-to-the-whole-list',
  title: 'the joined pages contain the whole list, in order, each entry once',
  proves:
    'The list is read in pages of one, two, three, about half its length, its length, and one more. Each reading must return every entry of the whole list exactly once and in the same order. Of a long list, only a part from the beginning is read.',
  cannotSee: 'Entries that change during the run; the end of lists longer than the part that is read.',
  subjects: (api) => pagingSubjects(api, hasSize),
  aspects: () => [noRepetition, end, completeness, order, service],
  *ask(scene, subject) {
    const walks: { size: number; walk: Walk }[] = [];
    for (const size of pageSizes(scene, subject.paging))
      walks.push({ size, walk: yield* walkInPages(scene, subject, size) });
    return walks;
  },
  judge(walks, facts) {
    const claims = walks.flatMap(({ size, walk }) => claimsOnPages(size, walk, facts));
    const empty = inconclusive(
      'The list is empty, so there are no pages to join; the check needs three entries.',
    );
    return worstOfEach(
      [noRepetition, end, completeness, order, service],
      claims,
      claimOnUnjudged(claims, empty),
    );
  },
});

function claimsOnPages(size: number, walk: Walk, facts: Facts): readonly Claim[] {
  const asked = `the list in pages of ${size}`;
  const served = claimsOnWalk(walk, facts, asked);
  if (walk.pages.length === 0) return served;
  const whole = idsOf(facts.stable);
  const read: ListRead = {
    asked,
    walk,
    whole,
    expected: `each of ${count(whole.length, facts.api)} exactly once, in the order of the whole list`,
  };
  const found = compareSequences(idsOf(walk.items), whole, facts.isStable, walk.end.kind === 'bound');
  const judged = [
    claimOnRepetition(read, facts),
    claimOnLoss(read, found.missing, facts),
    orderIsSettled(facts) ? claimOnOrder(read, found.swapped) : claimOnUnsettledOrder(walk),
  ];
  return [
    ...(showsJoining(size, walk, facts) ? judged : judged.map((claim) => withoutJoining(claim, walk))),
    ...served,
  ];
}

/** Whether pages were joined at all, or one page rightly holds everything. */
function showsJoining(size: number, walk: Walk, { stable, before }: Facts): boolean {
  if (stable.length < 2) return false;
  return walk.pages.filter(({ length }) => length > 0).length > 1 || size >= before.items.length;
}

/** A finding stands; what was found in order shows nothing where no page followed another. */
function withoutJoining(claim: Claim, walk: Walk): Claim {
  return claim.outcome === 'failed'
    ? claim
    : inconclusive(
        'The list does not fill two pages, so joining them proves nothing; the check needs three entries.',
        { aspect: claim.aspect, evidence: walkEvidence(walk) },
      );
}
