import type { Item } from '../../engine/base/item.ts';
import { readPointer } from '../../engine/base/json.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { parseInstant } from '../../engine/kinds/instant.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { nameIds } from '../toolkit/phrases.ts';

/** As many entries must have moved for others' work to be no explanation. */
const fewest = 3;

const aspect = { relation: 'unchanged' };

export default defineCheck({
  id: 'consistency.reading-changes-nothing',
  title: 'reading an entry does not count as updating it',
  proves:
    'The time of the last update of every entry is compared before and after the probes; if it moved for every single one, reading moved it.',
  cannotSee: 'Whether somebody else changed all entries, which a second look makes unlikely.',
  subjects: (api) => (api.list.collection.timeline.length === 0 ? [] : wholeList),
  aspects: () => [aspect],
  judge(_, facts) {
    const [moved, kept] = sortByUpdate(facts);
    const grounds = { aspect, evidence: walkEvidence(facts.after.walk, facts.before.walk) };
    if (kept > 0)
      return [
        passed(
          `${kept} entries were last updated at the same moment before and after everything was read.`,
          grounds,
        ),
      ];
    if (moved.length < fewest)
      return [
        inconclusive(
          `Fewer than ${fewest} ${facts.api.noun.many} show in both readings when they were updated; ${fewest} would decide it.`,
          { aspect },
        ),
      ];
    return [
      failed('Every entry looks updated after it was only read.', {
        ...grounds,
        expected: 'the time of the last update as it was before',
        actual: `later for all ${moved.length}, among them ${nameIds(moved.slice(0, 3))}`,
      }),
    ];
  },
});

function sortByUpdate(facts: Facts): readonly [moved: readonly string[], kept: number] {
  const pointer = facts.list.collection.timeline.at(-1) ?? '';
  const updated = (item: Item | undefined): bigint | undefined => {
    const text = item === undefined ? undefined : readPointer(item.value, pointer);
    return typeof text === 'string' ? parseInstant(text) : undefined;
  };
  const moved: string[] = [];
  let kept = 0;
  for (const item of facts.before.items) {
    const [before, after] = [updated(item), updated(facts.after.byId.get(item.id))];
    if (before === undefined || after === undefined) continue;
    if (before < after) moved.push(item.id);
    else kept += 1;
  }
  return [moved, kept];
}
