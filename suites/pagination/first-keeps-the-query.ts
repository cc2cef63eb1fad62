import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { linkQueriesOf } from '../toolkit/link-queries.ts';
import { pagingSubjects } from '../toolkit/paging.ts';
import { nameQuery } from '../toolkit/phrases.ts';

export default defineCheck({
  id: 'pagination.first-keeps-the-query',
  title: 'the first link keeps every query parameter but the marker',
  proves:
    'Every first link of the run, on first pages and later ones, filtered, sorted and limited, is compared with the query of the page it stands on: the same parameters with the same values, and no marker.',
  cannotSee: 'Repeated parameters, of which the documents speak for the next link only.',
  confirm: 'once',
  subjects: (api) => pagingSubjects(api, ({ first }) => first !== undefined),
  judge(_, facts, { paging }) {
    const keepings = linkQueriesOf(facts, paging, paging.first);
    for (const { key, link, asked, lost, added } of keepings) {
      const marked = decodeQuery(link).some(([name]) => name === paging.marker);
      if (lost.length === 0 && added.length === 0 && !marked) continue;
      const wrong = marked
        ? `holds a ${paging.marker}`
        : lost.length > 0
          ? `lacks ${nameQuery(lost)}`
          : `adds ${nameQuery(added)}`;
      return failed('The first link does not lead back to the beginning of the same list.', {
        expected: `${nameQuery(asked)}, without a ${paging.marker}`,
        actual: `${link} ${wrong}`,
        evidence: [key],
        readings: paging.readings,
      });
    }
    const telling = keepings.filter(({ asked }) => asked.length > 0).length;
    return telling === 0
      ? inconclusive('No page of a list that was asked for with a query had a first link.')
      : passed(`${telling} first links kept their query and had no ${paging.marker}.`);
  },
});
