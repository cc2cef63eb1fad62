import type { Api } from '../../engine/api/model.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { type Direction, findDisorder, hasOrder } from '../../engine/list/ordering.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing, walkEvidence } from '../toolkit/evidence.ts';
import { count } from '../toolkit/phrases.ts';
import { order } from '../toolkit/sequence-claims.ts';
import {
  expectedOrder,
  itemsOf,
  type SortSubject,
  showDisorder,
  sortSubjects,
  stableOnce,
  usualDirection,
} from '../toolkit/sorting.ts';

/** The key that the list is sorted by where nobody asks for one. */
interface DefaultOrderSubject extends SortSubject {
  /** The directions that the specification leaves. */
  readonly directions: readonly Direction[];
}

export default defineCheck({
  id: 'sorting.default-order-as-specified',
  title: 'the plain list comes in the order that the specification gives as the default',
  proves:
    'The list that was read without a sort key is compared entry by entry with the order by the key that is the default of its parameter; in the direction that is the default of its own, or else in one of the two.',
  cannotSee: 'The order within equal values, and of texts that collations order differently.',
  subjects,
  aspects: () => [order],
  judge: (_, facts, subject) => [
    judgeReading(facts.before.walk, facts, subject) ??
      judgeReading(facts.after.walk, facts, subject) ??
      claimOnOrder(facts, subject),
  ],
});

function subjects(api: Api): readonly DefaultOrderSubject[] {
  return sortSubjects(api).flatMap((subject) => {
    const usual = api.list.parameters.find(({ name }) => name === subject.sorting.key)?.default;
    if (usual !== subject.key.value) return [];
    const direction = usualDirection(api, subject.sorting);
    return [{ ...subject, directions: direction === undefined ? ['ascending', 'descending'] : [direction] }];
  });
}

/** The finding on one reading of the list; undefined where it is in order. */
function judgeReading(
  walk: Walk,
  facts: Facts,
  { key, sorting, directions }: DefaultOrderSubject,
): Claim | undefined {
  const items = stableOnce(walk, facts);
  const found = directions.map((direction) => ({ direction, disorder: findDisorder(items, key, direction) }));
  const [first] = found;
  if (first?.disorder === undefined || found.some(({ disorder }) => disorder === undefined)) return undefined;
  return failed(
    `Without ${sorting.key} the list does not come ${directions.join(' or ')} by ${key.value}, its default.`,
    {
      aspect: order,
      evidence: evidenceShowing(itemsOf(first.disorder), walk),
      expected: expectedOrder(key, first.direction, facts),
      actual: showDisorder(first.disorder, key),
    },
  );
}

function claimOnOrder(facts: Facts, { key, sorting }: DefaultOrderSubject): Claim {
  const { walk } = facts.before;
  const items = stableOnce(walk, facts);
  const grounds = { aspect: order, evidence: walkEvidence(walk) };
  return hasOrder(items, key)
    ? passed(
        `Without ${sorting.key}, ${count(items.length, facts.api)} came in the order by ${key.value}.`,
        grounds,
      )
    : inconclusive(
        `No two ${facts.api.noun.many} certainly differ in ${key.field.slice(1)}, so no order can be seen; two with different values would decide it.`,
        grounds,
      );
}
