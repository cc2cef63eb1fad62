import { parameterIn } from '../../engine/paging/address.ts';
import { defineCheck } from '../../engine/run/check.ts';
import {
  claimOnCounts,
  countSubjects,
  plainPages,
  undecidedOnEach,
  unsettledCount,
} from '../toolkit/counted-lists.ts';
import { hasSize, smallPage, walkInPages } from '../toolkit/paging.ts';

const aspect = { relation: 'number-of-pages' };

export default defineCheck({
  id: 'pagination.page-count-is-right',
  title: 'the number of pages fits the length of the list',
  proves:
    'Every page of the plain list that was requested with a size must give the number of pages of that size that the whole list fills, according to two readings of it.',
  cannotSee: 'Sizes that the target may reduce; lists that change during the run.',
  subjects: (api) => countSubjects(api, 'pages').filter(({ paging }) => hasSize(paging)),
  aspects: () => [aspect],
  *ask(scene, subject) {
    yield* walkInPages(scene, subject, smallPage(scene, subject.paging));
  },
  judge(_, facts, { paging, count }) {
    const unsettled = unsettledCount(facts);
    if (unsettled !== undefined)
      return undecidedOnEach([aspect], `${unsettled} The check needs a list that stays the same.`);
    const length = facts.before.items.length;
    const pages = plainPages(facts).flatMap((page) => {
      const said = count.on(page);
      const size = Number(parameterIn(page.exchange.request.url, paging.size ?? '') ?? Number.NaN);
      // Of a shorter page nobody knows whether the target cut it; of an empty list the one page may count or not.
      const isOfThatSize = Number.isSafeInteger(size) && size >= 1 && page.length === Math.min(size, length);
      return said === undefined || length === 0 || !isOfThatSize
        ? []
        : [{ page, said, right: Math.ceil(length / size) }];
    });
    return [claimOnCounts('the number of pages', pages, aspect)];
  },
});
