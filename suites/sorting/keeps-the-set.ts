import type { Item } from '../../engine/base/item.ts';
import { type Claim, failed, inconclusive, passed, worstClaim } from '../../engine/base/verdict.ts';
import { type Direction, findDisorder } from '../../engine/list/ordering.ts';
import { passedOver } from '../../engine/list/passed-over.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { meetsAny } from '../../engine/operators/conditions.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { isLong } from '../toolkit/paging.ts';
import { count, idsOf, nameIds } from '../toolkit/phrases.ts';
import {
  askBothDirections,
  type BothDirections,
  claimOnRefusedKey,
  type SortSubject,
  sortSubjects,
} from '../toolkit/sorting.ts';
import { type Sublist, sublistWithoutValues } from '../toolkit/sublists.ts';
import { unlistedItems } from '../toolkit/unlisted-items.ts';

export default defineCheck({
  id: 'sorting.keeps-the-set',
  title: 'sorting neither loses nor repeats anything',
  proves:
    'The list sorted by the key, in both directions, must hold every entry of the plain list exactly once, and none that says it is deleted and is not in the plain list; of a long list every entry up to the last of those that were read, and every entry of a part with some that lack the value.',
  cannotSee: 'Entries that change while the run looks; the middle of long lists.',
  subjects: sortSubjects,
  *ask(scene, subject) {
    const whole = yield* askBothDirections(scene, subject);
    const part = isLong(scene) ? sublistWithoutValues(scene, subject.key) : undefined;
    const lists = part === undefined ? undefined : yield* askBothDirections(scene, subject, part.query);
    return { whole, part: lists === undefined || part === undefined ? undefined : { ...part, lists } };
  },
  judge: ({ whole, part }, facts, subject) =>
    worstClaim(
      [
        judgeSet(whole.ascending, 'ascending', facts.stable, facts, subject),
        judgeSet(whole.descending, 'descending', facts.stable, facts, subject),
        ...(part === undefined ? [] : judgePart(part, part.lists, facts, subject)),
      ],
      inconclusive('Nothing was asked.'),
    ),
});

/** The verdicts on a part that holds entries without the value, of which the stretches of a long list may show none. */
function judgePart(
  { holds }: Sublist,
  lists: BothDirections,
  facts: Facts,
  subject: SortSubject,
): readonly Claim[] {
  const entries = facts.stable.filter(holds);
  if (entries.length < 2) return [];
  return [
    judgeSet(lists.ascending, 'ascending', entries, facts, subject),
    judgeSet(lists.descending, 'descending', entries, facts, subject),
  ];
}

/** The verdict on a sorted list that must hold some entries. */
function judgeSet(
  walk: Walk,
  direction: Direction,
  entries: readonly Item[],
  facts: Facts,
  subject: SortSubject,
): Claim {
  const unusable = claimOnRefusedKey(walk, subject, facts.level);
  if (unusable !== undefined) return unusable;
  const grounds = { evidence: walkEvidence(walk), readings: subject.key.readings };
  const ids = new Set(idsOf(entries));
  const came = walk.items.filter(({ id }) => ids.has(id));
  const { missing: absent, repeated } = compareSequences(
    idsOf(came),
    idsOf(entries),
    (id) => ids.has(id),
    false,
  );
  const isCut = walk.end.kind === 'bound';
  const missing = isCut ? idsOf(passedOver(came, entries, subject.key, direction)) : absent;
  const wanted = {
    ...grounds,
    expected: isCut
      ? `once each ${facts.api.noun.one} up to the last that came`
      : `each of ${count(entries.length, facts.api)} once`,
  };
  if (repeated.length > 0) {
    return failed(`Sorted by ${subject.name}, the list repeats ${count(repeated.length, facts.api)}.`, {
      ...wanted,
      actual: `repeated: ${nameIds(repeated)}`,
    });
  }
  if (walk.end.kind === 'loop' || walk.end.kind === 'broken') {
    return failed(`Sorted by ${subject.name}, the list cannot be read to its end.`, {
      ...wanted,
      actual: walk.end.reason,
    });
  }
  if (isCut && findDisorder(came, subject.key, direction) !== undefined) {
    return inconclusive(
      `Sorted by ${subject.name} ${direction}, what was read is out of order, which other checks report; what it passes over cannot be told.`,
      grounds,
    );
  }
  if (missing.length > 0) {
    return failed(`Sorted by ${subject.name}, the list lacks ${count(missing.length, facts.api)}.`, {
      ...wanted,
      actual: `missing: ${nameIds(missing)}`,
    });
  }
  const gone = deletedStrangers(walk, facts);
  if (gone.length > 0) {
    return failed(`Sorted by ${subject.name}, the list also shows what is deleted.`, {
      ...wanted,
      actual: `also came: ${nameIds(gone)}`,
    });
  }
  if (entries.length < 2)
    return inconclusive(
      `Fewer than two ${facts.api.noun.many} stayed the same, too few to lose one.`,
      grounds,
    );
  return passed(
    isCut
      ? `Sorted by ${subject.name} ${direction}, the first ${count(came.length, facts.api)} came once and passed over none.`
      : `Sorted by ${subject.name}, each of ${count(entries.length, facts.api)} came once.`,
    grounds,
  );
}

/** What says that it is deleted and is in neither reading of the plain list. */
function deletedStrangers({ items }: Walk, facts: Facts): readonly string[] {
  const { deleted } = facts.list.collection.lifecycle;
  return idsOf(
    unlistedItems(
      items.filter((item) => meetsAny(item, deleted)),
      facts,
    ),
  );
}
