import { describeAnswer, describeRequest, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { memo } from '../../engine/base/memo.ts';
import { type Claim, failed, inconclusive } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import type { Walk } from '../../engine/list/scene.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary, isUninformative } from './answers.ts';
import { idsOf } from './phrases.ts';

/**
 * What a walk that brought no page at all means: a finding where the target answered with an error, undecided where no
 * answer came. Undefined for a walk that brought at least one page.
 */
export function claimOnUnreadable(walk: Walk, asked: string): Claim | undefined {
  if (walk.pages.length > 0) return undefined;
  const [exchange] = walk.exchanges;
  return exchange === undefined
    ? inconclusive(`Nothing was asked: ${asked}.`)
    : claimOnExchange(exchange, asked);
}

/** The same for one exchange that should have brought a page and did not. */
export function claimOnExchange(exchange: Exchange, asked: string): Claim {
  const evidence = [exchange.key];
  if (exchange.outcome.kind === 'silence') {
    return inconclusive(`No answer came to the request for ${asked}: ${exchange.outcome.message}`, {
      evidence,
    });
  }
  const status = statusOf(exchange);
  if (isTemporary(exchange)) {
    return inconclusive(`The target was too busy to answer the request for ${asked} (status ${status}).`, {
      evidence,
    });
  }
  return failed(`The request for ${asked} did not give a page of the list.`, {
    expected: 'a success with a page of the list',
    actual: `${describeRequest(exchange)} gave ${describeAnswer(exchange)}${status !== undefined && status < 300 ? ' with a body that is no such page' : ''}`,
    evidence,
  });
}

/**
 * What it means that a walk went round or broke off: a finding, unless no answer came, the target was busy, or the entry
 * that served as marker has gone or changed meanwhile. Undefined for a walk that came to its end or its bound.
 */
export function claimOnUnended(
  walk: Walk,
  facts: Facts,
  asked: string,
  grounds: { readonly evidence: readonly string[]; readonly readings?: readonly string[] },
): Claim | undefined {
  if (walk.end.kind !== 'loop' && walk.end.kind !== 'broken') return undefined;
  const last = walk.exchanges.at(-1);
  if (walk.end.kind === 'broken' && last !== undefined) {
    if (isUninformative(last)) return inconclusive(`Walking ${asked} broke off: ${walk.end.reason}`, grounds);
    if (!markerStayed(last, facts))
      return inconclusive(
        `Walking ${asked} broke off where the ${facts.api.noun.one} that served as marker had changed or gone.`,
        grounds,
      );
  }
  return failed(`Walking ${asked} does not come to an end, so a client cannot read all of it.`, {
    ...grounds,
    expected: 'a page after every page that is not the last, and a last one',
    actual: walk.end.reason,
  });
}

/** Whether the marker of a request, if it has one, is an entry that stayed the same. */
export function markerStayed(exchange: Exchange, facts: Facts): boolean {
  const { paging } = facts.list.collection;
  return decodeQuery(exchange.request.url).every(
    ([name, value]) => name !== paging?.marker || facts.isStable(value),
  );
}

/** The order of the list can be judged only if two readings of the whole of it agree. */
export const orderIsSettled = memo((facts: Facts): boolean => {
  const stableIds = (items: readonly Item[]): readonly string[] => idsOf(items).filter(facts.isStable);
  const [before, after] = [stableIds(facts.before.items), stableIds(facts.after.items)];
  return before.length === after.length && before.every((id, index) => id === after[index]);
});
