import type { AgreedMember } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { canonicalText, type Json, readPointer } from '../base/json.ts';
import { memo } from '../base/memo.ts';
import { kindOf } from '../kinds/index.ts';
import type { FieldValue } from '../kinds/kind.ts';
import { meetsAny } from '../operators/conditions.ts';
import type { Listing } from './listing.ts';

/** Seconds for which one API may still show the state before a change of which another one knows, since services cache entries. */
export const cacheSeconds = 60;

const second = 1_000_000_000n;
/** Zones differ by whole quarters of an hour, and by no more than from twelve hours west to fourteen east. */
const quarterHour = 900n * second;
const farthestZone = 26n * 4n * quarterHour;

/** Names of shared members that say how far two lists can be compared. */
const created = 'created';
const updated = 'updated';

/** An item that two APIs show differently, with the member as each of them sent it. */
interface Difference {
  readonly id: string;
  readonly own: Json;
  readonly other: Json;
}

/** Why two lists could not be compared. */
export type Hindrance =
  /** The readings of one were over before those of the other began, so what changed in between would count. */
  | 'apart'
  | 'nothing-in-common'
  /** Items of one id were made at other times, as copies in two clouds are. */
  | 'two-clouds'
  /** All that they have in common changed too lately for caches, or does not say when it did. */
  | 'too-fresh'
  /** No item that counts shows the member in both. */
  | 'not-shown';

export type Comparison =
  | { readonly kind: 'undecided'; readonly because: Hindrance }
  | { readonly kind: 'compared'; readonly items: number; readonly differences: readonly Difference[] };

/** Two items of one id, each as its own API shows it. */
type Pair = readonly [own: Item, other: Item];

/**
 * Compares one shared member of two APIs, for the items that both list, that stayed the same in all
 * readings of both, and that were last changed long enough before for any cache.
 */
export function compareMember(own: Listing, other: Listing, name: string): Comparison {
  const members = [agreedMember(own, name), agreedMember(other, name)] as const;
  const [left, right] = members;
  if (left === undefined || right === undefined) return { kind: 'undecided', because: 'not-shown' };
  const pairs = comparablePairs(own, other);
  if (typeof pairs === 'string') return { kind: 'undecided', because: pairs };
  const [kind, otherKind] = [kindOf(left), kindOf(right)];
  // A number or a time cannot be compared with a text.
  if (kind.line !== otherKind.line) return { kind: 'undecided', because: 'not-shown' };
  const shown = pairs.flatMap((pair) => {
    if (!isFixed(pair[0], own, left) || !isFixed(pair[1], other, right)) return [];
    const [one, two] = [readShared(pair[0], left), readShared(pair[1], right)];
    return one === undefined || two === undefined ? [] : [{ pair, one, two }];
  });
  if (shown.length === 0) return { kind: 'undecided', because: 'not-shown' };
  const caseBlind = left.caseBlind === 'accept' || right.caseBlind === 'accept';
  const differing = shown.filter(({ one, two }) => !kind.agree(one, two, caseBlind));
  return {
    kind: 'compared',
    items: shown.length,
    differences: differing.map(({ pair }) => ({
      id: pair[0].id,
      own: readPointer(pair[0].value, left.field) ?? null,
      other: readPointer(pair[1].value, right.field) ?? null,
    })),
  };
}

/** The member that an API shows under a shared name, if it has it. */
function agreedMember({ api }: Listing, name: string): AgreedMember | undefined {
  return api.list.collection.agreement.find((member) => member.name === name);
}

/** The items of two lists that count, found once for all members, or why there are none. */
const comparablePairs = memo(findPairs);

function findPairs(own: Listing, other: Listing): readonly Pair[] | Hindrance {
  if (!overlap(own, other)) return 'apart';
  const pairs = pairsOf(own, other);
  if (pairs.length === 0) return 'nothing-in-common';
  if (!areOfOneCloud(pairs, own, other)) return 'two-clouds';
  const settled = pairs.filter((pair) => isOldEnough(pair, own, other));
  return settled.length === 0 ? 'too-fresh' : settled;
}

/** Whether there was a moment at which both lists showed what is settled in them, so that no change between the two counts. */
function overlap(one: Listing, other: Listing): boolean {
  return one.from <= other.until && other.from <= one.until;
}

function pairsOf(own: Listing, other: Listing): readonly Pair[] {
  return [...own.settled].flatMap(([id, item]) => {
    const twin = other.settled.get(id);
    return twin === undefined ? [] : [[item, twin] as const];
  });
}

/**
 * Copies of an item in two clouds have one id and were made at different moments. Items of one cloud agree in it, but for
 * single errors, or an error in the zone that is the same for all; where nothing says when items were made,
 * the user's word is taken.
 */
function areOfOneCloud(pairs: readonly Pair[], own: Listing, other: Listing): boolean {
  const gaps = pairs.flatMap(([item, twin]) => {
    const [left, right] = [instantOf(item, own, created), instantOf(twin, other, created)];
    return left === undefined || right === undefined ? [] : [left - right];
  });
  const counts = new Map<bigint, number>();
  for (const gap of gaps) {
    const shift = (gap + (gap < 0n ? -quarterHour : quarterHour) / 2n) / quarterHour;
    if (magnitude(gap) <= farthestZone && magnitude(gap - shift * quarterHour) <= second)
      counts.set(shift, (counts.get(shift) ?? 0) + 1);
  }
  return gaps.length === 0 || Math.max(0, ...counts.values()) * 2 >= gaps.length;
}

function isOldEnough([item, twin]: Pair, own: Listing, other: Listing): boolean {
  const changes = [instantOf(item, own, updated), instantOf(twin, other, updated)].filter(
    (instant) => instant !== undefined,
  );
  const bound = (own.firstAnswer < other.firstAnswer ? own : other).firstAnswer;
  return changes.length > 0 && changes.every((change) => change + BigInt(cacheSeconds) * second <= bound);
}

function instantOf(item: Item, listing: Listing, name: string): bigint | undefined {
  const member = agreedMember(listing, name);
  const value = member === undefined ? undefined : readShared(item, member);
  return value?.place;
}

/** Members that may change until an item is finished count only when it is. */
function isFixed(item: Item, { api }: Listing, { field }: AgreedMember): boolean {
  const { fixedWhenFinished, finished } = api.list.collection.lifecycle;
  return !fixedWhenFinished.includes(field) || meetsAny(item, finished);
}

/** A member as all specifications understand it: a class by its name, anything else by its kind. */
function readShared(item: Item, { field, kind, classes }: AgreedMember): FieldValue | undefined {
  const value = readPointer(item.value, field);
  if (classes.length === 0) return kindOf({ kind }).read(value);
  const found = classes.find(({ values }) => values.some((one) => isSameWord(one, value)));
  return found === undefined ? undefined : { text: found.name, place: undefined };
}

function isSameWord(one: Json, value: Json | undefined): boolean {
  return canonicalText(one).toLowerCase() === canonicalText(value).toLowerCase();
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
