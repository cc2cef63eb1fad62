import { defineCheck, type Facts, wholeList } from '../../engine/check.ts';
import { describeRequest, type Exchange } from '../../engine/exchange.ts';
import { canonicalText, readPointer } from '../../engine/json.ts';
import { dependsOnRequest } from '../../engine/judge/excursions.ts';
import { type Item, readPage } from '../../engine/observe/page.ts';
import type { Member } from '../../engine/spec/model.ts';
import { failed, inconclusive, passed } from '../../engine/verdict.ts';
import { exchangesBetween } from '../support/sightings.ts';

/** Comparisons after which a run has seen enough, so that judging stays quick where every answer is a long list. */
const enough = 100_000;

export default defineCheck({
  id: 'consistency.entry-is-the-same-in-every-list',
  title: 'an entry says the same on every page and in every filtered or sorted list',
  proves:
    'Every entry of every page that was asked for between the two readings of the whole list, and that was the same in both, is compared with what it was there, member by member, whatever the page was asked for with.',
  cannotSee:
    'Entries that change while the run looks, or go to another state and back; pages that the run had no reason to ask for, and what comes behind the first 100,000 entries of a run.',
  watches: true,
  subjects: () => wholeList,
  // biome-ignore lint/correctness/useYield: it judges what other checks asked
  *observe() {
    return undefined;
  },
  judge(_, facts) {
    const members = facts.list.collection.members.filter(({ documented }) => documented);
    const texts = new Map<string, string>();
    const byRequest = new Map<string, boolean>();
    let compared = 0;
    for (const exchange of exchangesBetween(facts)) {
      if (compared >= enough) break;
      for (const item of readPage(exchange, facts.list.collection)?.items ?? []) {
        const usual = facts.isStable(item.id) ? facts.before.byId.get(item.id) : undefined;
        if (usual === undefined) continue;
        compared += 1;
        const text = texts.get(item.id) ?? textOf(usual, members);
        texts.set(item.id, text);
        if (textOf(item, members) === text) continue;
        // What went to another state and back meanwhile is in the same one before and after.
        if (stateOf(item, facts) !== stateOf(usual, facts)) {
          const known = byRequest.get(item.id) ?? goesByRequest(usual, facts);
          byRequest.set(item.id, known);
          if (!known) continue;
        }
        const member = members.find((each) => show(usual, each) !== show(item, each));
        return failed(
          `${item.id} shows another ${member?.name} in one list than in the whole list before and after.`,
          {
            expected: member === undefined ? text : show(usual, member),
            actual: `${describeRequest(exchange)} gave ${member === undefined ? 'another' : show(item, member)}`,
            evidence: [exchange.key, ...facts.before.walk.exchanges.slice(0, 1).map(({ key }) => key)],
          },
        );
      }
    }
    return compared === 0
      ? inconclusive(`No ${facts.api.noun.one} that stayed the same came again; one would decide it.`)
      : passed(`${compared} times an entry came again, and it said what it says in the whole list.`);
  },
});

/** Whether the state of an entry depends on the request that asks for it, since it does not change as things do. */
function goesByRequest(usual: Item, facts: Facts): boolean {
  return dependsOnRequest(
    exchangesBetween(facts).flatMap((exchange: Exchange) => {
      const item = readPage(exchange, facts.list.collection)?.items.find(({ id }) => id === usual.id);
      if (item === undefined) return [];
      const startedAt = Date.parse(exchange.startedAt);
      const other = stateOf(item, facts) !== stateOf(usual, facts);
      return [{ startedAt, endedAt: startedAt + exchange.durationMs, other }];
    }),
  );
}

/** The members by which the specification tells the states of an entry. */
function stateOf(item: Item, { list }: Facts): string {
  const { finished, deleted } = list.collection.lifecycle;
  return [...finished, ...deleted].map(({ field }) => canonicalText(readPointer(item.value, field))).join();
}

function textOf(item: Item, members: readonly Member[]): string {
  return members.map((member) => show(item, member)).join('\n');
}

function show({ value }: Item, { pointer }: Member): string {
  return canonicalText(readPointer(value, pointer));
}
