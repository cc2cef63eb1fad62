import type { Aspect } from '../../engine/base/aspect.ts';
import { describeAnswer, describeRequest, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { memo } from '../../engine/base/memo.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { readPage } from '../../engine/paging/page.ts';
import { isExpired } from '../../engine/paging/style.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary, isUninformative } from './answers.ts';
import { lastStep, walkEvidence } from './evidence.ts';
import { markedIds } from './marked-entries.ts';
import { capital, idsOf } from './phrases.ts';

/** That a request is answered with a page of the list. */
export const service: Aspect = { status: 200 };

/** That page follows page until the last one, and none after it. */
export const end: Aspect = { relation: 'end' };

/**
 * What a walk that brought no page at all means: a finding where the target answered with an error, undecided where no
 * answer came. Undefined for a walk that brought at least one page.
 */
export function claimOnUnreadable(walk: Walk, asked: string): Claim | undefined {
  if (walk.pages.length > 0) return undefined;
  const [exchange] = walk.exchanges;
  return exchange === undefined
    ? inconclusive(`No request was sent for ${asked}.`, { aspect: service })
    : claimOnExchange(exchange, asked);
}

/** The same for one exchange that should have brought a page and did not. */
export function claimOnExchange(exchange: Exchange, asked: string): Claim {
  const grounds = { aspect: service, evidence: [exchange.key] };
  if (exchange.outcome.kind === 'silence')
    return inconclusive(`The request for ${asked} got no response: ${exchange.outcome.message}`, grounds);
  const status = statusOf(exchange);
  if (isTemporary(exchange))
    return inconclusive(
      `The target was too busy to respond to the request for ${asked} (status ${status}).`,
      grounds,
    );
  return failed(`The request for ${asked} did not return a page of the list.`, {
    ...grounds,
    expected: 'a success response with a page of the list',
    actual: `${describeRequest(exchange)} returned ${describeAnswer(exchange)}${status !== undefined && status < 300 ? ' with a body that is not a page of the list' : ''}`,
  });
}

/** The claim that a request was answered with a page. */
export function claimOnServed(exchange: Exchange, asked: string): Claim {
  return passed(`The request for ${asked} returned a page of the list.`, {
    aspect: service,
    evidence: [exchange.key],
  });
}

/** Whether one request was answered with a page. */
export function claimOnService(exchange: Exchange, asked: string, facts: Facts): Claim {
  if (isForgotten(exchange, facts))
    return inconclusive(`The target no longer knows the start of ${asked}.`, {
      aspect: service,
      evidence: [exchange.key],
    });
  return readPage(exchange, facts.list.collection) === undefined
    ? claimOnExchange(exchange, asked)
    : claimOnServed(exchange, asked);
}

/**
 * What it means that a walk went round or broke off: a finding, unless no answer came, the target was busy, or the entry
 * that served as marker has gone or changed meanwhile. Undefined for a walk that came to its end or its bound.
 */
export function claimOnUnended(walk: Walk, facts: Facts, asked: string): Claim | undefined {
  if (walk.end.kind !== 'loop' && walk.end.kind !== 'broken') return undefined;
  const grounds = { aspect: end, ...lastStep(walk) };
  const last = walk.exchanges.at(-1);
  if (walk.end.kind === 'loop' || last === undefined)
    return failed(
      `Reading ${capital(asked)} page by page reaches no end, so a client cannot read all of it.`,
      {
        ...grounds,
        expected: 'a page after every page except the last, and a last page',
        actual: walk.end.reason,
      },
    );
  if (isUninformative(last) || isForgotten(last, facts))
    return inconclusive(`Reading ${asked} broke off: ${walk.end.reason}`, grounds);
  if (!markerStayed(last, facts))
    return inconclusive(
      `Reading ${asked} broke off because the ${facts.api.noun.one} that served as the marker had changed or been deleted.`,
      grounds,
    );
  return failed(`Reading ${asked} broke off with ${brokeOffWith(last)}, so a client cannot read all of it.`, {
    ...grounds,
    expected: 'a page of the list',
    actual: walk.end.reason,
  });
}

/** Whether the target says that it no longer knows where a page begins, as it may. */
export function isForgotten(exchange: Exchange, { list }: Pick<Facts, 'list'>): boolean {
  const paging = pagingOf(list);
  return paging !== undefined && isExpired(paging, exchange);
}

/** What came in place of a page, e.g. `status 404`. */
export function brokeOffWith(exchange: Exchange): string {
  const status = statusOf(exchange);
  return status !== undefined && status < 300
    ? `status ${status} with a body that is not a page of the list`
    : describeAnswer(exchange);
}

/** Whether a list was served, and whether reading it page by page came to an end. */
export function claimsOnWalk(walk: Walk, facts: Facts, asked: string): readonly Claim[] {
  const unreadable = claimOnUnreadable(walk, asked);
  if (unreadable !== undefined) return [unreadable];
  const [first] = walk.exchanges;
  const served = first === undefined ? [] : [claimOnServed(first, asked)];
  return [...served, claimOnUnended(walk, facts, asked) ?? claimOnEnded(walk, asked)];
}

function claimOnEnded(walk: Walk, asked: string): Claim {
  const grounds = { aspect: end, evidence: walkEvidence(walk) };
  return walk.end.kind === 'end'
    ? passed(`${capital(asked)} ends after ${several(walk.pages.length, 'page')}.`, grounds)
    : notApplicable(`Only a part of ${asked} is read, so its end is not judged.`, grounds);
}

/**
 * What stands for an aspect that nothing could be claimed about: that it does not apply where the target lawfully refused, that
 * it is undecided where something went wrong before, and `otherwise` where neither was so.
 */
export function claimOnUnjudged(before: readonly Claim[], otherwise: Claim): Claim {
  const [first] = before;
  if (first !== undefined && before.every(({ outcome }) => outcome === 'not-applicable')) return first;
  const wrong = before.find(({ outcome }) => outcome === 'failed' || outcome === 'inconclusive');
  return wrong === undefined
    ? otherwise
    : inconclusive(`Not judged: ${wrong.message}`, { evidence: wrong.evidence, readings: wrong.readings });
}

/** The claims that decided something, or all where none did. */
export function decidedOf(claims: readonly Claim[]): readonly Claim[] {
  const decided = claims.filter(({ outcome }) => outcome !== 'inconclusive');
  return decided.length > 0 ? decided : claims;
}

/** Whether the marker of a request, if it has one, is an entry that stayed the same. */
export function markerStayed(exchange: Exchange, facts: Facts): boolean {
  const marker = pagingOf(facts.list)?.marker;
  const ids = marker === undefined ? [] : markedIds(decodeQuery(exchange.request.url), marker, facts);
  return ids.every(facts.isStable);
}

/** The order of the list can be judged only if two readings of the whole of it agree. */
export const orderIsSettled = memo((facts: Facts): boolean => {
  const stableIds = (items: readonly Item[]): readonly string[] => idsOf(items).filter(facts.isStable);
  const [before, after] = [stableIds(facts.before.items), stableIds(facts.after.items)];
  return before.length === after.length && before.every((id, index) => id === after[index]);
});
