import type { SortKey } from '../../engine/api/model.ts';
import type { Item } from '../../engine/base/item.ts';
import { memo } from '../../engine/base/memo.ts';
import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { readField } from '../../engine/kinds/index.ts';
import { type Direction, findDisorder } from '../../engine/list/ordering.ts';
import { passedOver } from '../../engine/list/passed-over.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { meetsAny } from '../../engine/operators/conditions.ts';
import { matchesOfFewPages } from '../../engine/operators/weighing.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing, walkEvidence } from '../toolkit/evidence.ts';
import { isLong } from '../toolkit/paging.ts';
import { capital, count, idsOf, nameItems } from '../toolkit/phrases.ts';
import { bestPart, type Sublist } from '../toolkit/queries.ts';
import {
  claimOnLoss,
  claimOnRepetition,
  completeness,
  type ListRead,
  noRepetition,
  soundness,
} from '../toolkit/sequence-claims.ts';
import { unlistedItems } from '../toolkit/shown-items.ts';
import {
  askBothDirections,
  type BothDirections,
  claimOnRefusedKey,
  type SortSubject,
  sortSubjects,
} from '../toolkit/sorting.ts';
import { claimOnUnjudged, claimsOnWalk, end, service } from '../toolkit/walk-claims.ts';

const aspects = [noRepetition, end, completeness, soundness, service];

/** The part of a few pages that holds entries without the value of a key; a long list may show those only far from its ends. */
const sublistWithoutValues = memo((scene: Scene, key: SortKey): Sublist | undefined =>
  bestPart(scene, (left) => left.length <= matchesOfFewPages && left.some((item) => lacks(item, key))),
);

export default defineCheck({
  id: 'sorting.keeps-the-set',
  title: 'sorting neither loses nor repeats entries',
  proves:
    'The list sorted by the key, in both directions, must contain every entry of the plain list exactly once, and no other entry. For a long list, this holds for every entry up to the last one that was read, and for a filtered part in which some entries lack the value.',
  cannotSee: 'Entries that change during the run; the middle of long lists.',
  subjects: sortSubjects,
  aspects: () => aspects,
  *ask(scene, subject) {
    const whole = yield* askBothDirections(scene, subject);
    const part = isLong(scene) ? sublistWithoutValues(scene, subject.key) : undefined;
    const lists = part === undefined ? undefined : yield* askBothDirections(scene, subject, part.query);
    return { whole, part: lists === undefined || part === undefined ? undefined : { ...part, lists } };
  },
  judge({ whole, part }, facts, subject) {
    const claims = [
      ...claimsOnBoth(whole, { entries: facts.stable, isWhole: true }, facts, subject),
      ...(part === undefined ? [] : claimsOnPart(part, part.lists, facts, subject)),
    ];
    return worstOfEach(aspects, claims, claimOnUnjudged(claims, inconclusive('No request was sent.')));
  },
});

/** The entries that a sorted list must hold, and whether the list that is sorted is the plain one. */
interface Holding {
  readonly entries: readonly Item[];
  readonly isWhole: boolean;
}

function claimsOnBoth(
  lists: BothDirections,
  holding: Holding,
  facts: Facts,
  subject: SortSubject,
): readonly Claim[] {
  return (['ascending', 'descending'] as const).flatMap((direction) =>
    claimsOnSet(lists[direction], direction, holding, facts, subject),
  );
}

/** The claims on a part that holds entries without the value, of which the stretches of a long list may show none. */
function claimsOnPart(
  { holds }: Sublist,
  lists: BothDirections,
  facts: Facts,
  subject: SortSubject,
): readonly Claim[] {
  const entries = facts.stable.filter(holds);
  return entries.length < 2 ? [] : claimsOnBoth(lists, { entries, isWhole: false }, facts, subject);
}

/** The claims on a sorted list that must hold some entries. */
function claimsOnSet(
  walk: Walk,
  direction: Direction,
  { entries, isWhole }: Holding,
  facts: Facts,
  subject: SortSubject,
): readonly Claim[] {
  const refused = claimOnRefusedKey(walk, subject, facts.level);
  if (refused !== undefined) return [refused];
  const asked = `the list sorted by ${subject.name} ${direction}`;
  const served = claimsOnWalk(walk, facts, asked);
  const ids = new Set(idsOf(entries));
  const came = walk.items.filter(({ id }) => ids.has(id));
  const isCut = walk.end.kind === 'bound';
  const read: ListRead = {
    asked,
    walk,
    // Where in this order an entry belongs is not known.
    whole: [],
    beside: [facts.before.walk],
    expected: isCut
      ? `each ${facts.api.noun.one} up to the last returned one, exactly once`
      : `each of ${count(entries.length, facts.api)} exactly once`,
  };
  if (entries.length < 2)
    return [
      inconclusive(`Fewer than two ${facts.api.noun.many} stayed the same, which is too few to lose one.`, {
        aspect: completeness,
        evidence: walkEvidence(walk),
      }),
      isWhole ? claimOnUnlisted(read, facts) : claimOnDeleted(read, facts),
      ...served,
    ];
  return [
    claimOnRepetition(read, facts),
    claimOnSet(read, came, entries, direction, facts, subject),
    isWhole ? claimOnUnlisted(read, facts) : claimOnDeleted(read, facts),
    ...served,
  ];
}

function claimOnSet(
  read: ListRead,
  came: readonly Item[],
  entries: readonly Item[],
  direction: Direction,
  facts: Facts,
  { key }: SortSubject,
): Claim {
  const shown = new Set(idsOf(came));
  if (read.walk.end.kind !== 'bound')
    return claimOnLoss(
      read,
      idsOf(entries).filter((id) => !shown.has(id)),
      facts,
    );
  return findDisorder(came, key, direction) === undefined
    ? claimOnLoss(read, idsOf(passedOver(came, entries, key, direction)), facts)
    : inconclusive(
        `${capital(read.asked)} is out of order as far as it was read, which other checks report, so the entries that it skips are unknown.`,
        { aspect: completeness, evidence: walkEvidence(read.walk) },
      );
}

/** The claim that nothing comes which is in neither reading of the plain list; of a list not read to its end nobody knows what it lacks. */
function claimOnUnlisted(read: ListRead, facts: Facts): Claim {
  if (!facts.before.complete || !facts.after.complete) return claimOnDeleted(read, facts);
  const unlisted = unlistedItems(read.walk.items, facts);
  return claimOnExcess(read, unlisted, 'entries that the plain list does not contain');
}

/** The claim that nothing comes which says that it is deleted and is in neither reading of the plain list. */
function claimOnDeleted(read: ListRead, facts: Facts): Claim {
  const { deleted } = facts.list.collection.lifecycle;
  const gone = unlistedItems(
    read.walk.items.filter((item) => meetsAny(item, deleted)),
    facts,
  );
  return claimOnExcess(read, gone, 'deleted entries');
}

function claimOnExcess(read: ListRead, excess: readonly Item[], what: string): Claim {
  return excess.length === 0
    ? passed(`${capital(read.asked)} does not show ${what}.`, { aspect: soundness })
    : failed(`${capital(read.asked)} also shows ${what}.`, {
        aspect: soundness,
        expected: read.expected,
        actual: `unexpected: ${nameItems(excess)}`,
        evidence: evidenceShowing(excess, read.walk),
      });
}

function lacks({ value }: Item, key: SortKey): boolean {
  return readField(value, key) === undefined;
}
