import type { Api } from '../../engine/api/model.ts';
import { isSortParameter } from '../../engine/api/sort-form.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { describeRequest, type Exchange, type Query } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Marker } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { askedQuery } from '../toolkit/asked-query.ts';
import { filterSubjects } from '../toolkit/filters.ts';
import { markedIds } from '../toolkit/marked-entries.ts';
import { type Marked, markerSubjects, type PagingSubject, probePages } from '../toolkit/paging.ts';
import { idsOf, nameIds } from '../toolkit/phrases.ts';
import { exchangesOfRound, listPage } from '../toolkit/shown-items.ts';
import { sortSubjects } from '../toolkit/sorting.ts';
import { claimOnService, claimOnUnjudged, service } from '../toolkit/walk-claims.ts';

/** In the plain list; in a filtered one; and in one that is only sorted. */
const exclusive = { relation: 'exclusive-marker' };
const exclusiveWhenFiltered = { relation: 'exclusive-marker-of-filtered-list' };
const exclusiveWhenSorted = { relation: 'exclusive-marker-of-sorted-list' };

interface ExclusiveSubject extends Marked<PagingSubject> {
  readonly api: Api;
}

export default defineCheck({
  id: 'pagination.marker-is-exclusive',
  title: 'a page does not contain its marker',
  proves:
    'The list is requested after its first, a middle, and its last entry. Those pages, and every other page of the run that was requested with a marker, must not contain the marker entry, whatever the filters, order, and limit.',
  cannotSee:
    'Markers of entries that the list does not show; combinations that the run had no reason to request; repeated markers.',
  subjects: (api): readonly ExclusiveSubject[] => markerSubjects(api).map((subject) => ({ ...subject, api })),
  aspects: aspectsOf,
  *ask(scene, { marker }) {
    const { items } = scene.before;
    const asked: { id: string; exchange: Exchange }[] = [];
    for (const place of new Set([0, Math.floor(items.length / 2), items.length - 1])) {
      const item = items[place];
      if (item === undefined) continue;
      const exchange = yield* askList(scene, [...marker.following(item), ...probePages(scene)]);
      asked.push({ id: item.id, exchange });
    }
    return asked;
  },
  judge(asked, facts, subject) {
    const { marker } = subject;
    const served = asked
      .filter(({ id }) => facts.isStable(id))
      .map(({ id, exchange }) => claimOnService(exchange, `the list after ${id}`, facts));
    const pages = exchangesOfRound(facts).flatMap((exchange) => markedPage(exchange, marker, facts));
    const none = inconclusive(
      `No ${facts.api.noun.one} that could be a marker stayed the same; the check needs one.`,
    );
    const claims = [...judgePages(pages, facts), ...served];
    return worstOfEach(aspectsOf(subject), claims, claimOnUnjudged(served, none));
  },
});

function aspectsOf({ api }: ExclusiveSubject): readonly Aspect[] {
  return [
    exclusive,
    ...(filterSubjects(api).length > 0 ? [exclusiveWhenFiltered] : []),
    ...(sortSubjects(api).length > 0 ? [exclusiveWhenSorted] : []),
    service,
  ];
}

/** A page that was asked for after one entry, which stayed the same. */
interface MarkedPage {
  readonly exchange: Exchange;
  readonly marker: string;
  readonly ids: readonly string[];
  /** What is claimed of its list. */
  readonly aspect: Aspect;
}

function markedPage(exchange: Exchange, by: Marker, facts: Facts): readonly MarkedPage[] {
  const query = askedQuery(exchange, facts.list);
  const [marker, ...more] = markedIds(query, by, facts);
  const page = listPage(exchange, facts);
  if (marker === undefined || more.length > 0 || !facts.isStable(marker) || page === undefined) return [];
  return [{ exchange, marker, ids: idsOf(page.items), aspect: aspectFor(query, facts) }];
}

function aspectFor(query: Query, facts: Facts): Aspect {
  const filters = new Set(filterSubjects(facts.api).map(({ name }) => name));
  if (query.some(([name]) => filters.has(name))) return exclusiveWhenFiltered;
  const { sorting } = facts.list.collection;
  return query.some(([name]) => isSortParameter(sorting, name)) ? exclusiveWhenSorted : exclusive;
}

/** One claim on each kind of list; where pages of the plain list hold their markers, those of others say nothing more. */
function judgePages(pages: readonly MarkedPage[], facts: Facts): readonly Claim[] {
  const wrong = pages.filter(({ marker, ids }) => ids.includes(marker));
  const isPlainWrong = wrong.some(({ aspect }) => aspect === exclusive);
  return [exclusive, exclusiveWhenFiltered, exclusiveWhenSorted].flatMap((aspect): readonly Claim[] => {
    const own = pages.filter((page) => page.aspect === aspect);
    const [first, ...others] = wrong.filter((page) => page.aspect === aspect);
    const evidence = own.slice(0, 3).map(({ exchange }) => exchange.key);
    if (own.length === 0) return [];
    if (first === undefined)
      return [
        passed(`Of ${several(own.length, 'page')} that had a marker, none contained it.`, {
          aspect,
          evidence,
        }),
      ];
    if (!isPlainWrong) return [claimOnWrong(first, others, facts)];
    if (aspect === exclusive) return [claimOnWrong(first, wrong, facts)];
    const message =
      'Pages of the plain list contain their markers, so pages of other lists add no information.';
    return [inconclusive(message, { aspect, evidence })];
  });
}

function claimOnWrong(
  { exchange, marker, ids, aspect }: MarkedPage,
  others: readonly MarkedPage[],
  facts: Facts,
): Claim {
  const keys = [...new Set([exchange, ...others.map((page) => page.exchange)].map(({ key }) => key))];
  return failed(
    `A page that was requested after ${marker} contains that ${facts.api.noun.one} itself, so a client that reads on repeats an entry.`,
    {
      aspect,
      expected: `a page without ${marker}`,
      actual: `${describeRequest(exchange)} returned a page that begins with ${nameIds(ids.slice(0, 3))}`,
      evidence: keys.slice(0, 6),
      seenIn: keys,
    },
  );
}
