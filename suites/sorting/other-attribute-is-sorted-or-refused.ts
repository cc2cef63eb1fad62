import type { Sorting, SortKey } from '../../engine/api/model.ts';
import { drawIndex } from '../../engine/base/draw.ts';
import { type Claim, inconclusive, passed, shouldFail, worstClaim } from '../../engine/base/verdict.ts';
import { inferKind } from '../../engine/kinds/index.ts';
import { findDisorder, hasOrder } from '../../engine/list/ordering.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { isRefused } from '../toolkit/filters.ts';
import { type Asked, askBy, claimOnTried } from '../toolkit/relations.ts';
import { expectedOrder, showDisorder, stableOnce } from '../toolkit/sorting.ts';

/** Attributes that are tried. */
const most = 2;

interface AskedKey {
  readonly key: SortKey;
  readonly list: Asked;
}

export default defineCheck({
  id: 'sorting.other-attribute-is-sorted-or-refused',
  title: 'sorting by another attribute sorts by it or is refused',
  proves:
    'The list is asked for sorted by attributes that the documents do not name as keys; it must come in their order or be refused, not come in an order that pays no heed to the key.',
  cannotSee: 'Attributes that have the same value in all of the list.',
  subjects: (api) => {
    const { sorting } = api.list.collection;
    return sorting === undefined ? [] : [{ name: '', sorting }];
  },
  *ask(scene, { sorting }) {
    const lists: AskedKey[] = [];
    for (const key of otherKeys(scene, sorting)) {
      const query = [[sorting.key, key.value] as const, [sorting.direction, sorting.ascending] as const];
      lists.push({ key, list: yield* askBy(scene, query) });
    }
    return lists;
  },
  judge: (lists, facts) =>
    worstClaim(
      lists.map(({ key, list }): Claim => {
        const grounds = { evidence: walkEvidence(list.walk), readings: key.readings };
        if (isRefused(list.walk)) return passed(`${list.asked} is refused.`, grounds);
        const unusable = claimOnTried(list);
        if (unusable !== undefined) return unusable;
        const items = stableOnce(list.walk, facts);
        const disorder = findDisorder(items, key, 'ascending');
        if (disorder === undefined && !hasOrder(items, key))
          return inconclusive(
            `${list.asked} brings nothing that certainly differs in ${key.field.slice(1)}.`,
            grounds,
          );
        return disorder === undefined
          ? passed(`${list.asked} gives the list in this order.`, grounds)
          : shouldFail(facts.level, `${list.asked} is accepted and gives a list that is not in this order.`, {
              ...grounds,
              expected: `a refusal, or ${expectedOrder(key, 'ascending', facts)}`,
              actual: showDisorder(disorder, key),
            });
      }),
      inconclusive(
        `No further attribute differs among the ${facts.api.noun.many} of the list; two that differ in one would decide it.`,
      ),
    ),
});

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
