import { describeAnswer, describeRequest, statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { type Page, readPage } from '../../engine/paging/page.ts';
import { isPastEnd, type PagingStyle } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isUninformative } from '../toolkit/answers.ts';
import { hasSize, pagingSubjects, smallPage } from '../toolkit/paging.ts';
import { count, idsOf, nameIds } from '../toolkit/phrases.ts';

const aspect = { relation: 'empty-past-the-end' };

/** Pages after the last one that the page lies after, so that a few new entries do not reach it. */
const further = 3;

export default defineCheck({
  id: 'pagination.page-past-the-end-is-empty',
  title: 'a page past the end of the list is empty',
  proves:
    'The page a little after the last one is asked for; it must hold no entries, or, where the file says so, be refused with a status or be the last page once more.',
  cannotSee: 'Filtered and sorted lists.',
  subjects: (api) =>
    pagingSubjects(api, (paging) => hasSize(paging) && paging.pageAt(0, 1) !== undefined).map((subject) => ({
      ...subject,
      aspect: {
        ...subject.aspect,
        ...(subject.paging.position === undefined ? {} : { parameter: subject.paging.position }),
      },
    })),
  aspects: () => [aspect],
  *ask(scene, { paging }) {
    const { length } = scene.before.items;
    const size = smallPage(scene, paging);
    const query = paging.pageAt(Math.ceil(length / size) + further, size);
    const purpose = { to: 'see what comes past the end', allows: paging.pastEnd };
    return query === undefined ? undefined : yield* askList(scene, query, { purpose });
  },
  judge(exchange, facts, { paging }) {
    const unread = 'The list was not read to its end, so where it ends is not known.';
    if (exchange === undefined || !facts.before.complete || !facts.after.complete)
      return [inconclusive(unread, { aspect })];
    const grounds = { aspect, evidence: [exchange.key] };
    if (isPastEnd(paging, exchange))
      return [passed(`A page past the end gets ${describeAnswer(exchange)}, as the file says.`, grounds)];
    if (isUninformative(exchange))
      return [inconclusive(`No page past the end came: ${describeAnswer(exchange)}.`, grounds)];
    const status = statusOf(exchange) ?? 0;
    if (paging.pastEnd.length === 0 && status >= 400 && status < 500)
      return [
        notApplicable(
          `The file does not say what a page past the end gets, and the target refuses it with ${status}.`,
          grounds,
        ),
      ];
    const page = readPage(exchange, facts.list.collection);
    if (page?.length === 0) return [passed('A page past the end is empty.', grounds)];
    if (page !== undefined && paging.lastPageAgain && isLastPage(page, facts, paging))
      return [passed('A page past the end is the last page once more, as the file says.', grounds)];
    const expected = ['an empty page', ...paging.pastEnd.map((status) => `status ${status}`)].join(' or ');
    return [
      failed(
        page === undefined
          ? 'A page past the end is refused in a way that the file does not give to it.'
          : `A page past the end holds ${count(page.length, facts.api)}, so a client that counts pages never comes to the end.`,
        {
          ...grounds,
          expected,
          actual: `${describeRequest(exchange)} gave ${page === undefined ? describeAnswer(exchange) : nameIds(idsOf(page.items))}`,
        },
      ),
    ];
  },
});

/** Whether a page has the entries that the last page of the list has by either of its readings. */
function isLastPage(page: Page, facts: Facts, paging: PagingStyle): boolean {
  const size = smallPage(facts, paging);
  return [facts.before, facts.after].some(({ items }) => {
    const last = items.slice(Math.floor((items.length - 1) / size) * size);
    return last.length === page.items.length && last.every(({ id }, place) => page.items[place]?.id === id);
  });
}
