import type { Exchange } from '../base/exchange.ts';
import { type Category, type Claim, inconclusive } from '../base/verdict.ts';
import { decodeQuery } from '../client/address.ts';
import { readPage } from '../paging/page.ts';
import type { PagingStyle } from '../paging/style.ts';
import type { Facts } from './facts.ts';

/** The categories whose checks compare what several answers hold. */
const comparing: ReadonlySet<Category> = new Set([
  'filter',
  'sorting',
  'pagination',
  'equivalence',
  'link',
  'consistency',
]);

/**
 * Claims of a check without the findings that pages explain which do not keep their place: an entry that comes or goes then moves
 * others from page to page, so that a walk loses and repeats them, and no server is to blame for that. What one whole answer shows
 * stays a finding.
 */
export function withoutShifts(
  claims: readonly Claim[],
  category: Category,
  facts: Facts,
  paging: PagingStyle | undefined,
): readonly Claim[] {
  if (paging === undefined || paging.keepsPlace || !comparing.has(category) || !hasMoved(facts))
    return claims;
  const parts = new Set(
    facts.exchanges.filter((exchange) => isPart(exchange, paging, facts)).map(({ key }) => key),
  );
  return claims.map((claim) => {
    const isFinding = claim.outcome === 'failed' || claim.outcome === 'warned';
    if (!isFinding || claim.aspect.relation === undefined) return claim;
    if (claim.evidence.length > 0 && !claim.evidence.some((key) => parts.has(key))) return claim;
    return inconclusive(
      `While the run looked, ${facts.api.noun.many} came or went, which moves others from page to page, so this decides nothing: ${claim.message}`,
      claim,
    );
  });
}

/** Whether entries came, went or changed places between the two readings of the list. */
function hasMoved({ before, after }: Facts): boolean {
  const [earlier, later] = [before, after].map(({ items }) => items.map(({ id }) => id).join('\n'));
  return earlier !== later;
}

/** Whether an answer holds a part of a list: a page that does not begin it, or does not end it. */
function isPart(exchange: Exchange, paging: PagingStyle, { list }: Facts): boolean {
  const query = decodeQuery(exchange.request.url);
  if (!paging.startsList(query)) return true;
  const page = readPage(exchange, list.collection);
  return page !== undefined && paging.next(page, query, 0) !== undefined;
}
