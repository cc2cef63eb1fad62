import type { Sorting, SortKey } from '../../engine/api/model.ts';
import { type Direction, sortPairs } from '../../engine/api/sort-form.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { kindOf, readField } from '../../engine/kinds/index.ts';
import { findDisorderOfSeveral, hasTies, type OrderedTerm } from '../../engine/list/ordering.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing, walkEvidence } from '../toolkit/evidence.ts';
import { isLong } from '../toolkit/paging.ts';
import { count } from '../toolkit/phrases.ts';
import { bestPart } from '../toolkit/queries.ts';
import { type Asked, askBy } from '../toolkit/relations.ts';
import { expectedOrder, itemsOf, showDisorder, stableOnce } from '../toolkit/sorting.ts';
import { claimOnUnjudged, claimOnUnreadable, service } from '../toolkit/walk-claims.ts';

interface SortingSubject extends Subject {
  readonly sorting: Sorting;
}

/** A list by two keys. */
interface AskedTwice {
  readonly terms: readonly [OrderedTerm, OrderedTerm];
  readonly list: Asked;
}

const [firstKey, nextKey] = [{ relation: 'first-key' }, { relation: 'next-key' }];
const aspects = [firstKey, nextKey, service];

export default defineCheck({
  id: 'sorting.ties-are-in-the-order-of-the-next-key',
  title: 'entries with equal first keys are in the order of the next key',
  proves:
    'The list is requested with two sort keys, the first of which has the same value in several entries, and the second in both directions. The list must be in the order of the first key, and entries with equal first keys in the order of the second.',
  cannotSee: 'Other pairs of keys, and three keys; ties in texts that differ only in case.',
  subjects: ({ list }): readonly SortingSubject[] => {
    const { sorting } = list.collection;
    return sorting?.several === undefined || required(sorting).length < 2
      ? []
      : [{ name: '', sorting, aspect: { operation: list.id } }];
  },
  aspects: () => aspects,
  *ask(scene, { sorting }) {
    const chosen = keysWithTies(scene, sorting);
    if (chosen === undefined) return [];
    const [first, next] = chosen;
    const part = isLong(scene)
      ? bestPart(scene, (left) => hasTies(inOrderOf(left, first), [up(first), up(next)]))
      : undefined;
    const lists: AskedTwice[] = [];
    for (const direction of ['ascending', 'descending'] as const) {
      const pairs = sortPairs(sorting, [
        { value: first.value, direction: 'ascending' },
        { value: next.value, direction },
      ]);
      const list = yield* askBy(scene, [...(part?.query ?? []), ...pairs]);
      lists.push({ terms: [up(first), termOf(next, direction)], list });
    }
    return lists;
  },
  judge(lists, facts) {
    const claims = lists.flatMap((asked) => claimsOnKeys(asked, facts));
    const none = inconclusive(
      `No two ${facts.api.noun.many} share the value of one sort key and differ in another; the check needs two.`,
    );
    return worstOfEach(aspects, claims, lists.length === 0 ? none : claimOnUnjudged(claims, none));
  },
});

function required({ keys }: Sorting): readonly SortKey[] {
  return keys.filter(({ support }) => support === 'required');
}

function termOf({ field, kind }: SortKey, direction: Direction): OrderedTerm {
  return { field, kind, direction };
}

function up(key: SortKey): OrderedTerm {
  return termOf(key, 'ascending');
}

/** Two keys of which entries share the first and differ in the second. */
function keysWithTies(
  { before: { items } }: Scene,
  sorting: Sorting,
): readonly [SortKey, SortKey] | undefined {
  const keys = required(sorting);
  for (const first of keys)
    for (const next of keys)
      if (next.field !== first.field && hasTies(inOrderOf(items, first), [up(first), up(next)]))
        return [first, next];
  return undefined;
}

/** Entries so that those of one value stand together. */
function inOrderOf<T extends Facts['stable'][number]>(items: readonly T[], key: SortKey): readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const value = readField(item.value, key);
    const name = value === undefined ? 'none' : `some ${kindOf(key).show(value)}`;
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups.values()].flat();
}

function claimsOnKeys({ terms, list }: AskedTwice, facts: Facts): readonly Claim[] {
  const unreadable = claimOnUnreadable(list.walk, list.asked);
  if (unreadable !== undefined) return [{ ...unreadable, aspect: service }];
  const evidence = walkEvidence(list.walk);
  const served = passed(`${list.asked} is served.`, { aspect: service, evidence });
  // That an entry shows another value here than in the whole list is another check's concern.
  const items = stableOnce(list.walk, facts).map((item) => facts.before.byId.get(item.id) ?? item);
  const found = findDisorderOfSeveral(items, terms);
  if (found !== undefined) {
    const { term, place, disorder } = found;
    const finding = failed(
      place === 0
        ? `${list.asked} is out of order by its first key.`
        : `${list.asked} returns entries with an equal first key that are not in the order of the next key.`,
      {
        aspect: place === 0 ? firstKey : nextKey,
        evidence: evidenceShowing(itemsOf(disorder), list.walk),
        expected: expectedOrder(term, term.direction, facts),
        actual: showDisorder(disorder, term),
      },
    );
    const undecided =
      place === 0
        ? inconclusive(`${list.asked} is out of order, so the order of its next key is unknown.`, {
            aspect: nextKey,
            evidence,
          })
        : passed(`${list.asked} is in order by its first key.`, { aspect: firstKey, evidence });
    return [finding, undecided, served];
  }
  const right = `${count(items.length, facts.api)} of ${list.asked} were in the order of both keys.`;
  return [
    passed(right, { aspect: firstKey, evidence }),
    hasTies(items, terms)
      ? passed(right, { aspect: nextKey, evidence })
      : notApplicable(
          `${list.asked} returns no entries that are equal by the first key and differ in the next.`,
          {
            aspect: nextKey,
            evidence,
          },
        ),
    served,
  ];
}
