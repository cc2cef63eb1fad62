import { answeredAt, dateOf, type Exchange } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { readPointer } from '../../engine/base/json.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { parseInstant } from '../../engine/kinds/instant.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { itemsShown, readSingle } from '../toolkit/shown-items.ts';

/** Clocks of one service may differ by this much. */
const skew = 5_000_000_000n;

/** Clocks of two services may differ by this much; another check judges a Date that is further off. */
const farOff = 3_600_000_000_000n;

export default defineCheck({
  id: 'consistency.times-are-sane',
  title: 'the times of every entry are in order and not in the future',
  proves:
    'For every entry of the whole list, and every one that was read by itself, the times must follow each other, and the last may not be later than the answer itself, by its Date header and five seconds, or where it has none by the clock of the suite and an hour.',
  cannotSee: 'Whether the times are true.',
  confirm: 'once',
  subjects: (api) => (api.list.collection.timeline.length === 0 ? [] : wholeList),
  judge(_, facts) {
    let judged = 0;
    const walks = [facts.before.walk, facts.after.walk].flatMap(({ exchanges }) => exchanges);
    const singles = facts.exchanges.filter((exchange) => readSingle(exchange, facts.api) !== undefined);
    for (const exchange of [...walks, ...singles]) {
      const answered = momentOf(exchange);
      for (const item of itemsShown(exchange, facts.api)) {
        const wrong = findWrongTime(item, facts, answered);
        if (wrong === 'none') continue;
        judged += 1;
        if (wrong === undefined) continue;
        return failed(`The times of ${item.id} cannot be: ${wrong.problem}.`, {
          expected: wrong.expected,
          actual: wrong.actual,
          evidence: [exchange.key],
          readings: facts.list.collection.lifecycle.readings,
        });
      }
    }
    return judged === 0
      ? inconclusive(`No ${facts.api.noun.one} shows a time; one that does would decide it.`)
      : passed(`The times of ${judged} entries, as often as they were read, were in order.`);
  },
});

interface WrongTime {
  readonly problem: string;
  readonly expected: string;
  readonly actual: string;
}

/** What is wrong with an entry's times, undefined if nothing, `none` if it shows none. */
function findWrongTime(item: Item, facts: Facts, answered: Moment): WrongTime | undefined | 'none' {
  const shown = facts.list.collection.timeline.flatMap((pointer) => {
    const text = readPointer(item.value, pointer);
    const at = typeof text === 'string' ? parseInstant(text) : undefined;
    return at === undefined ? [] : [{ name: pointer.slice(1), text: String(text), at }];
  });
  const last = shown.at(-1);
  if (last === undefined) return 'none';
  for (const [index, later] of shown.entries()) {
    const earlier = shown[index - 1];
    if (earlier !== undefined && earlier.at > later.at)
      return {
        problem: `its ${later.name} lies before its ${earlier.name}`,
        expected: `${earlier.name} not after ${later.name}`,
        actual: `${earlier.name} ${earlier.text}, ${later.name} ${later.text}`,
      };
  }
  const future = shown.find(({ at }) => at > answered.latest);
  if (future === undefined) return undefined;
  return {
    problem: `its ${future.name} lies in the future`,
    expected: `${future.name} not after ${new Date(Number(answered.at / 1_000_000n)).toISOString()}, when the target answered${answered.byItsClock ? '' : ' by the clock of the suite'}`,
    actual: `${future.name} ${future.text}`,
  };
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
