import type { Facts } from '../../engine/check.ts';
import { describeAnswer, describeRequest, type Exchange, statusOf } from '../../engine/exchange.ts';
import type { Item } from '../../engine/observe/page.ts';
import type { Walk } from '../../engine/observe/walk.ts';
import type { Api } from '../../engine/spec/model.ts';
import { failed, inconclusive, type Verdict } from '../../engine/verdict.ts';

/** Keys of a walk's exchanges, the last first, because that is where a walk goes wrong. */
export function evidenceOf(...walks: readonly (Walk | undefined)[]): readonly string[] {
  return walks
    .flatMap((walk) => (walk === undefined ? [] : [...walk.exchanges].reverse().map(({ key }) => key)))
    .slice(0, 6);
}

/**
 * What a walk that brought no page at all means: a finding where the target answered with an error, undecided where no
 * answer came. Undefined for a walk that brought at least one page.
 */
export function verdictOnUnreadable(walk: Walk, asked: string): Verdict | undefined {
  if (walk.pages.length > 0) return undefined;
  const [exchange] = walk.exchanges;
  return exchange === undefined
    ? inconclusive(`Nothing was asked: ${asked}.`)
    : verdictOnExchange(exchange, asked);
}

/** The same for one exchange that should have brought a page and did not. */
export function verdictOnExchange(exchange: Exchange, asked: string): Verdict {
  const evidence = [exchange.key];
  if (exchange.outcome.kind === 'silence') {
    return inconclusive(`No answer came to the request for ${asked}: ${exchange.outcome.message}`, {
      evidence,
    });
  }
  const status = statusOf(exchange);
  if (status === 413 || status === 429 || status === 503) {
    return inconclusive(`The target was too busy to answer the request for ${asked} (status ${status}).`, {
      evidence,
    });
  }
  return failed(`The request for ${asked} did not give a page of the list.`, {
    expected: 'a success with a page of the list',
    actual: `${describeRequest(exchange)} gave ${describeAnswer(exchange)}${status !== undefined && status < 300 ? ' with a body that is no such page' : ''}`,
    evidence,
  });
}

/** A few items as a message names them. */
export function nameItems(items: readonly { readonly id: string }[]): string {
  return nameIds(items.map((item) => item.id));
}

/** A few ids as a message names them, and how many more there are. */
export function nameIds(ids: readonly string[]): string {
  const shown = ids.slice(0, 5).join(', ');
  return ids.length > 5 ? `${shown} and ${ids.length - 5} more` : shown;
}

/** `3 images`, `1 image`. */
export function count(number: number, api: Api): string {
  return `${number} ${number === 1 ? api.noun.one : api.noun.many}`;
}

export function idsOf(items: readonly Item[]): readonly string[] {
  return items.map((item) => item.id);
}

/** The order of the list can be judged only if two readings of the whole of it agree. */
export function orderIsSettled(facts: Facts): boolean {
  const order = (items: readonly Item[]): string =>
    idsOf(items.filter(({ id }) => facts.isStable(id))).join();
  return order(facts.before.items) === order(facts.after.items);
}
