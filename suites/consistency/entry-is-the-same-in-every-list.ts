import { isDeepStrictEqual } from 'node:util';
import type { ListOperation, Member } from '../../engine/api/model.ts';
import { describeRequest, type Exchange } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { canonicalText, readPointer } from '../../engine/base/json.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { dependsOnRequest, type Glimpse } from '../../engine/list/excursions.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { listMember } from '../toolkit/links.ts';
import { exchangesBetween, listPage } from '../toolkit/shown-items.ts';

interface ListSubject extends Subject {
  readonly list: ListOperation;
}

/** An entry as one list shows it, and as the whole list does. */
interface Difference {
  readonly exchange: Exchange;
  readonly item: Item;
  readonly usual: Item;
}

/** Comparisons after which a run has seen enough, so that judging stays quick where every answer is a long list. */
const enough = 100_000;

export default defineCheck({
  id: 'consistency.entry-is-the-same-in-every-list',
  title: 'an entry shows the same values on every page and in every filtered or sorted list',
  proves:
    'Entries that are the same in both readings of the whole list are looked up on every page that was requested between the readings, whatever its query. Each member must have the same value as in the whole list.',
  cannotSee:
    'Entries that change during the run, even if they change back; pages that the run had no reason to request; entries after the first 100,000 of a run.',
  confirm: 'once',
  subjects: ({ list }): readonly ListSubject[] => [{ name: '', aspect: { operation: list.id }, list }],
  aspects: ({ list }) => documentedMembers(list).map((member) => aspectOf(member, list)),
  judge(_, facts, { list }) {
    const members = documentedMembers(list);
    const texts = new Map<string, string>();
    const found = new Map<Member, Difference>();
    const isExcused = excursionsIn(facts);
    let compared = 0;
    for (const exchange of exchangesBetween(facts)) {
      if (compared >= enough) break;
      for (const item of listPage(exchange, facts)?.items ?? []) {
        const usual = facts.isStable(item.id) ? facts.before.byId.get(item.id) : undefined;
        if (usual === undefined) continue;
        compared += 1;
        if (isDeepStrictEqual(item.value, usual.value)) continue;
        const text = texts.get(item.id) ?? textOf(usual, members);
        texts.set(item.id, text);
        if (textOf(item, members) === text || isExcused(item, usual)) continue;
        for (const member of members) {
          if (!found.has(member) && show(usual, member) !== show(item, member))
            found.set(member, { exchange, item, usual });
        }
      }
    }
    return members.map((member) => claimOn(member, found.get(member), compared, facts));
  },
});

function documentedMembers({ collection }: ListOperation): readonly Member[] {
  return collection.members.filter(({ documented }) => documented);
}

function aspectOf({ pointer }: Member, list: ListOperation) {
  return { member: listMember(list, pointer), relation: 'equality' };
}

function claimOn(member: Member, found: Difference | undefined, compared: number, facts: Facts): Claim {
  const aspect = aspectOf(member, facts.list);
  if (found !== undefined)
    return failed(
      `${found.item.id} shows a different value of ${member.name} in one list than in the whole list before and after.`,
      {
        aspect,
        expected: show(found.usual, member),
        actual: `${describeRequest(found.exchange)} returned ${show(found.item, member)}`,
        evidence: [found.exchange.key, ...facts.before.walk.exchanges.slice(0, 1).map(({ key }) => key)],
        seenIn: [found.exchange.key],
      },
    );
  return compared === 0
    ? inconclusive(
        `No ${facts.api.noun.one} that stayed the same appeared in a second list; the check needs one.`,
        {
          aspect,
        },
      )
    : passed(
        `In ${several(compared, 'comparison')}, entries had the same ${member.name} as in the whole list.`,
        {
          aspect,
        },
      );
}

/** Whether an entry went to another state and back meanwhile, so that it is in the same one before and after. */
function excursionsIn(facts: Facts): (item: Item, usual: Item) => boolean {
  let glimpses: ReadonlyMap<string, readonly Glimpse[]> | undefined;
  const byRequest = new Map<string, boolean>();
  return (item, usual) => {
    if (stateOf(item, facts) === stateOf(usual, facts)) return false;
    glimpses ??= glimpsesOf(facts);
    const known = byRequest.get(item.id) ?? dependsOnRequest(glimpses.get(item.id) ?? []);
    byRequest.set(item.id, known);
    return !known;
  };
}

/** When each entry that stayed the same was shown, and whether in its usual state; every answer is gone through once. */
function glimpsesOf(facts: Facts): ReadonlyMap<string, readonly Glimpse[]> {
  const usual = new Map(
    facts.stable.map((item) => [item.id, stateOf(facts.before.byId.get(item.id) ?? item, facts)]),
  );
  const glimpses = new Map<string, Glimpse[]>();
  for (const exchange of exchangesBetween(facts)) {
    const startedAt = Date.parse(exchange.startedAt);
    const endedAt = startedAt + exchange.durationMs;
    const shown = new Map<string, Item>();
    for (const item of readPage(exchange, facts.list.collection)?.items ?? [])
      if (usual.has(item.id) && !shown.has(item.id)) shown.set(item.id, item);
    for (const [id, item] of shown) {
      const glimpse = { startedAt, endedAt, other: stateOf(item, facts) !== usual.get(id) };
      const known = glimpses.get(id);
      if (known === undefined) glimpses.set(id, [glimpse]);
      else known.push(glimpse);
    }
  }
  return glimpses;
}

/** The members by which the specification knows the states of an entry. */
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
