import { type Claim, failed, inconclusive, passed, worstClaim } from '../../engine/base/verdict.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { pageSizes, pagingSubjects, walkInPages } from '../toolkit/paging.ts';
import { count, idsOf, nameIds } from '../toolkit/phrases.ts';
import { claimOnUnended, claimOnUnreadable, orderIsSettled } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'pagination.pages-join-to-the-whole-list',
  title: 'joining the pages gives the whole list, in order, once',
  proves:
    'The list is walked in pages of one, two, three, about half, all, and one more than all; each walk must bring every entry of the whole list once and in the same order. Long lists are walked for a stretch from the beginning.',
  cannotSee:
    'Entries that change while the run looks; the far end of lists that are longer than the stretch.',
  subjects: (api) => pagingSubjects(api),
  *ask(scene, subject) {
    const walks: { size: number; walk: Walk }[] = [];
    for (const size of pageSizes(scene.before.items.length)) {
      walks.push({ size, walk: yield* walkInPages(scene, subject, size) });
    }
    return walks;
  },
  judge: (walks, facts) =>
    worstClaim(
      walks.map(({ size, walk }) => judgeWalk(size, walk, facts)),
      inconclusive('The list is empty, so there are no pages to join; three entries would decide it.'),
    ),
});

function judgeWalk(size: number, walk: Walk, facts: Facts): Claim {
  const unreadable = claimOnUnreadable(walk, `pages of ${size}`);
  if (unreadable !== undefined) return unreadable;
  const grounds = { evidence: walkEvidence(walk), readings: facts.list.collection.paging?.readings ?? [] };
  const wanted = {
    ...grounds,
    expected: `each of ${count(facts.stable.length, facts.api)} once, in the order of the whole list`,
  };
  const whole = idsOf(facts.stable);
  const more = walk.end.kind === 'bound' ? ', for the stretch that was walked' : '';
  const came = idsOf(walk.items);
  const found = compareSequences(came, whole, facts.isStable, walk.end.kind === 'bound');
  if (found.repeated.length > 0) {
    return failed(`In pages of ${size} the list repeats ${count(found.repeated.length, facts.api)}.`, {
      ...wanted,
      actual: `repeated: ${nameIds(found.repeated)}`,
    });
  }
  const unended = claimOnUnended(walk, facts, `the list in pages of ${size}`, grounds);
  if (unended !== undefined) return unended;
  if (found.missing.length > 0) {
    return failed(`In pages of ${size} the list lacks ${count(found.missing.length, facts.api)}.`, {
      ...wanted,
      actual: `missing: ${nameIds(found.missing)}`,
    });
  }
  if (found.swapped !== undefined && orderIsSettled(facts)) {
    return failed(`In pages of ${size} the list comes in another order.`, {
      ...wanted,
      actual: `${found.swapped[0]} came before ${found.swapped[1]}, which stands before it in the whole list`,
    });
  }
  if (whole.length < 2 || walk.pages.filter((page) => page.length > 0).length < 2) {
    return size > facts.before.items.length - 1 && whole.length >= 2
      ? passed(`One page of ${size} holds the whole list.`, grounds)
      : inconclusive(
          'The list does not fill two pages, so joining them shows nothing; three entries would decide it.',
          grounds,
        );
  }
  return passed(
    `In pages of ${size} each of ${count(came.length, facts.api)} came once, in order${more}.`,
    grounds,
  );
}
