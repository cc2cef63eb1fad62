import type { SharedMember } from '../../engine/api/model.ts';
import { readPointer } from '../../engine/base/json.ts';
import { failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { readSample } from '../toolkit/item-sample.ts';
import { readSingle } from '../toolkit/shown-items.ts';

interface SharedSubject extends Subject {
  readonly member: SharedMember;
}

export default defineCheck({
  id: 'consistency.list-entry-carries-what-the-item-shows',
  title: 'what an entry shows when read by itself, the list shows too',
  proves:
    'Each entry of the list, or of a long list some drawn from it, is read by itself; one that shows the member there must show it in the list as well.',
  cannotSee: 'Entries that do not have the member.',
  subjects: (api): readonly SharedSubject[] =>
    (api.item?.item.alsoInList ?? []).map((member) => ({ name: member.pointer.slice(1), member })),
  ask: readSample,
  judge(read, facts, { name, member }) {
    const shows = (value: ReturnType<typeof readPointer>): boolean => value !== undefined && value !== null;
    let judged = 0;
    for (const { id, exchange } of read) {
      const [entry, single] = [facts.before.byId.get(id), readSingle(exchange, facts.api)];
      if (entry === undefined || single === undefined || !facts.isStable(id)) continue;
      if (!shows(readPointer(single.value, member.pointer))) continue;
      judged += 1;
      const places = [member.pointer, ...member.alternatives];
      if (places.some((pointer) => shows(readPointer(entry.value, pointer)))) continue;
      const message = `${id} shows ${name} when read by itself and not in the list, so a client has to read each by itself.`;
      const finding = {
        expected: `${name} in the list`,
        actual: 'none',
        evidence: [exchange.key],
        readings: member.readings,
      };
      if (member.absence === 'fail') return failed(message, finding);
      if (member.absence === 'warn') return shouldFail(facts.level, message, finding);
    }
    return judged === 0
      ? inconclusive(`No ${facts.api.noun.one} that was read shows ${name}; one that does would decide it.`, {
          readings: member.readings,
        })
      : passed(`${judged} that show ${name} by themselves show it in the list.`, {
          readings: member.readings,
        });
  },
});
