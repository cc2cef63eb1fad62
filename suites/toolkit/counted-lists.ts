import type { Api } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { describeRequest } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import type { Page } from '../../engine/paging/page.ts';
import type { Count, PagingStyle } from '../../engine/paging/style.ts';
import { countChanged, type Facts } from '../../engine/run/facts.ts';
import { asksPlainList } from './asked-list.ts';
import { type PagingSubject, pagingSubjects } from './paging.ts';
import { exchangesOfRound, listPage } from './shown-items.ts';

/** The paging of a list whose pages say a number. */
export interface CountSubject extends PagingSubject {
  readonly count: Count;
}

/** The paging of the list, where its pages say a number of a kind. */
export function countSubjects(api: Api, kind: keyof PagingStyle['counts']): readonly CountSubject[] {
  return pagingSubjects(api).flatMap((subject) => {
    const count = subject.paging.counts[kind];
    if (count === undefined) return [];
    return [{ ...subject, count, aspect: { ...subject.aspect, ...count.place } }];
  });
}

/** Why numbers about the list cannot be judged; undefined where the whole list was read twice and was the same. */
export function unsettledCount(facts: Facts): string | undefined {
  const { before, after, list } = facts;
  if (!before.complete || !after.complete) return 'The list was not read to its end.';
  return countChanged(before, after, list.collection) === 0 ? undefined : 'The list changed during the run.';
}

/** The pages of the plain list that the run was given, in whatever size. */
export function plainPages(facts: Facts): readonly Page[] {
  return exchangesOfRound(facts).flatMap((exchange) => {
    const page = listPage(exchange, facts);
    const isPlain = exchange.request.method === 'GET' && asksPlainList(exchange, facts);
    return page === undefined || !isPlain ? [] : [page];
  });
}

/** A page with the number that it says, and the one that is right. */
export interface CountedPage {
  readonly page: Page;
  readonly said: number;
  readonly right: number;
}

/**
 * The claim that pages say the right numbers.
 *
 * @param what the number is of, e.g. `the number of entries on all pages`.
 */
export function claimOnCounts(what: string, pages: readonly CountedPage[], aspect: Aspect): Claim {
  const wrong = pages.filter(({ said, right }) => said !== right);
  const [first] = wrong;
  if (pages.length === 0) return notApplicable(`No page of the run gives ${what}.`, { aspect });
  const keys = wrong.map(({ page }) => page.exchange.key);
  return first === undefined
    ? passed(`${several(pages.length, 'page gives', 'pages give')} ${what} correctly.`, {
        aspect,
        evidence: pages.slice(0, 3).map(({ page }) => page.exchange.key),
      })
    : failed(`A page gives ${what} as ${first.said} instead of ${first.right}.`, {
        aspect,
        expected: String(first.right),
        actual: `${describeRequest(first.page.exchange)} returned ${first.said}, as did ${wrong.length} of ${several(pages.length, 'page')}`,
        evidence: keys.slice(0, 6),
        seenIn: keys,
      });
}

/** Undecided, on each of some aspects. */
export function undecidedOnEach(aspects: readonly Aspect[], message: string): readonly Claim[] {
  return aspects.map((aspect) => inconclusive(message, { aspect }));
}
