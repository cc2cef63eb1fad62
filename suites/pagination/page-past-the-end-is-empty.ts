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
    'The check requests a page a little past the last one. The page must be empty. If the specification says so, it may instead be refused with a status, or repeat the last page.',
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
    const purpose = { to: 'see what a page past the end returns', allows: paging.pastEnd };
    return query === undefined ? undefined : yield* askList(scene, query, { purpose });
  },
  judge(exchange, facts, { paging }) {
    const unread = 'The list was not read to its end, so its end is unknown.';
    if (exchange === undefined || !facts.before.complete || !facts.after.complete)
      return [inconclusive(unread, { aspect })];
    const grounds = { aspect, evidence: [exchange.key] };
    if (isPastEnd(paging, exchange))
      return [passed(`A page past the end gets ${describeAnswer(exchange)}, as specified.`, grounds)];
    if (isUninformative(exchange))
      return [inconclusive(`The page past the end was not returned: ${describeAnswer(exchange)}.`, grounds)];
    const status = statusOf(exchange) ?? 0;
    if (paging.pastEnd.length === 0 && status >= 400 && status < 500)
      return [
        notApplicable(
          `The specification does not say what a page past the end gets, and the target refuses it with ${status}.`,
          grounds,
        ),
      ];
    const page = readPage(exchange, facts.list.collection);
    if (page?.length === 0) return [passed('A page past the end is empty.', grounds)];
    if (page !== undefined && paging.lastPageAgain && isLastPage(page, facts, paging))
      return [passed('A page past the end repeats the last page, as specified.', grounds)];
    const expected = ['an empty page', ...paging.pastEnd.map((status) => `status ${status}`)].join(' or ');
    return [
      failed(
        page === undefined
          ? 'A page past the end is refused in a way that the specification does not allow.'
          : `A page past the end contains ${count(page.length, facts.api)}, so a client that counts pages never reaches the end.`,
        {
          ...grounds,
          expected,
          actual: `${describeRequest(exchange)} returned ${page === undefined ? describeAnswer(exchange) : nameIds(idsOf(page.items))}`,
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
