import type { Sorting, SortKey } from '../../engine/api/model.ts';
import { type Direction, sortPairs } from '../../engine/api/sort-form.ts';
import { drawIndex } from '../../engine/base/draw.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { inferKind } from '../../engine/kinds/index.ts';
import { findDisorder, hasOrder } from '../../engine/list/ordering.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing, walkEvidence } from '../toolkit/evidence.ts';
import { isRefused } from '../toolkit/filters.ts';
import { type Asked, askBy, claimOnTried } from '../toolkit/relations.ts';
import { order } from '../toolkit/sequence-claims.ts';
import { expectedOrder, itemsOf, showDisorder, stableOnce } from '../toolkit/sorting.ts';
import { claimOnUnjudged, service } from '../toolkit/walk-claims.ts';

/** Attributes that are tried. */
const most = 2;

/** The direction of each, so that one which is ignored downwards alone shows. */
const directions: readonly Direction[] = ['ascending', 'descending'];

interface AskedKey {
  readonly key: SortKey;
  readonly direction: Direction;
  readonly list: Asked;
}

export default defineCheck({
  id: 'sorting.other-attribute-is-sorted-or-refused',
  title: 'an undocumented sort key sorts the list or is refused',
  proves:
    'The list is sorted by attributes that the documents do not name as sort keys, ascending by one and descending by another. It must be in that order or be refused; it must not ignore the key.',
  cannotSee: 'Attributes that have the same value in the whole list.',
  subjects: (api) => {
    const { sorting } = api.list.collection;
    // Where the name of the parameter holds the key, another key is a parameter that nobody defined.
    if (sorting === undefined || sorting.key.includes('{key}') || sorting.otherKeys === 'accept') return [];
    return [{ name: '', sorting, aspect: { operation: api.list.id, parameter: sorting.key } }];
  },
  aspects: () => [order, service],
  *ask(scene, { sorting }) {
    const lists: AskedKey[] = [];
    for (const [index, key] of otherKeys(scene, sorting).entries()) {
      const direction = directions[index % directions.length] ?? 'ascending';
      const query = sortPairs(sorting, [{ value: key.value, direction }]);
      lists.push({ key, direction, list: yield* askBy(scene, query) });
    }
    return lists;
  },
  judge(lists, facts, { sorting }) {
    const claims = lists.flatMap((asked) => claimsOnKey(asked, facts, sorting));
    const none = inconclusive(
      `The ${facts.api.noun.many} of the list differ in no other attribute; the check needs two that differ in one.`,
    );
    return worstOfEach([order, service], claims, claimOnUnjudged(claims, none));
  },
});

function claimsOnKey(
  { key, direction, list }: AskedKey,
  facts: Facts,
  { otherKeys }: Sorting,
): readonly Claim[] {
  const evidence = walkEvidence(list.walk);
  if (isRefused(list.walk))
    return [
      passed(`${list.asked} is refused.`, { aspect: service, evidence }),
      notApplicable(`${list.asked} is refused, so there is no order.`, { aspect: order, evidence }),
    ];
  const unusable = claimOnTried(list);
  if (unusable !== undefined) return [{ ...unusable, aspect: service }];
  const grounds = { aspect: order, evidence };
  const served = passed(`${list.asked} is served.`, { aspect: service, evidence });
  const items = stableOnce(list.walk, facts);
  const disorder = findDisorder(items, key, direction);
  if (disorder !== undefined) {
    const message = `${list.asked} is accepted but returns a list that is not in this order.`;
    const finding = {
      ...grounds,
      evidence: evidenceShowing(itemsOf(disorder), list.walk),
      expected: `a refusal, or ${expectedOrder(key, direction, facts)}`,
      actual: showDisorder(disorder, key),
    };
    return [
      otherKeys === 'fail' ? failed(message, finding) : shouldFail(facts.level, message, finding),
      served,
    ];
  }
  return [
    hasOrder(items, key)
      ? passed(`${list.asked} returns the list in this order.`, grounds)
      : inconclusive(
          `${list.asked} returns no entries that definitely differ in ${key.field.slice(1)}.`,
          grounds,
        ),
    served,
  ];
}

/** Documented members with an order in the list that are neither sort keys nor links, a few by seed. */
function otherKeys(scene: Scene, sorting: Sorting): readonly SortKey[] {
  const { members, links, unfilterable } = scene.list.collection;
  const taken = new Set([...sorting.keys.map(({ field }) => field), ...links.map(({ pointer }) => pointer)]);
  const possible = members.flatMap(({ name, pointer, documented }): readonly SortKey[] => {
    if (!documented || taken.has(pointer) || unfilterable.members.includes(name)) return [];
    const kind = inferKind(scene.before.items, pointer);
    const key: SortKey | undefined =
      kind === undefined
        ? undefined
        : { value: name, field: pointer, kind, support: 'optional', readings: [] };
    return key !== undefined && hasOrder(scene.before.items, key) ? [key] : [];
  });
  const start = drawIndex(scene.seed, 'other sort keys', possible.length);
  return [...possible.slice(start), ...possible.slice(0, start)].slice(0, most);
}
