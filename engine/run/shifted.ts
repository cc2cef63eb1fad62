import type { Exchange } from '../base/exchange.ts';
import type { Item } from '../base/item.ts';
import { type Category, type Claim, inconclusive } from '../base/verdict.ts';
import { decodeQuery } from '../client/address.ts';
import { fingerprint } from '../list/fingerprint.ts';
import type { Walk } from '../list/scene.ts';
import { readPage } from '../paging/page.ts';
import type { PagingStyle } from '../paging/style.ts';
import { countChanged, type Facts } from './facts.ts';
import { beginsList } from './place-of-request.ts';

/*
 * What moves between pages while a run looks is held against no server. Two rules say what may have moved: where pages do not keep their
 * place, any change moves all that follows, and every finding that pages explain is undecided; where they keep it, only a page that
 * follows on an entry which changed may begin at another place.
 */

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
 * Claims of a check without the findings that pages explain which do not keep their place: an entry that comes, goes or changes then moves
 * others from page to page, so that a walk loses and repeats them, and no server is to blame for that. What one whole answer shows
 * stays a finding.
 */
export function withoutShifts(
  claims: readonly Claim[],
  category: Category,
  facts: Facts,
  paging: PagingStyle | undefined,
): readonly Claim[] {
  if (paging === undefined || paging.keepsPlace || !comparing.has(category)) return claims;
  // An order that differs while nothing changed is the target's own.
  if (countChanged(facts.before, facts.after, facts.list.collection) === 0) return claims;
  const keysOf = (wanted: (exchange: Exchange) => boolean): ReadonlySet<string> =>
    new Set(facts.exchanges.filter(wanted).map(({ key }) => key));
  const later = keysOf((exchange) => !beginsList(exchange, facts));
  const pageKeys = keysOf((exchange) => isPart(exchange, paging, facts));
  return claims.map((claim) => {
    const isFinding = claim.outcome === 'failed' || claim.outcome === 'warned';
    if (!isFinding) return claim;
    const [first] = claim.evidence;
    // A page may be gone; what a page that is there shows depends on where each page begins.
    const isExplained =
      claim.aspect.relation === undefined
        ? claim.aspect.status !== undefined && first !== undefined && later.has(first)
        : first === undefined || claim.evidence.some((key) => pageKeys.has(key));
    if (!isExplained) return claim;
    return inconclusive(
      `During the run, ${facts.api.noun.many} were added, deleted, or changed, which moves others from page to page, so this is not conclusive: ${claim.message}`,
      claim,
    );
  });
}

/** Whether an answer holds a part of a list: a page that does not begin it, or does not end it. */
function isPart(exchange: Exchange, paging: PagingStyle, facts: Facts): boolean {
  if (!beginsList(exchange, facts)) return true;
  const page = readPage(exchange, facts.list.collection);
  return page !== undefined && paging.next(page, decodeQuery(exchange.request.url), 0) !== undefined;
}

/**
 * A finding on a walk; undecided where the last entry of a page that another one follows changed while the run looked, so that the next
 * page may begin at another place than this one ended.
 */
export function unlessBoundaryMoved(finding: Claim, walk: Walk, facts: Facts): Claim {
  const moved = movedBoundary(walk, facts);
  if (moved === undefined) return finding;
  const { aspect, evidence } = finding;
  return inconclusive(
    `${moved.id}, the last entry of a page, changed during the run, so the next page may begin elsewhere and this is not conclusive: ${finding.message}`,
    { aspect, evidence },
  );
}

function movedBoundary({ pages }: Walk, facts: Facts): Item | undefined {
  const { collection } = facts.list;
  return pages
    .slice(0, -1)
    .flatMap(({ items }) => items.at(-1) ?? [])
    .find((item) => {
      const readings = [facts.before, facts.after].map(({ byId }) => byId.get(item.id));
      const isAsShown = (known: Item | undefined): boolean =>
        known !== undefined && fingerprint(known, collection) === fingerprint(item, collection);
      return readings.some((known) => known !== undefined) && !readings.every(isAsShown);
    });
}
