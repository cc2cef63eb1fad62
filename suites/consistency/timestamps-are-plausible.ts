import { answeredAt, dateOf, type Exchange } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { readPointer } from '../../engine/base/json.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { parseInstant } from '../../engine/kinds/instant.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { itemsShown, readSingle } from '../toolkit/shown-items.ts';

/** Clocks of one service may differ by this much. */
const skew = 5_000_000_000n;

/** Clocks of two services may differ by this much; another check judges a Date that is further off. */
const farOff = 3_600_000_000_000n;

export default defineCheck({
  id: 'consistency.timestamps-are-plausible',
  title: 'the times of every entry are in order and not in the future',
  proves:
    'For every entry of the whole list, and every one that was read by itself, the times must follow each other, and the last may not be later than the answer itself, by its Date header and five seconds, or where it has none by the clock of the suite and an hour.',
  cannotSee: 'Whether the times are true.',
  confirm: 'once',
  subjects: ({ list }): readonly Subject[] =>
    list.collection.timeline.length === 0
      ? []
      : [{ name: '', aspect: { operation: list.id }, readings: list.collection.lifecycle.readings }],
  aspects: () => [{ relation: 'order' }, { relation: 'past' }],
  judge(_, facts) {
    const walks = [facts.before.walk, facts.after.walk].flatMap(({ exchanges }) => exchanges);
    const singles = facts.exchanges.filter((exchange) => readSingle(exchange, facts.api) !== undefined);
    const shown = [...walks, ...singles].flatMap((exchange) =>
      itemsShown(exchange, facts.api).flatMap((item): readonly ShownTimes[] => {
        const times = timesOf(item, facts);
        return times.length === 0 ? [] : [{ id: item.id, exchange, times }];
      }),
    );
    if (shown.length === 0) {
      const none = `No ${facts.api.noun.one} shows a time; one that does would decide it.`;
      return ['order', 'past'].map((relation) => inconclusive(none, { aspect: { relation } }));
    }
    return [judgeOrder(shown, facts), judgePast(shown)];
  },
});

interface Time {
  readonly name: string;
  readonly text: string;
  readonly at: bigint;
}

/** The times of an entry in the order in which they must lie, with the answer that shows them. */
interface ShownTimes {
  readonly id: string;
  readonly exchange: Exchange;
  readonly times: readonly Time[];
}

function timesOf(item: Item, { list }: Facts): readonly Time[] {
  return list.collection.timeline.flatMap((pointer) => {
    const text = readPointer(item.value, pointer);
    const at = typeof text === 'string' ? parseInstant(text) : undefined;
    return at === undefined ? [] : [{ name: pointer.slice(1), text: String(text), at }];
  });
}

function judgeOrder(shown: readonly ShownTimes[], { list }: Facts): Claim {
  const aspect = { relation: 'order' };
  if (list.collection.timeline.length < 2)
    return notApplicable('The specification names one time only.', { aspect });
  for (const { id, exchange, times } of shown) {
    for (const [index, later] of times.entries()) {
      const earlier = times[index - 1];
      if (earlier === undefined || earlier.at <= later.at) continue;
      return failed(`The ${later.name} of ${id} lies before its ${earlier.name}.`, {
        aspect,
        expected: `${earlier.name} not after ${later.name}`,
        actual: `${earlier.name} ${earlier.text}, ${later.name} ${later.text}`,
        evidence: [exchange.key],
      });
    }
  }
  return shown.every(({ times }) => times.length < 2)
    ? inconclusive('Nothing shows two times; one entry that does would decide it.', { aspect })
    : passed(`The times of ${shown.length} entries, as often as they were read, were in order.`, { aspect });
}

function judgePast(shown: readonly ShownTimes[]): Claim {
  const aspect = { relation: 'past' };
  for (const { id, exchange, times } of shown) {
    const answered = momentOf(exchange);
    const future = times.find(({ at }) => at > answered.latest);
    if (future === undefined) continue;
    return failed(`The ${future.name} of ${id} lies in the future.`, {
      aspect,
      expected: `${future.name} not after ${new Date(Number(answered.at / 1_000_000n)).toISOString()}, when the target answered${answered.byItsClock ? '' : ' by the clock of the suite'}`,
      actual: `${future.name} ${future.text}`,
      evidence: [exchange.key],
    });
  }
  return passed(`No time of ${shown.length} entries, as often as they were read, lay in the future.`, {
    aspect,
  });
}

/** When an answer was made, in nanoseconds, and up to when its times may be. */
interface Moment {
  readonly at: bigint;
  readonly latest: bigint;
  readonly byItsClock: boolean;
}

/** By the target's own clock, else by when the answer was here. */
function momentOf(exchange: Exchange): Moment {
  const byItsClock = dateOf(exchange) !== undefined;
  const at = answeredAt(exchange);
  return { at, latest: at + (byItsClock ? skew : farOff), byItsClock };
}
