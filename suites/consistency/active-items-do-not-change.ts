import { canonicalText, type Json, readPointer } from '../../engine/base/json.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { meetsAny } from '../../engine/operators/conditions.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { itemsShown } from '../toolkit/shown-items.ts';

interface Seen {
  readonly value: Json;
  readonly key: string;
}

export default defineCheck({
  id: 'consistency.active-items-do-not-change',
  title: 'what never changes is the same in every answer',
  proves:
    'In all answers of the run, lists and single entries alike, the members that never change must be the same for one id; those that do not change once an entry is finished must be the same in all answers that show it finished.',
  cannotSee: 'Changes between runs.',
  confirm: 'once',
  subjects: ({ list }) => {
    const { fixed, fixedWhenFinished } = list.collection.lifecycle;
    return fixed.length + fixedWhenFinished.length === 0 ? [] : wholeList;
  },
  judge(_, facts) {
    const { fixed, fixedWhenFinished, finished, readings } = facts.list.collection.lifecycle;
    const members = [
      ...fixed.map((pointer) => ({ pointer, always: true, seen: new Map<string, Seen>() })),
      ...fixedWhenFinished.map((pointer) => ({ pointer, always: false, seen: new Map<string, Seen>() })),
    ];
    let again = 0;
    for (const exchange of facts.exchanges) {
      for (const item of itemsShown(exchange, facts.api)) {
        const isFinished = meetsAny(item, finished);
        for (const { pointer, always, seen } of members) {
          const value = readPointer(item.value, pointer);
          if (value === undefined || (!always && !isFinished)) continue;
          const known = seen.get(item.id);
          if (known === undefined) seen.set(item.id, { value, key: exchange.key });
          else if (known.value === value || canonicalText(known.value) === canonicalText(value)) again += 1;
          else
            return failed(
              `The ${pointer.slice(1)} of ${item.id} changed, although the ${facts.api.noun.one} is the same${always ? '' : ' and finished'}.`,
              {
                expected: `${pointer.slice(1)} ${canonicalText(known.value)}, as before`,
                actual: canonicalText(value),
                evidence: [exchange.key, known.key],
                readings,
              },
            );
        }
      }
    }
    return again === 0
      ? inconclusive(`No ${facts.api.noun.one} came twice; one would decide it.`, { readings })
      : passed(`${again} times a member came again, and it never had changed.`, { readings });
  },
});
