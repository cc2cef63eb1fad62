import { defineCheck } from '../../engine/check.ts';
import { pageLink, readPage } from '../../engine/observe/page.ts';
import type { Query } from '../../engine/spec/model.ts';
import { decodeQuery } from '../../engine/target/address.ts';
import { failed, inconclusive, passed } from '../../engine/verdict.ts';
import { pagingSubjects, smallPage, walkInPages } from '../support/paging.ts';
import { sortQuery, sortSubjects } from '../support/sorting.ts';

export default defineCheck({
  id: 'pagination.next-keeps-the-query',
  title: 'the next link keeps every query parameter',
  proves:
    'Every next link of the run is compared with the query of the page it stands on: the same parameters with the same values, repeated ones included, but for the marker. Filtered, sorted and limited lists are asked for so that there is something to keep.',
  cannotSee: 'Links of lists that fit one page.',
  watches: true,
  subjects: (api) => pagingSubjects(api, ({ next }) => next !== undefined),
  *observe(scene, subject) {
    const size = smallPage(scene.before.items.length);
    for (const query of queriesToKeep(scene)) yield* walkInPages(scene, subject, size, query);
  },
  judge(_, facts, { paging }) {
    let telling = 0;
    for (const exchange of facts.exchanges) {
      const page = readPage(exchange, facts.list.collection);
      const link = page === undefined ? undefined : pageLink(page, paging.next);
      if (link === undefined) continue;
      const asked = without(decodeQuery(exchange.request.url), paging.marker);
      const kept = without(decodeQuery(link), paging.marker);
      const lost = difference(asked, kept);
      const added = difference(kept, asked).filter(
        ([name]) => name !== paging.limit || asked.some(([other]) => other === paging.limit),
      );
      if (lost.length > 0 || added.length > 0) {
        return failed(
          `The next link does not keep the query, so a client that follows it gets pages of another list.`,
          {
            expected: `${show(asked)}, and the marker replaced`,
            actual: `${link} ${lost.length > 0 ? `lacks ${show(lost)}` : `adds ${show(added)}`}`,
            evidence: [exchange.key],
            readings: paging.readings,
          },
        );
      }
      if (asked.length > 0) telling += 1;
    }
    return telling === 0
      ? inconclusive(
          `No page of a list that was asked for with a query had a next link; more ${facts.api.noun.many} would decide it.`,
        )
      : passed(`${telling} next links kept their query.`);
  },
});

function queriesToKeep(scene: Parameters<typeof walkInPages>[0]): readonly Query[] {
  const [sortSubject] = sortSubjects(scene.api);
  const sorted: Query = sortSubject === undefined ? [] : sortQuery(sortSubject, 'ascending');
  return [[], sorted];
}

function without(query: Query, name: string): Query {
  return query.filter(([other]) => other !== name);
}

/** The pairs of the first multiset that the second lacks. */
function difference(first: Query, second: Query): Query {
  const rest = second.map(([name, value]) => `${name}\n${value}`);
  return first.filter(([name, value]) => {
    const place = rest.indexOf(`${name}\n${value}`);
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
}

function show(query: Query): string {
  return query.length === 0 ? 'no parameter' : query.map(([name, value]) => `${name}=${value}`).join(' and ');
}
