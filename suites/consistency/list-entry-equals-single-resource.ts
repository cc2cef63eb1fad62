import type { Api, Member } from '../../engine/api/model.ts';
import { describeAnswer, isSuccess } from '../../engine/base/exchange.ts';
import { canonicalText, readPointer } from '../../engine/base/json.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { canReadItems, type ReadItem, readSample } from '../toolkit/item-sample.ts';
import { listMember } from '../toolkit/links.ts';
import { readItem } from '../toolkit/shown-items.ts';

interface ComparedSubject extends Subject {
  readonly api: Api;
}

export default defineCheck({
  id: 'consistency.list-entry-equals-single-resource',
  title: 'an entry shows the same values in the list and when it is read individually',
  proves:
    'Each entry of the list, or a sample of a long list, is read individually between two readings of the list. Every documented member that both show must have the same value; the order within arrays does not matter.',
  cannotSee: 'Members that only one of the two shows; entries that change during the run.',
  subjects: (api): readonly ComparedSubject[] =>
    canReadItems(api)
      ? [{ name: '', aspect: { operation: api.list.id }, readings: api.item?.item.readings ?? [], api }]
      : [],
  aspects: ({ api }) => comparedMembers(api).map((member) => aspectOf(member, api)),
  ask: readSample,
  judge(read, facts, { api }) {
    const stable = read.filter(({ id }) => facts.isStable(id));
    return comparedMembers(api).map((member) => judgeMember(member, stable, facts));
  },
});

function aspectOf({ pointer }: Member, { list }: Api) {
  return { member: listMember(list, pointer), relation: 'equality' };
}

function judgeMember(member: Member, read: readonly ReadItem[], facts: Facts): Claim {
  const aspect = aspectOf(member, facts.api);
  const { name, pointer } = member;
  let [shown, lacking]: [number, number] = [0, 0];
  let unread: ReadItem | undefined;
  for (const { id, exchange } of read) {
    const entry = facts.before.byId.get(id);
    const itemAlone = readItem(exchange, facts.api);
    if (!isSuccess(exchange) || entry === undefined) unread ??= { id, exchange };
    if (entry === undefined || itemAlone === undefined) continue;
    const [listed, own] = [readPointer(entry.value, pointer), readPointer(itemAlone.value, pointer)];
    if (listed === undefined || own === undefined) {
      lacking += 1;
      continue;
    }
    shown += 1;
    if (canonicalText(listed) === canonicalText(own)) continue;
    return failed(`${id} shows a different value of ${name} when it is read individually than in the list.`, {
      aspect,
      expected: canonicalText(listed),
      actual: canonicalText(own),
      evidence: [exchange.key, ...facts.before.walk.exchanges.slice(0, 1).map(({ key }) => key)],
    });
  }
  if (unread !== undefined)
    return inconclusive(`${unread.id} could not be read individually (${describeAnswer(unread.exchange)}).`, {
      aspect,
      evidence: [unread.exchange.key],
    });
  if (shown > 0)
    return passed(
      `${several(shown, 'entry shows', 'entries show')} the same ${name} individually as in the list.`,
      {
        aspect,
      },
    );
  if (lacking > 0) return notApplicable(`No entry that was read shows ${name} in both views.`, { aspect });
  return read.length === 0
    ? inconclusive(
        `No ${facts.api.noun.one} that stayed the same could be read individually; the check needs one.`,
        { aspect },
      )
    : notApplicable('The response for one entry does not have the form of an entry.', { aspect });
}

/** Members that either document names. One that may be missing from either view is still the same where both show it. */
function comparedMembers({ list, item }: Api): readonly Member[] {
  const seen = new Set<string>();
  return [...list.collection.members, ...(item?.item.members ?? [])].filter(
    ({ pointer, documented }) => documented && !seen.has(pointer) && seen.add(pointer),
  );
}
