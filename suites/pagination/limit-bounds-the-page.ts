import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { pageSizes, pagingSubjects, walkInPages } from '../toolkit/paging.ts';
import { count } from '../toolkit/phrases.ts';

export default defineCheck({
  id: 'pagination.limit-bounds-the-page',
  title: 'no page is longer than the limit asked for',
  proves: 'Every page of the whole run that was asked for with a limit, whatever else was asked, is counted.',
  cannotSee: 'Limits that the run had no reason to ask for; a limit of zero, which another check judges.',
  confirm: 'once',
  subjects: (api) => pagingSubjects(api),
  *ask(scene, subject) {
    for (const size of pageSizes(scene.before.items.length)) yield* walkInPages(scene, subject, size);
  },
  judge(_, facts, { paging }) {
    const { collection } = facts.list;
    let telling = 0;
    for (const exchange of facts.exchanges) {
      const page = readPage(exchange, collection);
      const limits = decodeQuery(exchange.request.url).filter(([name]) => name === paging.limit);
      const [limit] = limits;
      if (page === undefined || limit === undefined || limits.length > 1 || !/^[1-9]\d{0,5}$/.test(limit[1]))
        continue;
      const most = Number(limit[1]);
      if (page.length > most) {
        return failed(
          `A page that was asked for with ${paging.limit}=${most} holds ${count(page.length, facts.api)}.`,
          {
            expected: `at most ${count(most, facts.api)}`,
            actual: count(page.length, facts.api),
            evidence: [exchange.key],
            readings: paging.readings,
          },
        );
      }
      if (most < facts.before.items.length) telling += 1;
    }
    return telling === 0
      ? inconclusive(
          `No limit below the length of the list could be asked for; two ${facts.api.noun.many} would decide it.`,
        )
      : passed(`${telling} pages with a limit below the list's length kept to it.`);
  },
});
