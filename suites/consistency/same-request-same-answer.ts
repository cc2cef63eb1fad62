import type { Exchange } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { fingerprint } from '../../engine/list/fingerprint.ts';
import { type Page, readPage } from '../../engine/paging/page.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { numberOfStage } from '../../engine/run/recording.ts';
import { askFirstPageAgain } from '../toolkit/paging.ts';
import { idsOf, nameIds } from '../toolkit/phrases.ts';
import { claimOnExchange, service } from '../toolkit/walk-claims.ts';

const sameEntries = { relation: 'same-entries' };
const sameMembers = { relation: 'same-members' };

/** The first page as it came one time, and another. */
interface TwoPages {
  readonly first: Page;
  readonly second: Page;
  readonly evidence: readonly string[];
}

export default defineCheck({
  id: 'consistency.same-request-same-answer',
  title: 'repeating a request returns the same response',
  proves:
    'The first page is requested several times in a row. Entries that are the same before and after must be returned each time, with the same members.',
  cannotSee:
    'Entries that change during the run; differences that occur less often; an entry that comes and goes in one round of the run only, because copies of the list may lag behind.',
  subjects: () => wholeList,
  aspects: () => [service, sameEntries, sameMembers],
  ask: askFirstPageAgain,
  judge(exchanges, facts) {
    const lacking = exchanges.find((exchange) => readPage(exchange, facts.list.collection) === undefined);
    if (lacking !== undefined) return [claimOnExchange(lacking, 'the first page')];
    const pairs = pairsOf(exchanges, facts);
    if (facts.stable.length === 0 || pairs.length === 0) {
      const none = `No ${facts.api.noun.one} stayed the same; the check needs one.`;
      return [sameEntries, sameMembers].map((aspect) => inconclusive(none, { aspect }));
    }
    return [judgeEntries(pairs, facts), judgeMembers(pairs, facts)];
  },
});

function pairsOf([one, ...others]: readonly Exchange[], facts: Facts): readonly TwoPages[] {
  const first = one === undefined ? undefined : readPage(one, facts.list.collection);
  return others.flatMap((other) => {
    const second = readPage(other, facts.list.collection);
    if (one === undefined || first === undefined || second === undefined) return [];
    return [{ first, second, evidence: [other.key, one.key] }];
  });
}

function judgeEntries(pairs: readonly TwoPages[], facts: Facts): Claim {
  const aspect = sameEntries;
  const wasUnsteady = unsteadyBefore(facts);
  for (const { first, second, evidence } of pairs) {
    const [left, right] = [idsOf(first.items), idsOf(second.items)];
    if (![...left, ...right].every(facts.isKept)) continue;
    const differs = [
      ...left.filter((id) => !right.includes(id)),
      ...right.filter((id) => !left.includes(id)),
    ].filter(wasUnsteady);
    if (differs.length > 0)
      return failed('Repeating the same request returned different entries.', {
        aspect,
        evidence,
        expected: nameIds(left),
        actual: `only one of two responses contains ${nameIds(differs)}`,
        entries: differs,
      });
  }
  return passed(`${pairs.length + 1} identical requests returned the same entries.`, {
    aspect,
    evidence: pairs.flatMap(({ evidence }) => evidence.slice(0, 1)),
  });
}

/**
 * Whether an entry came and went in the rounds before this one as well, where there are any. Where copies of the list lag behind, an entry
 * comes and goes until all of them know that it was made or deleted, and that is before the next round.
 */
function unsteadyBefore({ exchanges, after, before, list }: Facts): (id: string) => boolean {
  const round = Math.max(...after.walk.exchanges.map(({ stage }) => numberOfStage(stage)));
  if (round < 2) return () => true;
  const asked = new Set(before.walk.exchanges.slice(0, 1).map(requestOf));
  const pages = exchanges
    .filter(({ stage }) => numberOfStage(stage) < round)
    .filter((exchange) => asked.has(requestOf(exchange)))
    .map((exchange) => new Set(readPage(exchange, list.collection)?.items.map(({ id }) => id)));
  return (id) => pages.some((ids) => ids.has(id)) && !pages.every((ids) => ids.has(id));
}

function requestOf({ request: { credential, headers, method, url } }: Exchange): string {
  return JSON.stringify([method, url, credential, headers]);
}

function judgeMembers(pairs: readonly TwoPages[], facts: Facts): Claim {
  const aspect = sameMembers;
  const { collection } = facts.list;
  for (const { first, second, evidence } of pairs) {
    const known = new Map(second.items.map((item) => [item.id, item]));
    const changed = first.items.filter((item) => {
      const twin = known.get(item.id);
      return (
        facts.isStable(item.id) &&
        twin !== undefined &&
        fingerprint(item, collection) !== fingerprint(twin, collection)
      );
    });
    if (changed.length > 0)
      return failed('Repeating the same request returned an entry with different members.', {
        aspect,
        evidence,
        expected: 'the same members each time',
        actual: nameIds(idsOf(changed)),
      });
  }
  return passed(`${pairs.length + 1} identical requests returned the same entries with the same members.`, {
    aspect,
    evidence: pairs.flatMap(({ evidence }) => evidence.slice(0, 1)),
  });
}
