import type { ListOperation } from '../../engine/api/model.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { canonicalText, type Json, readPointer } from '../../engine/base/json.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { meetsAny } from '../../engine/operators/conditions.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { listMember } from '../toolkit/links.ts';
import { itemsShown } from '../toolkit/shown-items.ts';

/** A member that does not change. */
interface FixedMember {
  readonly pointer: string;
  /** Whether it counts from the beginning on, and not only once the entry is finished. */
  readonly always: boolean;
}

interface FixedSubject extends Subject {
  readonly list: ListOperation;
}

interface Shown {
  readonly item: Item;
  readonly exchange: Exchange;
}

export default defineCheck({
  id: 'consistency.fixed-members-do-not-change',
  title: 'members that never change are the same in every response',
  proves:
    'In all responses of the run, both lists and single entries, the members that never change must have one value for each id. Members that are fixed once an entry is finished must have one value in all responses that show the entry as finished.',
  cannotSee: 'Changes between runs.',
  confirm: 'once',
  subjects: ({ list }): readonly FixedSubject[] =>
    membersOf(list).length === 0
      ? []
      : [{ name: '', aspect: { operation: list.id }, readings: list.collection.lifecycle.readings, list }],
  aspects: ({ list }) => membersOf(list).map(({ pointer }) => aspectOf(pointer, list)),
  judge(_, facts, { list }) {
    const shown = facts.exchanges.flatMap((exchange) =>
      itemsShown(exchange, facts.api).map((item): Shown => ({ item, exchange })),
    );
    return membersOf(list).map((member) => judgeMember(member, shown, facts));
  },
});

function membersOf({ collection }: ListOperation): readonly FixedMember[] {
  const { fixed, fixedWhenFinished } = collection.lifecycle;
  return [
    ...fixed.map((pointer) => ({ pointer, always: true })),
    ...fixedWhenFinished.map((pointer) => ({ pointer, always: false })),
  ];
}

function aspectOf(pointer: string, list: ListOperation) {
  return { member: listMember(list, pointer), relation: 'unchanged' };
}

function judgeMember({ pointer, always }: FixedMember, shown: readonly Shown[], facts: Facts): Claim {
  const aspect = aspectOf(pointer, facts.list);
  const { finished } = facts.list.collection.lifecycle;
  const first = new Map<string, { readonly value: Json; readonly key: string }>();
  const { noun } = facts.api;
  const name = pointer.slice(1);
  let comparedTwice = 0;
  for (const { item, exchange } of shown) {
    const value = readPointer(item.value, pointer);
    if (value === undefined || (!always && !meetsAny(item, finished))) continue;
    const known = first.get(item.id);
    if (known === undefined) first.set(item.id, { value, key: exchange.key });
    else if (known.value === value || canonicalText(known.value) === canonicalText(value)) comparedTwice += 1;
    else
      return failed(
        `The ${name} of ${item.id} changed, although it is the same ${noun.one}${always ? '' : ' and is finished'}.`,
        {
          aspect,
          expected: `${name} ${canonicalText(known.value)}, as before`,
          actual: canonicalText(value),
          evidence: [exchange.key, known.key],
        },
      );
  }
  return comparedTwice === 0
    ? inconclusive(`No ${noun.one} appeared twice with its ${name}; the check needs one.`, { aspect })
    : passed(`In ${several(comparedTwice, 'comparison')}, the ${name} never changed.`, { aspect });
}
