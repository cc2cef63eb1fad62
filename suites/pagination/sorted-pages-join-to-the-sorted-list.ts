import { type Claim, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { showField } from '../../engine/kinds/index.ts';
import { type Direction, findDisorder, hasOrder } from '../../engine/list/ordering.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { walkList } from '../../engine/list/walk.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { probePages, stretchOf } from '../toolkit/paging.ts';
import { capital, idsOf } from '../toolkit/phrases.ts';
import {
  claimOnLoss,
  claimOnRepetition,
  completeness,
  type ListRead,
  noRepetition,
  order,
} from '../toolkit/sequence-claims.ts';
import { askInSmallPages, claimOnPagedDisorder, smallSize } from '../toolkit/sorted-pages.ts';
import {
  claimOnRefusedKey,
  pagedSortSubjects,
  type SortSubject,
  sortQuery,
  stableOnce,
} from '../toolkit/sorting.ts';
import { claimOnUnjudged, claimsOnWalk, decidedOf, end, service } from '../toolkit/walk-claims.ts';

interface Paged {
  readonly whole: Walk;
  readonly paged: Walk;
}

const aspects = [noRepetition, end, completeness, order, service];

export default defineCheck({
  id: 'pagination.sorted-pages-join-to-the-sorted-list',
  title: 'a sorted list can be read page by page without loss',
  proves:
    'The sorted list is read from both ends of the order in pages of three, so that page boundaries fall among equal and missing values, where real servers lose or repeat entries. The joined pages must be in order and contain what the sorted list in one piece contains, each entry exactly once.',
  cannotSee: 'The middle of lists longer than twice the part that is read.',
  subjects: pagedSortSubjects,
  aspects: () => aspects,
  *ask(scene, subject) {
    const inOnePiece = function* (direction: Direction) {
      const query = [...sortQuery(subject, direction), ...probePages(scene)];
      return yield* walkList(scene, query, { pages: stretchOf(scene) });
    };
    const inPages = (direction: Direction) => askInSmallPages(scene, subject, direction);
    return {
      ascending: { whole: yield* inOnePiece('ascending'), paged: yield* inPages('ascending') },
      descending: { whole: yield* inOnePiece('descending'), paged: yield* inPages('descending') },
    };
  },
  judge(walks, facts, subject) {
    const both = (['ascending', 'descending'] as const).map((direction) => ({
      direction,
      ...walks[direction],
    }));
    const claims = [
      ...both.flatMap((paged) => claimsOnPages(paged, facts, subject)),
      ...decidedOf(both.flatMap((paged) => claimsOnOrder(paged, facts, subject))),
    ];
    return worstOfEach(aspects, claims, claimOnUnjudged(claims, inconclusive('No request was sent.')));
  },
});

function claimsOnPages(
  { whole, paged, direction }: Paged & { readonly direction: Direction },
  facts: Facts,
  subject: SortSubject,
): readonly Claim[] {
  const unusable =
    claimOnRefusedKey(whole, subject, facts.level) ?? claimOnRefusedKey(paged, subject, facts.level);
  if (unusable !== undefined) return [unusable];
  const asked = describePages(subject, direction);
  const read: ListRead = {
    asked,
    walk: paged,
    whole: idsOf(whole.items),
    beside: [whole],
    expected: 'the same entries as in one piece, each exactly once',
  };
  const joined = [
    claimOnRepetition(read, facts),
    claimOnLoss(read, missingFrom(whole, paged, facts, subject), facts),
  ];
  const tooShort = inconclusive(
    `The list is too short for two pages of ${smallSize}; the check needs four ${facts.api.noun.many}.`,
    { evidence: walkEvidence(paged, whole) },
  );
  const isShort = stableOnce(paged, facts).length <= smallSize;
  return [
    ...joined.map((claim) =>
      isShort && claim.outcome === 'passed' ? { ...tooShort, aspect: claim.aspect } : claim,
    ),
    ...claimsOnWalk(paged, facts, asked),
  ];
}

/** The order from page to page; none where pages did not come, or go round, which is a finding of its own. */
function claimsOnOrder(
  { paged, direction }: Paged & { readonly direction: Direction },
  facts: Facts,
  subject: SortSubject,
): readonly Claim[] {
  const { key } = subject;
  if (paged.pages.length === 0 || paged.end.kind === 'loop') return [];
  const asked = describePages(subject, direction);
  const items = stableOnce(paged, facts);
  const disorder = findDisorder(items, key, direction);
  if (disorder !== undefined)
    return [claimOnPagedDisorder(disorder, { asked, walk: paged, key, direction }, facts)];
  const grounds = { aspect: order, evidence: walkEvidence(paged) };
  return [
    paged.pages.length < 2 || !hasOrder(items, key)
      ? inconclusive(
          `Sorted by ${subject.name}, there were no two pages with different values; the check needs four ${facts.api.noun.many} with two values.`,
          grounds,
        )
      : passed(`${capital(asked)} is in order from page to page.`, grounds),
  ];
}

function describePages({ name }: SortSubject, direction: Direction): string {
  return `the list sorted by ${name} ${direction} in pages of ${smallSize}`;
}

/**
 * Stable ids that must have come and did not. Where the walk is only a stretch, what has the same value as its last entry
 * may come later, because the order among equals is the target's own.
 */
function missingFrom(whole: Walk, paged: Walk, facts: Facts, { key }: SortSubject): readonly string[] {
  const came = new Set(idsOf(paged.items));
  const all = whole.items.filter(({ id }) => facts.isStable(id));
  if (paged.end.kind === 'end') return idsOf(all).filter((id) => !came.has(id));
  const last = paged.items.filter(({ id }) => facts.isStable(id)).at(-1);
  if (last === undefined) return [];
  const value = (item: typeof last): string => showField(item.value, key);
  const reach = all.findIndex((item) => value(item) === value(last));
  return idsOf(all.slice(0, Math.max(0, reach))).filter((id) => !came.has(id));
}
