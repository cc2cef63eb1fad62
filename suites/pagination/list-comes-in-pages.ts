import { describeAnswer, describeRequest, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { askList, follow } from '../../engine/list/ask.ts';
import { parameterIn } from '../../engine/paging/address.ts';
import { type Page, readPage } from '../../engine/paging/page.ts';
import { isPastEnd, type PagingStyle } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isUninformative } from '../toolkit/answers.ts';
import { plainPages } from '../toolkit/counted-lists.ts';
import { pagingSubjects, smallPage } from '../toolkit/paging.ts';
import { count, idsOf, nameIds, withArticle } from '../toolkit/phrases.ts';
import { claimOnExchange, isForgotten } from '../toolkit/walk-claims.ts';

/** That a page that is not the last shows how the list goes on. */
const wayOn = { relation: 'way-on' };
/** That the page after the first is another one. */
const anotherPage = { relation: 'another-page' };
/** That the list comes in pages at all. */
const inPages = { relation: 'in-pages' };

interface TwoPages {
  readonly first: Exchange;
  /** Whether the first page shows that the list goes on. */
  readonly goesOn: boolean;
  /** What comes after the first page, even if it does not show that anything does. */
  readonly second: Exchange | undefined;
}

export default defineCheck({
  id: 'pagination.list-comes-in-pages',
  title: 'the list is paginated as its specification describes',
  proves:
    'The first two pages of the plain list are requested as the specification describes. A page that leaves entries out must show how the list continues. The second page must be served and differ from the first.',
  cannotSee: 'Whether the pages have the right entries, which other checks judge; lists that fit one page.',
  subjects: (api) =>
    pagingSubjects(api, ({ marker }) => marker === undefined).map((subject) => {
      const { position } = subject.paging;
      return position === undefined
        ? subject
        : { ...subject, aspect: { ...subject.aspect, parameter: position } };
    }),
  aspects: () => [inPages, wayOn, anotherPage],
  *ask(scene, { paging }) {
    const query = paging.sized(smallPage(scene, paging));
    const first = yield* askList(scene, query);
    const page = readPage(first, scene.list.collection);
    const step = page === undefined ? undefined : paging.next(page, query, 0);
    const options = { purpose: { to: 'see whether the list is paginated', allows: paging.pastEnd } };
    if (step !== undefined && 'link' in step)
      return { first, goesOn: true, second: yield* follow(step.link, first, options) };
    const own = step?.query ?? (page === undefined ? undefined : paging.own(page, query));
    const second = own === undefined ? undefined : yield* askList(scene, own, options);
    return { first, goesOn: step !== undefined, second };
  },
  judge(pages, facts, { paging }) {
    const first = readPage(pages.first, facts.list.collection);
    if (first === undefined) {
      const unserved = claimOnExchange(pages.first, 'the first page');
      return [inPages, wayOn, anotherPage].map((aspect) => ({
        ...(unserved.outcome === 'failed' ? inconclusive(unserved.message, unserved) : unserved),
        aspect,
      }));
    }
    return judgePages(first, pages, facts, paging);
  },
});

function judgePages(
  first: Page,
  { second, goesOn }: TwoPages,
  facts: Facts,
  paging: PagingStyle,
): readonly Claim[] {
  const size = Number(parameterIn(first.exchange.request.url, paging.size ?? '') ?? Number.NaN);
  const next = second === undefined ? undefined : readPage(second, facts.list.collection);
  const isWhole = first.length > size && next !== undefined && isSame(first, next, facts);
  const evidence = [first.exchange.key, ...(second === undefined ? [] : [second.key])];
  if (isWhole) {
    const whole = failed(
      'The list is not paginated: every requested page is the same and longer than its size.',
      {
        aspect: inPages,
        expected: `pages of ${size}, one after the other by ${paging.position ?? 'links'}`,
        actual: `the same ${count(first.length, facts.api)} for the first and the second page`,
        evidence,
      },
    );
    const apart = notApplicable('The list is not paginated at all.');
    return [whole, { ...apart, aspect: wayOn }, { ...apart, aspect: anotherPage }];
  }
  return [
    first.length > size && next === undefined
      ? inconclusive('The first page is longer than its size, and there was no second page.', {
          aspect: inPages,
          evidence,
        })
      : passed('The target does not return the whole list for every page.', {
          aspect: inPages,
          evidence,
        }),
    claimOnWayOn(first, goesOn, facts, paging),
    claimOnSecond(first, goesOn ? second : undefined, facts, paging),
  ];
}

/** Whether two pages hold the same entries, of which one at least stayed the same. */
function isSame(first: Page, second: Page, facts: Facts): boolean {
  const [left, right] = [idsOf(first.items), idsOf(second.items)];
  return (
    left.some(facts.isStable) &&
    left.length === right.length &&
    left.every((id, index) => id === right[index])
  );
}

function claimOnWayOn(first: Page, goesOn: boolean, facts: Facts, { sign, name }: PagingStyle): Claim {
  const shown = new Set(idsOf(first.items));
  const others = plainPages(facts).flatMap(({ items }) => idsOf(items));
  const beyond = [...new Set(others)].filter((id) => !shown.has(id) && facts.isStable(id));
  const grounds = { aspect: wayOn, evidence: [first.exchange.key] };
  if (goesOn) return passed('The first page shows how the list continues.', grounds);
  if (beyond.length === 0)
    return inconclusive(
      `The first page shows all ${facts.api.noun.many} of the run; the check needs more.`,
      grounds,
    );
  return failed('The first page leaves entries out and does not show how the list continues.', {
    ...grounds,
    expected: `${sign === undefined ? 'a sign that more entries follow' : `${withArticle(sign.name)}`}, as the style ${name} requires`,
    actual: `${describeRequest(first.exchange)} returned ${count(first.length, facts.api)} without it, and ${nameIds(beyond)} were returned elsewhere`,
  });
}

function claimOnSecond(first: Page, second: Exchange | undefined, facts: Facts, paging: PagingStyle): Claim {
  const grounds = {
    aspect: anotherPage,
    evidence: [...(second === undefined ? [] : [second.key]), first.exchange.key],
  };
  if (second === undefined) return inconclusive('The list ends with its first page.', grounds);
  const next = readPage(second, facts.list.collection);
  const status = statusOf(second);
  if (
    next === undefined &&
    (isUninformative(second) || isPastEnd(paging, second) || isForgotten(second, facts))
  )
    return inconclusive(`The second page was not returned: ${describeAnswer(second)}.`, grounds);
  if (next === undefined)
    return failed('The page after the first is not served, so only the first page of the list can be read.', {
      ...grounds,
      expected: 'a page of the list',
      actual: `${describeRequest(second)} returned ${describeAnswer(second)}${status !== undefined && status < 300 ? ' with a body that is not a page of the list' : ''}`,
      seenIn: [second.key],
    });
  return isSame(first, next, facts)
    ? failed('The second page repeats the first page, so only that page of the list can be read.', {
        ...grounds,
        expected: `entries other than ${nameIds(idsOf(first.items))}`,
        actual: `${describeRequest(second)} returned the same entries`,
      })
    : passed('The second page differs from the first.', grounds);
}
