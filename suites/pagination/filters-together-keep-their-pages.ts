import type { Filter } from '../../engine/api/model.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { inconclusive } from '../../engine/base/verdict.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { decisionsOn } from '../../engine/operators/decisions.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import { canBeTogether } from '../../engine/operators/wording.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { pagedFilterSubjects } from '../toolkit/filters.ts';
import { pagingSubjects } from '../toolkit/paging.ts';
import { nameQuery } from '../toolkit/phrases.ts';
import {
  askInThreeWays,
  isOfUnknownForm,
  judgeThreeWays,
  type ThreeWays,
  threeWayAspects,
} from '../toolkit/three-ways.ts';

/** Pairs of filters that are tried until one leaves several entries. */
const mostPairs = 6;

export default defineCheck({
  id: 'pagination.filters-together-keep-their-pages',
  title: 'a list with two filters can be read page by page without loss',
  proves:
    'A list with two filters is read in large pages, without a limit, and in small pages. Each way must return the same entries, each exactly once.',
  cannotSee: 'Whether the entries match, which other checks judge; other pairs of filters.',
  subjects: (api) => (pagedFilterSubjects(api).length < 2 ? [] : pagingSubjects(api)),
  aspects: () => threeWayAspects,
  *ask(scene, subject) {
    for (const { query, filters } of pairsOf(scene)) {
      const list: ThreeWays | undefined = yield* askInThreeWays(scene, subject, query);
      if (list !== undefined && !isOfUnknownForm(list, filters)) return list;
    }
    return undefined;
  },
  judge: (list, facts) =>
    judgeThreeWays(
      list === undefined ? [] : [list],
      facts,
      ({ query }) => `the list with ${nameQuery(query)}`,
      inconclusive(
        `No two filters together match two ${facts.api.noun.many} that stayed the same, so there is no second page; the check needs two that share the values of two members.`,
      ),
    ),
});

interface Pair {
  readonly query: Query;
  readonly filters: readonly Filter[];
}

function pairsOf(scene: Scene): readonly Pair[] {
  const ofOneFilter = pagedFilterSubjects(scene.api).flatMap(({ name, filter }) => {
    const [value] = operatorOf(filter).valuesLeavingSeveral(filter, scene.before.items);
    return value === undefined ? [] : [{ name, value, filter }];
  });
  const pairs = ofOneFilter.flatMap((first, index) =>
    ofOneFilter
      .slice(index + 1)
      .filter((second) => canBeTogether(first, second))
      .map(
        (second): Pair => ({
          query: [
            [first.name, first.value],
            [second.name, second.value],
          ],
          filters: [first.filter, second.filter],
        }),
      ),
  );
  return pairs.filter(({ query, filters }) => mayLeaveSeveral(query, filters, scene)).slice(0, mostPairs);
}

/** Whether two entries of the list may match all of some filters. */
function mayLeaveSeveral(query: Query, filters: readonly Filter[], { before: { items } }: Scene): boolean {
  const decisions = filters.map((filter, index) =>
    decisionsOn(items, filter, query[index]?.[1] ?? '', 'strict'),
  );
  return items.filter((_, place) => decisions.every((each) => each.at(place) !== 'no')).length > 1;
}
