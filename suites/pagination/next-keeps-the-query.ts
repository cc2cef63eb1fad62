import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { linkQueriesOf } from '../toolkit/link-queries.ts';
import { pagingSubjects, smallPage, walkInPages } from '../toolkit/paging.ts';
import { nameQuery } from '../toolkit/phrases.ts';
import { sortQuery, sortSubjects } from '../toolkit/sorting.ts';

export default defineCheck({
  id: 'pagination.next-keeps-the-query',
  title: 'the next link keeps every query parameter',
  proves:
    'Every next link of the run is compared with the query of the page it stands on: the same parameters with the same values, but for the marker. Other checks ask for filtered lists, so that there is something to keep.',
  cannotSee: 'Links of lists that fit one page; repeated parameters, which another check asks for.',
  confirm: 'once',
  subjects: (api) => pagingSubjects(api, ({ next }) => next !== undefined),
  *ask(scene, subject) {
    const size = smallPage(scene.before.items.length);
    const [sorting] = sortSubjects(scene.api);
    yield* walkInPages(scene, subject, size);
    if (sorting !== undefined) yield* walkInPages(scene, subject, size, sortQuery(sorting, 'ascending'));
  },
  judge(_, facts, { paging }) {
    const keepings = linkQueriesOf(facts, paging, paging.next);
    for (const { key, link, asked, lost, added } of keepings) {
      if (lost.length === 0 && added.length === 0) continue;
      return failed(
        'The next link does not keep the query, so a client that follows it gets pages of another list.',
        {
          expected: `${nameQuery(asked)}, and the marker replaced`,
          actual: `${link} ${lost.length > 0 ? `lacks ${nameQuery(lost)}` : `adds ${nameQuery(added)}`}`,
          evidence: [key],
          readings: paging.readings,
        },
      );
    }
    const telling = keepings.filter(({ asked }) => asked.length > 0).length;
    return telling === 0
      ? inconclusive(
          `No page of a list that was asked for with a query had a next link; more ${facts.api.noun.many} would decide it.`,
        )
      : passed(`${telling} next links kept their query.`);
  },
});
