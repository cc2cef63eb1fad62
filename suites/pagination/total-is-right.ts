import type { Asking } from '../../engine/base/asking.ts';
import type { Exchange, Query } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { walkList } from '../../engine/list/walk.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import { readPage } from '../../engine/paging/page.ts';
import { isPastEnd } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import {
  type CountSubject,
  claimOnCounts,
  countSubjects,
  plainPages,
  undecidedOnEach,
  unsettledCount,
} from '../toolkit/counted-lists.ts';
import { pagedFilterSubjects } from '../toolkit/filters.ts';
import { probePages, viewStretchOf } from '../toolkit/paging.ts';
import { idsOf, nameQuery } from '../toolkit/phrases.ts';

/** That the total of the plain list, and that of a filtered one, is what the list holds. */
const [ofList, ofFiltered] = [{ relation: 'total' }, { relation: 'total-of-filtered-list' }];
/** That nothing comes after as many entries as the total says. */
const nothingMore = { relation: 'nothing-after-the-total' };

/** Filters whose lists are counted at most. */
const mostFilters = 3;

/** A list that was read to its end, with what was asked for after it. */
interface Counted {
  readonly walk: Walk;
  readonly further: Exchange | undefined;
}

export default defineCheck({
  id: 'pagination.total-is-right',
  title: 'the total is the number of entries on all pages',
  proves:
    'Every page of the plain list must give as its total the length of the whole list, according to two readings, and nothing may follow the last of those entries. Some filtered lists are read to their end, and their totals are compared with the returned entries or, if the specification says so, with the plain list.',
  cannotSee: 'Lists that change during the run; filtered lists longer than the part that is read.',
  subjects: (api) =>
    countSubjects(api, 'total').map((subject) => ({
      ...subject,
      isFiltered: pagedFilterSubjects(api).length > 0,
    })),
  aspects: ({ isFiltered }) => [ofList, nothingMore, ...(isFiltered ? [ofFiltered] : [])],
  *ask(scene, subject) {
    const plain = yield* askFurther(scene, subject, scene.before.walk);
    const filtered: Counted[] = [];
    for (const query of filteredQueries(scene)) {
      const walk = yield* walkList(scene, [...query, ...probePages(scene)], { pages: viewStretchOf(scene) });
      filtered.push({ walk, further: yield* askFurther(scene, subject, walk) });
    }
    return { plain, filtered };
  },
  judge({ plain, filtered }, facts, subject) {
    const unsettled = unsettledCount(facts);
    const aspects = [ofList, nothingMore, ...(subject.isFiltered ? [ofFiltered] : [])];
    if (unsettled !== undefined)
      return undecidedOnEach(aspects, `${unsettled} The check needs a list that stays the same.`);
    const right = facts.before.byId.size;
    const further = claimOnFurther(
      [{ walk: facts.before.walk, further: plain }, ...filtered],
      facts,
      subject,
    );
    const what = `the number of ${facts.api.noun.many} on all pages`;
    return [
      further.outcome === 'failed'
        ? inconclusive('There are more entries than the readings of the list returned.', { aspect: ofList })
        : claimOnCounts(what, countedPages(plainPages(facts), right, subject), ofList),
      further,
      ...(subject.isFiltered ? [claimOnFiltered(filtered, right, subject, facts)] : []),
    ];
  },
});

function filteredQueries({ api, before }: Scene): readonly Query[] {
  return pagedFilterSubjects(api)
    .flatMap(({ name, filter }): readonly Query[] => {
      const [value] = operatorOf(filter).valuesLeavingSeveral(filter, before.items);
      return value === undefined ? [] : [[[name, value]]];
    })
    .slice(0, mostFilters);
}

/** Asks for the page after the last one of a list; nothing where no query leads there. */
function* askFurther(scene: Scene, { paging }: CountSubject, walk: Walk): Asking<Exchange | undefined> {
  const last = walk.pages.at(-1);
  if (last === undefined || walk.end.kind !== 'end' || last.length === 0) return undefined;
  const query = paging.own(last, walk.query);
  const purpose = { to: 'see whether anything follows the last page', allows: paging.pastEnd };
  return query === undefined ? undefined : yield* askList(scene, query, { purpose });
}

function countedPages(pages: readonly Walk['pages'][number][], right: number, { count }: CountSubject) {
  return pages.flatMap((page) => {
    const said = count.on(page);
    return said === undefined ? [] : [{ page, said, right }];
  });
}

function claimOnFurther(lists: readonly Counted[], facts: Facts, { paging }: CountSubject): Claim {
  const asked = lists.flatMap(({ walk, further }) => {
    if (further === undefined) return [];
    const page = readPage(further, facts.list.collection);
    if (page === undefined) return isPastEnd(paging, further) ? [{ walk, further, more: [] }] : [];
    const came = new Set(idsOf(walk.items));
    return [{ walk, further, more: idsOf(page.items).filter((id) => !came.has(id)) }];
  });
  const wrong = asked.find(({ more }) => more.length > 0);
  if (wrong !== undefined)
    return failed('There are more entries than the total says, so a client that relies on it loses them.', {
      aspect: nothingMore,
      expected: `no further ${facts.api.noun.one} after ${wrong.walk.items.length}`,
      actual: `${wrong.more.length} more in the list with ${nameQuery(wrong.walk.query)}`,
      evidence: [wrong.further.key, ...wrong.walk.exchanges.slice(-1).map(({ key }) => key)],
      entries: wrong.more,
    });
  if (asked.length === 0)
    return paging.marker === undefined && paging.pageAt(1, 1) === undefined
      ? notApplicable('Only a page itself leads to the next one, and the last page leads to none.', {
          aspect: nothingMore,
        })
      : inconclusive('No page after the last one could be requested.', { aspect: nothingMore });
  return passed('Nothing follows the last page.', {
    aspect: nothingMore,
    evidence: asked.slice(0, 3).map(({ further }) => further.key),
  });
}

function claimOnFiltered(lists: readonly Counted[], all: number, subject: CountSubject, facts: Facts): Claim {
  const whole = lists.filter(({ walk }) => walk.end.kind === 'end');
  if (whole.length === 0)
    return inconclusive(
      `No filter matches several ${facts.api.noun.many} that could be read to the end; the check needs two with one value.`,
      { aspect: ofFiltered },
    );
  const { totalCounts } = subject.paging;
  const pages = whole.flatMap(({ walk }) =>
    countedPages(walk.pages, totalCounts === 'everything' ? all : new Set(idsOf(walk.items)).size, subject),
  );
  const what =
    totalCounts === 'everything'
      ? `the number of ${facts.api.noun.many} without the filter`
      : `the number of ${facts.api.noun.many} that match`;
  return claimOnCounts(what, pages, ofFiltered);
}
