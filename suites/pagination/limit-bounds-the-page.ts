import type { Exchange } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { readPage } from '../../engine/paging/page.ts';
import type { PagingStyle } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { beginsList } from '../../engine/run/place-of-request.ts';
import { bound, limitSubjects, pageSizes, walkInPages } from '../toolkit/paging.ts';
import { count } from '../toolkit/phrases.ts';

/** That pages after the first keep to it as the first ones do. */
const boundInside = { relation: 'bound-after-the-first-page' };

export default defineCheck({
  id: 'pagination.limit-bounds-the-page',
  title: 'no page is longer than the limit asked for',
  proves: 'Every page of the whole run that was asked for with a limit, whatever else was asked, is counted.',
  cannotSee: 'Limits that the run had no reason to ask for; a limit of zero, which another check judges.',
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
  return failed(`A page that was asked for with ${parameter}=${most} holds ${count(length, facts.api)}.`, {
    aspect: bound,
    expected: `at most ${count(most, facts.api)}`,
    actual: `${count(length, facts.api)}; so it was with ${tooLong.length} of ${counted.length} pages`,
    evidence: keys.slice(0, 3),
    seenIn: keys,
  });
}

function claimOnKept(counted: readonly CountedPage[], facts: Facts): Claim {
  const bounded = counted.filter(({ most }) => most < facts.before.items.length);
  return bounded.length === 0
    ? inconclusive(
        `No limit below the length of the list could be asked for; two ${facts.api.noun.many} would decide it.`,
        { aspect: bound },
      )
    : passed(`${bounded.length} pages with a limit below the list's length kept to it.`, {
        aspect: bound,
        evidence: bounded.map(({ exchange }) => exchange.key).slice(0, 3),
      });
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
    return inconclusive(`No page was asked for with a ${position}; two pages would decide it.`, grounds);
  if (worst === undefined)
    return passed(`${inside.length} pages with a ${position} kept to their limit.`, grounds);
  if (opening.some(isTooLong))
    return inconclusive(`Pages without a ${position} are longer than their limit too.`, grounds);
  return failed(`With a ${position} a page holds more than with the same ${parameter} alone.`, {
    ...grounds,
    expected: `at most ${count(worst.most, facts.api)}`,
    actual: count(worst.length, facts.api),
    evidence: [worst.exchange.key],
    seenIn: inside.filter(isTooLong).map(({ exchange }) => exchange.key),
  });
}
