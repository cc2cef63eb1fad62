import { isSuccess } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { readPointer } from '../../engine/base/json.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { parseInstant } from '../../engine/kinds/instant.ts';
import { fingerprint } from '../../engine/list/fingerprint.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { canReadItems, type ReadSample, readInParts } from '../toolkit/item-sample.ts';
import { nameIds } from '../toolkit/phrases.ts';

/** As many entries must have moved for others' work to be no explanation. */
const fewest = 3;

const aspect = { relation: 'unchanged' };

export default defineCheck({
  id: 'consistency.reading-changes-nothing',
  title: 'reading an entry does not change it',
  proves:
    'Some entries are read individually, then the list is read, and other entries are read only after that. If all entries that were read first have changed in that list, and none of the others has, reading changed them. The check also compares the last-updated time of every entry before and after the probes: if it moved for every single entry, reading the list moved it.',
  cannotSee:
    'Whether another client changed exactly the entries that were read, which a second attempt makes unlikely.',
  subjects: (api) => (api.list.collection.timeline.length === 0 && !canReadItems(api) ? [] : wholeList),
  aspects: () => [aspect],
  *ask(scene) {
    return canReadItems(scene.api) ? yield* readInParts(scene) : undefined;
  },
  judge: (sample, facts) => [
    (sample === undefined ? undefined : judgeRead(sample, facts)) ?? judgeUpdates(facts),
  ],
});

/** The claim where those that were read changed, and those that nobody had read did not. */
function judgeRead({ read, between, unread }: ReadSample, facts: Facts): Claim | undefined {
  const { collection } = facts.list;
  const page = readPage(between, collection);
  const now = new Map(page?.items.map((item) => [item.id, fingerprint(item, collection)]));
  const sorted = facts.before.items.flatMap((item) => {
    const shown = now.get(item.id);
    return shown === undefined ? [] : [{ id: item.id, changed: shown !== fingerprint(item, collection) }];
  });
  const late = new Set(unread);
  const early = new Map(
    read
      .filter(({ id, exchange }) => !late.has(id) && isSuccess(exchange))
      .map((one) => [one.id, one.exchange]),
  );
  const [chosen, others] = [
    sorted.filter(({ id }) => early.has(id)),
    sorted.filter(({ id }) => late.has(id)),
  ];
  if (chosen.length < fewest || others.length < fewest) return undefined;
  if (!chosen.every(({ changed }) => changed) || others.some(({ changed }) => changed)) return undefined;
  const [first] = chosen;
  const shown = first === undefined ? undefined : early.get(first.id)?.key;
  return failed('Reading entries changes them.', {
    aspect,
    expected: `the entries that were read are unchanged, like the ${several(others.length, 'entry', 'entries')} not read`,
    actual: `changes in all ${chosen.length} entries that were read, among them ${nameIds(chosen.slice(0, 3).map(({ id }) => id))}`,
    evidence: [
      ...(shown === undefined ? [] : [shown]),
      between.key,
      ...walkEvidence(facts.before.walk).slice(0, 1),
    ],
  });
}

function judgeUpdates(facts: Facts): Claim {
  const [moved, kept] = sortByUpdate(facts);
  const grounds = { aspect, evidence: walkEvidence(facts.after.walk, facts.before.walk) };
  if (kept > 0)
    return passed(
      `${several(kept, 'entry has', 'entries have')} the same last-updated time before and after everything was read.`,
      grounds,
    );
  if (moved.length < fewest)
    return inconclusive(
      `Fewer than ${fewest} ${facts.api.noun.many} show a last-updated time in both readings; the check needs ${fewest}.`,
      { aspect },
    );
  return failed('Every entry has a new last-updated time although it was only read.', {
    ...grounds,
    expected: 'the same last-updated time as before',
    actual: `a later time for all ${moved.length} entries, among them ${nameIds(moved.slice(0, 3))}`,
  });
}

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
