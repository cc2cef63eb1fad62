import type { Api } from '../../engine/api/model.ts';
import type { Asking } from '../../engine/base/asking.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { mostPages, walkList } from '../../engine/list/walk.ts';
import { meetsAny } from '../../engine/operators/conditions.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { mayBeStale } from '../../engine/run/stale-baseline.ts';
import { isPlainListNarrowed } from '../toolkit/defaults.ts';
import { evidenceShowing } from '../toolkit/evidence.ts';
import { filterSubjects } from '../toolkit/filters.ts';
import { probePages, stretchOf } from '../toolkit/paging.ts';
import { count, idsOf, nameItems, nameQuery } from '../toolkit/phrases.ts';
import { completeness } from '../toolkit/sequence-claims.ts';
import { sortQuery, sortSubjects } from '../toolkit/sorting.ts';

/** Other views of the list, and, where one shows what the list does not, the list and that view once more. */
interface OtherViews {
  readonly asked: number;
  readonly suspicious:
    | { readonly query: Query; readonly first: Walk; readonly whole: Walk; readonly second: Walk }
    | undefined;
}

export default defineCheck({
  id: 'consistency.list-is-not-truncated',
  title: 'the list leaves out nothing that its filtered and sorted views show',
  proves:
    'The list is requested through its filters and sort keys. An entry is left out if such a view shows it twice, not marked as deleted, and the list read in between does not contain it.',
  cannotSee: 'Entries that no view shows; a list that a cache keeps.',
  subjects: truncationSubjects,
  aspects: () => [completeness],
  ask: askOtherViews,
  judge: judgeOtherViews,
});

/** The list as a whole, whether it comes in pages or the documents have none for it. */
function truncationSubjects(api: Api): readonly Subject[] {
  const { paging, unpaged } = api.list.collection;
  const readings = unpaged?.readings ?? paging?.readings;
  return readings === undefined ? [] : [{ name: '', readings, aspect: { operation: api.list.id } }];
}

/** Looks at the list through its filters and sort keys for entries that the plain list does not show. */
function* askOtherViews(scene: Scene): Asking<OtherViews> {
  const queries = viewsOf(scene);
  const pages = { pages: stretchOf(scene) };
  for (const query of queries) {
    const first = yield* walkList(scene, [...query, ...probePages(scene)], pages);
    const { deleted } = scene.list.collection.lifecycle;
    if (first.items.every((item) => scene.before.byId.has(item.id) || meetsAny(item, deleted))) continue;
    const secondTime = { ...pages, repetition: 21 };
    const whole = yield* walkList(scene, scene.fewPages, { pages: mostPages, repetition: 21 });
    const second = yield* walkList(scene, [...query, ...probePages(scene)], secondTime);
    return { asked: queries.length, suspicious: { query, first, whole, second } };
  }
  return { asked: queries.length, suspicious: undefined };
}

/** Filters that show nothing but what the plain list has, and sort keys in both directions. */
function viewsOf(scene: Scene): readonly Query[] {
  const filters = filterSubjects(
    scene.api,
    ({ support, admitsDeleted }, { isByTimeOfChange }) =>
      support === 'required' && !admitsDeleted && !isByTimeOfChange,
  );
  const { items } = scene.before;
  const filtered = filters.flatMap(({ name, filter }): readonly Query[] =>
    isPlainListNarrowed(scene.list, { name, filter }, items)
      ? []
      : operatorOf(filter)
          .valuesLeavingSeveral(filter, items)
          .map((value): Query => [[name, value]]),
  );
  const sorted = sortSubjects(scene.api)
    .filter(({ key }) => key.support === 'required')
    .flatMap((subject): Query[] => [sortQuery(subject, 'ascending'), sortQuery(subject, 'descending')]);
  return [...filtered, ...sorted];
}

/** Judges that nothing which another view shows, before and after, is missing from the list in between. */
function judgeOtherViews({ asked, suspicious }: OtherViews, facts: Facts): readonly Claim[] {
  const { unpaged } = facts.list.collection;
  // Where there are no pages, a list that looks cut is all that the target gives.
  const wholeEnds = unpaged === undefined ? ['end'] : ['end', 'bound'];
  const about = { aspect: completeness };
  if (
    suspicious !== undefined &&
    wholeEnds.includes(suspicious.whole.end.kind) &&
    !mayBeStale(suspicious.whole.exchanges, suspicious.first.exchanges)
  ) {
    const { query, first, whole, second } = suspicious;
    const [listed, still] = [new Set(idsOf(whole.items)), new Set(idsOf(second.items))];
    const { deleted } = facts.list.collection.lifecycle;
    const hidden = first.items.filter(
      (item) => still.has(item.id) && !listed.has(item.id) && !meetsAny(item, deleted),
    );
    if (hidden.length > 0)
      return [
        failed(
          `The list leaves out ${count(hidden.length, facts.api)} that it returns with ${nameQuery(query)}, so no client can read the whole list.`,
          {
            ...about,
            expected: 'the plain list contains everything that a filtered or sorted view shows',
            actual: `missing: ${nameItems(hidden)}`,
            entries: idsOf(hidden),
            evidence: evidenceShowing(hidden, second, whole),
          },
        ),
      ];
  }
  const { length } = facts.before.items;
  if (asked === 0)
    return [
      inconclusive(
        `No two ${facts.api.noun.many} share a value, so there is no other view of the list; the check needs two that do.`,
        about,
      ),
    ];
  if (unpaged?.suspiciousLengths.includes(length))
    return [
      inconclusive(
        `The list has exactly ${length} entries, as if it had been truncated, and nothing else shows whether it was; the check needs one more ${facts.api.noun.one}.`,
        about,
      ),
    ];
  return [
    passed(
      `${several(asked, 'other view')} of the list showed nothing that the list does not contain.`,
      about,
    ),
  ];
}
