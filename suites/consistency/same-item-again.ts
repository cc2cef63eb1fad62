import type { ItemOperation, Member } from '../../engine/api/model.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import { canonicalText, readPointer } from '../../engine/base/json.ts';
import { several } from '../../engine/base/plural.ts';
import { splitPointer } from '../../engine/base/pointer.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { itemRequest, sampleOf } from '../toolkit/item-sample.ts';
import { readItem } from '../toolkit/shown-items.ts';

interface ItemSubject extends Subject {
  readonly operation: ItemOperation;
}

/** The same entry, read one time and another. */
interface ReadTwice {
  readonly id: string;
  readonly first: Exchange;
  readonly second: Exchange;
}

/** Entries that are read again, and how often. */
const [entries, times] = [3, 3];

export default defineCheck({
  id: 'consistency.same-item-again',
  title: 'repeated reads of an entry return the same values',
  proves:
    'A few entries are requested by id three times in a row. Those that stayed the same in the list must have the same members each time.',
  cannotSee: 'Entries that change during the run; differences that occur less often.',
  subjects: ({ item }): readonly ItemSubject[] =>
    item === undefined
      ? []
      : [{ name: '', aspect: { operation: item.id }, readings: item.item.readings, operation: item }],
  aspects: ({ operation }) => documentedMembers(operation).map((member) => aspectOf(member, operation)),
  *ask(scene) {
    const read: ReadTwice[] = [];
    for (const { id } of sampleOf(scene.before, scene.seed).slice(0, entries)) {
      const request = itemRequest(scene, id);
      if (request === undefined) continue;
      const purpose = { to: 'see whether repeated reads of an entry return the same values', allows: [] };
      const first = yield { request, purpose };
      for (let repetition = 1; repetition < times; repetition += 1)
        read.push({ id, first, second: yield { request: { ...request, repetition }, purpose } });
    }
    return read;
  },
  judge(read, facts, { operation }) {
    const stable = read.filter(({ id }) => facts.isStable(id));
    return documentedMembers(operation).map((member) => judgeMember(member, stable, operation, facts));
  },
});

function documentedMembers({ item }: ItemOperation): readonly Member[] {
  return item.members.filter(({ documented }) => documented);
}

function aspectOf({ pointer }: Member, { item }: ItemOperation) {
  return {
    member: [...splitPointer(item.wrapper), ...splitPointer(pointer)].join('.'),
    relation: 'unchanged',
  };
}

function judgeMember(
  member: Member,
  read: readonly ReadTwice[],
  operation: ItemOperation,
  facts: Facts,
): Claim {
  const aspect = aspectOf(member, operation);
  const compared = read.flatMap(({ id, first, second }) => {
    const [before, after] = [first, second].map((exchange) => readItem(exchange, facts.api));
    if (before === undefined || after === undefined) return [];
    const [left, right] = [before, after].map(({ value }) =>
      canonicalText(readPointer(value, member.pointer)),
    );
    return [{ id, left, right, evidence: [first.key, second.key] }];
  });
  const [wrong] = compared.filter(({ left, right }) => left !== right);
  if (wrong !== undefined)
    return failed(`${wrong.id} shows a different value of ${member.name} when it is read again.`, {
      aspect,
      expected: wrong.left ?? 'nothing',
      actual: wrong.right ?? 'nothing',
      evidence: wrong.evidence,
    });
  return compared.length === 0
    ? inconclusive(
        `No ${facts.api.noun.one} that stayed the same could be read twice individually; the check needs one.`,
        { aspect },
      )
    : passed(`In ${several(compared.length, 'repeated read')}, entries had the same ${member.name}.`, {
        aspect,
      });
}
