import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { bound, limitSubjects, pageSizes, walkInPages } from '../toolkit/paging.ts';
import { count } from '../toolkit/phrases.ts';

export default defineCheck({
  id: 'pagination.limit-bounds-the-page',
  title: 'no page is longer than the limit asked for',
  proves: 'Every page of the whole run that was asked for with a limit, whatever else was asked, is counted.',
  cannotSee: 'Limits that the run had no reason to ask for; a limit of zero, which another check judges.',
  confirm: 'once',
  subjects: limitSubjects,
  aspects: () => [bound],
  *ask(scene, subject) {
    for (const size of pageSizes(scene.before.items.length, subject.paging))
      yield* walkInPages(scene, subject, size);
  },
  judge(_, facts, { limit: parameter }) {
    const { collection } = facts.list;
    const counted = facts.exchanges.flatMap((exchange) => {
      const page = readPage(exchange, collection);
      const limits = decodeQuery(exchange.request.url).filter(([name]) => name === parameter);
      const [limit] = limits;
      if (page === undefined || limit === undefined || limits.length > 1 || !/^[1-9]\d{0,5}$/.test(limit[1]))
        return [];
      return [{ key: exchange.key, length: page.length, most: Number(limit[1]) }];
    });
    const tooLong = counted.filter(({ length, most }) => length > most);
    const [worst] = [...tooLong].sort((left, right) => right.length - right.most - (left.length - left.most));
    if (worst !== undefined)
      return [
        failed(
          `A page that was asked for with ${parameter}=${worst.most} holds ${count(worst.length, facts.api)}.`,
          {
            aspect: bound,
            expected: `at most ${count(worst.most, facts.api)}`,
            actual: `${count(worst.length, facts.api)}; so it was with ${tooLong.length} of ${counted.length} pages`,
            evidence: [worst.key, ...tooLong.map(({ key }) => key)].slice(0, 3),
          },
        ),
      ];
    const bounded = counted.filter(({ most }) => most < facts.before.items.length);
    return [
      bounded.length === 0
        ? inconclusive(
            `No limit below the length of the list could be asked for; two ${facts.api.noun.many} would decide it.`,
            { aspect: bound },
          )
        : passed(`${bounded.length} pages with a limit below the list's length kept to it.`, {
            aspect: bound,
            evidence: bounded.map(({ key }) => key).slice(0, 3),
          }),
    ];
  },
});
