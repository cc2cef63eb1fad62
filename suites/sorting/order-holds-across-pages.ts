import { type Claim, failed, inconclusive, passed, worstClaim } from '../../engine/base/verdict.ts';
import { type Direction, findDisorder, hasOrder } from '../../engine/list/ordering.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { repetitions } from '../../engine/list/sequence.ts';
import { walkList } from '../../engine/list/walk.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing, walkEvidence } from '../toolkit/evidence.ts';
import { count, idsOf, nameIds } from '../toolkit/phrases.ts';
import {
  claimOnRefusedKey,
  expectedOrder,
  itemsOf,
  type SortSubject,
  showDisorder,
  sortQuery,
  sortSubjects,
  stableOnce,
} from '../toolkit/sorting.ts';

/** The same small pages that the checks of pagination walk, so that nothing is asked twice. */
const size = 3;
const pages = 10;

export default defineCheck({
  id: 'sorting.order-holds-across-pages',
  title: 'the order goes on from page to page',
  proves:
    'From both ends of the order the sorted list is read in pages of three, so that page ends fall among equal and missing values; the pages joined must be in order and repeat nothing.',
  cannotSee:
    'The middle of long lists; entries that are lost between pages, which pagination.sorted-pages-join-to-the-sorted-list judges.',
  subjects: (api) => (api.list.collection.paging === undefined ? [] : sortSubjects(api)),
  *ask(scene, subject) {
    const limit = scene.list.collection.paging?.limit ?? '';
    const walks: { direction: Direction; walk: Walk }[] = [];
    for (const direction of ['ascending', 'descending'] as const) {
      const query = [...sortQuery(subject, direction), [limit, String(size)] as const];
      walks.push({ direction, walk: yield* walkList(scene, query, { pages }) });
    }
    return walks;
  },
  judge(walks, facts, subject) {
    const verdicts = walks.map(({ direction, walk }) => judgePages(walk, direction, facts, subject));
    const decided = verdicts.filter(({ outcome }) => outcome !== 'inconclusive');
    return worstClaim(decided, verdicts[0] ?? inconclusive('Nothing was asked.'));
  },
});

function judgePages(walk: Walk, direction: Direction, facts: Facts, subject: SortSubject): Claim {
  const unusable = claimOnRefusedKey(walk, subject, facts.level);
  if (unusable !== undefined) return unusable;
  const { key, name } = subject;
  const grounds = { evidence: walkEvidence(walk), readings: key.readings };
  if (walk.end.kind === 'loop') {
    return inconclusive(
      `Sorted by ${name} ${direction}, the pages go round, which pagination.sorted-pages-join-to-the-sorted-list reports; an order cannot be judged in them.`,
      grounds,
    );
  }
  const items = stableOnce(walk, facts);
  const disorder = findDisorder(items, key, direction);
  if (disorder !== undefined) {
    return failed(`Sorted by ${name} ${direction} and read page by page, the list is out of order.`, {
      ...grounds,
      evidence: evidenceShowing(itemsOf(disorder), walk),
      expected: expectedOrder(key, direction, facts),
      actual: showDisorder(disorder, key),
    });
  }
  const repeated = repetitions(idsOf(walk.items).filter(facts.isStable));
  if (repeated.length > 0) {
    return failed(
      `Sorted by ${name} ${direction} and read page by page, the list repeats ${count(repeated.length, facts.api)}, so its order changes between requests.`,
      { ...grounds, expected: 'each entry once', actual: `repeated: ${nameIds(repeated)}` },
    );
  }
  if (walk.pages.length < 2 || !hasOrder(items, key)) {
    return inconclusive(
      `Sorted by ${name}, no two pages with different values came; four ${facts.api.noun.many} of two values would decide it.`,
      grounds,
    );
  }
  return passed(
    `Sorted by ${name} ${direction}, ${walk.pages.length} pages of ${size} are in order throughout.`,
    grounds,
  );
}
