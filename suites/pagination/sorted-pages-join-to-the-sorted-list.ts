import { type Claim, failed, inconclusive, passed, worstClaim } from '../../engine/base/verdict.ts';
import { showField } from '../../engine/kinds/index.ts';
import type { Direction } from '../../engine/list/ordering.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { repetitions } from '../../engine/list/sequence.ts';
import { walkList } from '../../engine/list/walk.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { probePages, stretchOf } from '../toolkit/paging.ts';
import { count, idsOf, nameIds } from '../toolkit/phrases.ts';
import { claimOnRefusedKey, type SortSubject, sortQuery, sortSubjects } from '../toolkit/sorting.ts';
import { claimOnUnended } from '../toolkit/walk-claims.ts';

/** Few entries a page so that page ends fall among equal and missing values; few pages so that cost stays bounded. */
const size = 3;
const pages = 10;

interface Paged {
  readonly whole: Walk;
  readonly paged: Walk;
}

export default defineCheck({
  id: 'pagination.sorted-pages-join-to-the-sorted-list',
  title: 'a sorted list can be read page by page without loss',
  proves:
    'From both ends of the order the sorted list is walked in pages of three and compared with the sorted list in one piece; equal and missing values are where real servers lose or repeat entries.',
  cannotSee: 'The middle of lists longer than twice the stretch that is walked.',
  subjects: (api) => (api.list.collection.paging === undefined ? [] : sortSubjects(api)),
  *ask(scene, subject) {
    const inOnePiece = function* (direction: Direction) {
      const query = [...sortQuery(subject, direction), ...probePages(scene)];
      return yield* walkList(scene, query, { pages: stretchOf(scene) });
    };
    const limit = scene.list.collection.paging?.limit ?? '';
    const inPages = function* (direction: Direction) {
      return yield* walkList(scene, [...sortQuery(subject, direction), [limit, String(size)]], { pages });
    };
    return {
      ascending: { whole: yield* inOnePiece('ascending'), paged: yield* inPages('ascending') },
      descending: { whole: yield* inOnePiece('descending'), paged: yield* inPages('descending') },
    };
  },
  judge: (walks, facts, subject) =>
    worstClaim(
      [
        judgePaged(walks.ascending, facts, subject, 'ascending'),
        judgePaged(walks.descending, facts, subject, 'descending'),
      ],
      inconclusive('Nothing was asked.'),
    ),
});

function judgePaged(
  { whole, paged }: Paged,
  facts: Facts,
  subject: SortSubject,
  direction: Direction,
): Claim {
  const unusable =
    claimOnRefusedKey(whole, subject, facts.level) ?? claimOnRefusedKey(paged, subject, facts.level);
  if (unusable !== undefined) return unusable;
  const { key } = subject;
  const grounds = {
    evidence: walkEvidence(paged, whole),
    readings: key.readings,
    expected: 'the same entries as in one piece, each once',
  };
  const came = idsOf(paged.items).filter(facts.isStable);
  const repeated = repetitions(came);
  if (repeated.length > 0) {
    return failed(
      `Sorted by ${subject.name} ${direction}, reading page by page repeats ${count(repeated.length, facts.api)}.`,
      { ...grounds, actual: `repeated: ${nameIds(repeated)}` },
    );
  }
  const unended = claimOnUnended(paged, facts, `the list sorted by ${subject.name} ${direction}`, grounds);
  if (unended !== undefined) return unended;
  const missing = missingFrom(whole, paged, facts, subject);
  if (missing.length > 0) {
    const values = missing.slice(0, 3).map((id) => {
      const item = facts.before.byId.get(id);
      return item === undefined ? 'none' : showField(item.value, key);
    });
    return failed(
      `Sorted by ${subject.name} ${direction}, reading page by page loses ${count(missing.length, facts.api)}.`,
      {
        ...grounds,
        actual: `missing: ${nameIds(missing)}, with ${key.field.slice(1)} ${[...new Set(values)].join(', ')}`,
      },
    );
  }
  return came.length <= size
    ? inconclusive(
        `The list is too short for two pages of ${size}; four ${facts.api.noun.many} would decide it.`,
        grounds,
      )
    : passed(
        `Sorted by ${subject.name} ${direction}, ${count(came.length, facts.api)} came page by page as in one piece.`,
        { evidence: grounds.evidence, readings: key.readings },
      );
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
