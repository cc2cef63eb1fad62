import type { Exchange } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { readPage } from '../../engine/paging/page.ts';
import type { PagingStyle } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { beginsList } from '../../engine/run/place-of-request.ts';
import { bound, limitSubjects, pageSizes, walkInPages } from '../toolkit/paging.ts';
import { count, withArticle } from '../toolkit/phrases.ts';

/** That pages after the first keep to it as the first ones do. */
const boundInside = { relation: 'bound-after-the-first-page' };

export default defineCheck({
  id: 'pagination.limit-bounds-the-page',
  title: 'no page is longer than its limit',
  proves:
    'The entries of every page that was requested with a limit are counted, whatever else the request contained.',
  cannotSee: 'Limits that the run had no reason to request; a limit of zero, which another check judges.',
  confirm: 'once',
  subjects: limitSubjects,
  aspects: ({ paging }) => (paging.position === undefined ? [bound] : [bound, boundInside]),
  *ask(scene, subject) {
    for (const size of pageSizes(scene, subject.paging)) yield* walkInPages(scene, subject, size);
  },
  judge(_, facts, { limit, paging }) {
    const counted = countedPages(facts, limit);
    const tooLong = counted.filter(({ length, most }) => length > most);
    const [worst] = [...tooLong].sort((left, right) => right.length - right.most - (left.length - left.most));
    const claims = [
      worst === undefined
        ? claimOnKept(counted, facts)
        : claimOnTooLong(worst, { tooLong, counted, parameter: limit, facts }),
    ];
    return paging.position === undefined ? claims : [...claims, claimInside(counted, paging, limit, facts)];
  },
});

/** A page with its length, and the most that it may hold. */
interface CountedPage {
  readonly exchange: Exchange;
  readonly length: number;
  readonly most: number;
}

/** The pages that were asked for with one limit, a proper one. */
function countedPages({ exchanges, list }: Facts, parameter: string): readonly CountedPage[] {
  return exchanges.flatMap((exchange) => {
    const page = readPage(exchange, list.collection);
    const limits = decodeQuery(exchange.request.url).filter(([name]) => name === parameter);
    const [limit] = limits;
    if (page === undefined || limit === undefined || limits.length > 1 || !/^[1-9]\d{0,5}$/.test(limit[1]))
      return [];
    return [{ exchange, length: page.length, most: Number(limit[1]) }];
  });
}

interface Found {
  readonly tooLong: readonly CountedPage[];
  readonly counted: readonly CountedPage[];
  readonly parameter: string;
  readonly facts: Facts;
}

function claimOnTooLong(
  { exchange, length, most }: CountedPage,
  { tooLong, counted, parameter, facts }: Found,
): Claim {
  const keys = [...new Set([exchange.key, ...tooLong.map((page) => page.exchange.key)])];
  return failed(`A page that was requested with ${parameter}=${most} contains ${count(length, facts.api)}.`, {
    aspect: bound,
    expected: `at most ${count(most, facts.api)}`,
    actual: `${count(length, facts.api)}, as on ${tooLong.length} of ${counted.length} pages`,
    evidence: keys.slice(0, 3),
    seenIn: keys,
  });
}

function claimOnKept(counted: readonly CountedPage[], facts: Facts): Claim {
  const bounded = counted.filter(({ most }) => most < facts.before.items.length);
  return bounded.length === 0
    ? inconclusive(`No limit was below the length of the list; the check needs two ${facts.api.noun.many}.`, {
        aspect: bound,
      })
    : passed(
        `${several(bounded.length, 'page')} with a limit below the length of the list stayed within it.`,
        {
          aspect: bound,
          evidence: bounded.map(({ exchange }) => exchange.key).slice(0, 3),
        },
      );
}

/** Whether pages after the first are longer than their limit, where first pages are not: then where a page begins changes its size. */
function claimInside(
  counted: readonly CountedPage[],
  { position = '' }: PagingStyle,
  parameter: string,
  facts: Facts,
): Claim {
  const isFirst = ({ exchange }: CountedPage): boolean => beginsList(exchange, facts);
  const [opening, inside] = [counted.filter(isFirst), counted.filter((page) => !isFirst(page))];
  const isTooLong = ({ length, most }: CountedPage): boolean => length > most;
  const [worst] = inside.filter(isTooLong);
  const grounds = { aspect: boundInside };
  if (inside.length === 0)
    return inconclusive(
      `No page was requested with ${withArticle(position)}; the check needs two pages.`,
      grounds,
    );
  if (worst === undefined)
    return passed(
      `${several(inside.length, 'page')} with ${withArticle(position)} stayed within the limit.`,
      grounds,
    );
  if (opening.some(isTooLong))
    return inconclusive(`Pages without ${withArticle(position)} also exceed their limit.`, grounds);
  return failed(
    `With ${withArticle(position)}, a page contains more entries than with the same ${parameter} alone.`,
    {
      ...grounds,
      expected: `at most ${count(worst.most, facts.api)}`,
      actual: count(worst.length, facts.api),
      evidence: [worst.exchange.key],
      seenIn: inside.filter(isTooLong).map(({ exchange }) => exchange.key),
    },
  );
}
