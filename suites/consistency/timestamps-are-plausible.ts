import type { Api } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { arrivedAt, dateOf, type Exchange } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { readPointer } from '../../engine/base/json.ts';
import { several } from '../../engine/base/plural.ts';
import { splitPointer } from '../../engine/base/pointer.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { parseInstant } from '../../engine/kinds/instant.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { itemsShown, readItem } from '../toolkit/shown-items.ts';

/** Clocks of one service may differ by this much. */
const skew = 5_000_000_000n;

/** Clocks of two services may differ by this much; another check judges a Date that is further off. */
const farOff = 3_600_000_000_000n;

export default defineCheck({
  id: 'consistency.timestamps-are-plausible',
  title: 'the times of every entry are in order and not in the future',
  proves:
    'For every entry on every page of the run, and every entry that was read individually, the times must be in the specified order, and the latest must not be later than the response. The time of the response is its Date header plus five seconds. If that header is missing or long past, it is the clock of the suite plus one hour.',
  cannotSee: 'Whether the times are correct.',
  confirm: 'once',
  subjects: (api): readonly TimesSubject[] =>
    api.list.collection.timeline.length === 0
      ? []
      : [{ name: '', readings: api.list.collection.lifecycle.readings, views: viewsOf(api) }],
  aspects: ({ views }) => views.flatMap(aspectsOf),
  judge: (_, facts, { views }) => views.flatMap((view) => judgeView(view, facts)),
});

/** Where entries are shown: in the list, or by themselves. */
interface View {
  readonly operation: string;
  /** The times that entries show, each with its pointer in an entry and its name in the body. */
  readonly members: readonly { readonly pointer: string; readonly member: string }[];
  readonly isOf: (exchange: Exchange, facts: Facts) => boolean;
}

interface TimesSubject extends Subject {
  readonly views: readonly View[];
}

function viewsOf({ list, item }: Api): readonly View[] {
  const view = (operation: string, body: string, isOf: View['isOf']): View => ({
    operation,
    members: list.collection.timeline.map((pointer) => ({
      pointer,
      member: [...splitPointer(body), ...splitPointer(pointer)].join('.'),
    })),
    isOf,
  });
  const isItemAlone: View['isOf'] = (exchange, { api }) => readItem(exchange, api) !== undefined;
  if (item === undefined) return [view(list.id, list.collection.items, () => true)];
  return [
    view(list.id, list.collection.items, (exchange, facts) => !isItemAlone(exchange, facts)),
    view(item.id, item.item.wrapper, isItemAlone),
  ];
}

function aspectsOf({ operation, members }: View): readonly Aspect[] {
  return [
    { operation, relation: 'order' },
    ...members.map(({ member }) => ({ operation, member, relation: 'past' })),
  ];
}

function judgeView(view: View, facts: Facts): readonly Claim[] {
  const shown = facts.exchanges
    .filter((exchange) => exchange.request.credential === 'own' && view.isOf(exchange, facts))
    .flatMap((exchange) =>
      itemsShown(exchange, facts.api).flatMap((item): readonly ShownTimes[] => {
        const times = timesOf(item, facts);
        return times.length === 0 ? [] : [{ id: item.id, exchange, times }];
      }),
    );
  if (shown.length === 0) {
    const none = `No ${facts.api.noun.one} shows a time; the check needs one that does.`;
    return aspectsOf(view).map((aspect) => inconclusive(none, { aspect }));
  }
  return [
    { ...judgeOrder(shown, facts), aspect: { operation: view.operation, relation: 'order' } },
    ...view.members.map(({ pointer, member }) => ({
      ...judgePast(pointer.slice(1), shown),
      aspect: { operation: view.operation, member, relation: 'past' },
    })),
  ];
}

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
  if (list.collection.timeline.length < 2) return notApplicable('The specification names only one time.');
  for (const { id, exchange, times } of shown) {
    for (const [index, later] of times.entries()) {
      const earlier = times[index - 1];
      if (earlier === undefined || earlier.at <= later.at) continue;
      return failed(`The ${later.name} of ${id} is earlier than its ${earlier.name}.`, {
        expected: `${earlier.name} not after ${later.name}`,
        actual: `${earlier.name} ${earlier.text}, ${later.name} ${later.text}`,
        evidence: [exchange.key],
      });
    }
  }
  return shown.every(({ times }) => times.length < 2)
    ? inconclusive('No entry shows two times; the check needs one that does.')
    : passed(`The times of ${several(shown.length, 'entry', 'entries')} were in order in every response.`);
}

function judgePast(name: string, shown: readonly ShownTimes[]): Claim {
  for (const { id, exchange, times } of shown) {
    const answered = momentOf(exchange);
    const future = times.find((time) => time.name === name && time.at > answered.latest);
    if (future === undefined) continue;
    return failed(`The ${future.name} of ${id} is in the future.`, {
      expected: `${future.name} not after ${new Date(Number(answered.at / 1_000_000n)).toISOString()}, when the target responded${answered.byItsClock ? '' : ' by the clock of the suite'}`,
      actual: `${future.name} ${future.text}`,
      evidence: [exchange.key],
    });
  }
  return passed(
    `The ${name} of ${several(shown.length, 'entry', 'entries')} was not in the future in any response.`,
  );
}

/** When an answer was made, in nanoseconds, and up to when its times may be. */
interface Moment {
  readonly at: bigint;
  readonly latest: bigint;
  readonly byItsClock: boolean;
}

/** By the target's own clock, else by when the answer was here; where the two are far apart, by the later one, for either may be wrong. */
function momentOf(exchange: Exchange): Moment {
  const here = arrivedAt(exchange);
  const date = dateOf(exchange);
  const own = date === undefined ? undefined : BigInt(date) * 1_000_000n;
  const byItsClock = own !== undefined && (here === undefined || own + farOff >= here);
  const at = (byItsClock ? own : here) ?? 0n;
  return { at, latest: at + (byItsClock ? skew : farOff), byItsClock };
}
