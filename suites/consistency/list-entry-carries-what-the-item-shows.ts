import type { SharedMember } from '../../engine/api/model.ts';
import { type Json, readPointer } from '../../engine/base/json.ts';
import { several } from '../../engine/base/plural.ts';
import { failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { readSample } from '../toolkit/item-sample.ts';
import { listMember } from '../toolkit/links.ts';
import { readItem } from '../toolkit/shown-items.ts';

interface SharedSubject extends Subject {
  readonly member: SharedMember;
}

const aspect = { relation: 'shown-in-both' };

export default defineCheck({
  id: 'consistency.list-entry-carries-what-the-item-shows',
  title: 'the list shows what an entry shows when it is read individually',
  proves:
    'Each entry of the list, or a sample of a long list, is read individually. If the single entry shows the member, the list must show it too.',
  cannotSee: 'Entries that do not have the member.',
  subjects: ({ item, list }): readonly SharedSubject[] =>
    (item?.item.alsoInList ?? []).map((member) => ({
      name: member.pointer.slice(1),
      aspect: { operation: list.id, member: listMember(list, member.pointer) },
      readings: member.readings,
      member,
    })),
  aspects: () => [aspect],
  ask: readSample,
  judge(read, facts, { name, member }) {
    const places = [member.pointer, ...member.alternatives];
    const showing = read.flatMap(({ id, exchange }) => {
      const [entry, resource] = [facts.before.byId.get(id), readItem(exchange, facts.api)];
      if (entry === undefined || resource === undefined || !facts.isStable(id)) return [];
      return isShown(readPointer(resource.value, member.pointer)) ? [{ id, exchange, entry }] : [];
    });
    const lacking = showing.find(
      ({ entry }) => !places.some((place) => isShown(readPointer(entry.value, place))),
    );
    if (showing.length === 0)
      return [
        inconclusive(`No ${facts.api.noun.one} that was read shows ${name}; the check needs one that does.`, {
          aspect,
        }),
      ];
    if (lacking === undefined || member.absence === 'accept')
      return [
        passed(
          `The list shows ${name} for ${several(showing.length, 'entry', 'entries')} for which it is shown individually.`,
          {
            aspect,
          },
        ),
      ];
    const message = `${lacking.id} shows ${name} when it is read individually but not in the list, so a client has to read each entry individually.`;
    const finding = {
      aspect,
      expected: `${name} in the list`,
      actual: 'none',
      evidence: [lacking.exchange.key, ...facts.before.walk.exchanges.slice(0, 1).map(({ key }) => key)],
    };
    return [member.absence === 'fail' ? failed(message, finding) : shouldFail(facts.level, message, finding)];
  },
});

function isShown(value: Json | undefined): boolean {
  return value !== undefined && value !== null;
}
