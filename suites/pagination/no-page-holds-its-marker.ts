import { describeRequest } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { pagingSubjects } from '../toolkit/paging.ts';
import { exchangesOfRound } from '../toolkit/shown-items.ts';

export default defineCheck({
  id: 'pagination.no-page-holds-its-marker',
  title: 'whatever else is asked for with it, no page holds its marker',
  proves:
    'Every page of the run that was asked for behind an entry, with whatever filters, order and limit, is searched for that entry.',
  cannotSee: 'Combinations that the run had no reason to ask for; markers given twice.',
  confirm: 'once',
  subjects: (api) => pagingSubjects(api),
  judge(_, facts, { paging }) {
    let judged = 0;
    for (const exchange of exchangesOfRound(facts)) {
      const markers = decodeQuery(exchange.request.url).filter(([name]) => name === paging.marker);
      const [marker] = markers;
      if (marker === undefined || markers.length > 1 || !facts.isStable(marker[1])) continue;
      const page = readPage(exchange, facts.list.collection);
      if (page === undefined) continue;
      judged += 1;
      if (page.items.every(({ id }) => id !== marker[1])) continue;
      return failed('A page that was asked for behind an entry holds that entry itself.', {
        expected: `a page without ${marker[1]}`,
        actual: `${describeRequest(exchange)} gave a page that holds it`,
        evidence: [exchange.key],
        readings: paging.readings,
      });
    }
    return judged === 0
      ? inconclusive(`No page was asked for behind an entry; two ${facts.api.noun.many} would decide it.`)
      : passed(`None of ${judged} pages that were asked for behind an entry holds it.`);
  },
});
