import type { Api, Paging } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { describeAnswer, type Exchange, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { count } from '../toolkit/phrases.ts';

interface PageSizeSubject extends Subject {
  /** The size of a page that is asked for without one, where the schema has a default. */
  readonly usual: number | undefined;
  /** The largest size that the schema allows. */
  readonly largest: number | undefined;
  /** What a larger one gets. */
  readonly overMaximum: Paging['overMaximum'];
}

/** A page, and how many entries it may have. */
interface Asked {
  readonly aspect: Aspect;
  readonly what: string;
  readonly most: number;
  readonly exchange: Exchange;
}

/** Statuses that refuse a size as too large. */
const refusals = [400, 413, 422];

const [byDefault, byMaximum] = [{ relation: 'default' }, { relation: 'maximum' }];

export default defineCheck({
  id: 'pagination.page-size-as-specified',
  title: 'a page is no larger than the default and the maximum in the schema',
  proves:
    'The list is requested without a size, and with a size one above the maximum. The pages must not contain more entries than the schema of the parameter says. If the specification says whether a size above the maximum is capped or refused, the target must do that.',
  cannotSee: 'Lists that have no more entries than the default or the maximum.',
  subjects,
  aspects: ({ usual, largest }) => [
    ...(usual === undefined ? [] : [byDefault]),
    ...(largest === undefined ? [] : [byMaximum]),
  ],
  *ask(scene, { name, usual, largest }) {
    const asked: Asked[] = [];
    if (usual !== undefined)
      asked.push({
        aspect: byDefault,
        what: `Without ${name}`,
        most: usual,
        exchange: yield* askList(scene, []),
      });
    if (largest !== undefined) {
      const value = String(largest + 1);
      const purpose = { to: 'see how many entries a page above the maximum contains', allows: refusals };
      const exchange = yield* askList(scene, [[name, value]], { purpose });
      asked.push({ aspect: byMaximum, what: `With ${name}=${value}`, most: largest, exchange });
    }
    return asked;
  },
  judge: (asked, facts, { overMaximum }) =>
    asked.map((one) => judgePage(one, one.aspect === byMaximum ? overMaximum : 'any', facts)),
});

function subjects({ list }: Api): readonly PageSizeSubject[] {
  const paging = pagingOf(list);
  const parameter = list.parameters.find(({ name }) => name === paging?.size);
  if (paging === undefined || parameter === undefined) return [];
  const usual = wholeNumber(parameter.default);
  const largest = parameter.range.maximum;
  return usual === undefined && largest === undefined
    ? []
    : [
        {
          name: parameter.name,
          usual,
          largest,
          overMaximum: paging.overMaximum,
          aspect: { operation: list.id, parameter: parameter.name },
        },
      ];
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

function judgePage(
  { aspect, what, most, exchange }: Asked,
  overMaximum: Paging['overMaximum'],
  facts: Facts,
): Claim {
  const grounds = { aspect, evidence: [exchange.key] };
  const status = statusOf(exchange);
  if (aspect === byMaximum && status !== undefined && refusals.includes(status)) {
    const refused = `${what}, the target refuses the list with ${status}`;
    return overMaximum === 'capped' && !isTemporary(exchange)
      ? failed(`${refused}, although it must cap a size above the maximum.`, {
          ...grounds,
          expected: `a page of at most ${most}`,
          actual: describeAnswer(exchange),
        })
      : passed(`${refused}.`, grounds);
  }
  const page = readPage(exchange, facts.list.collection);
  if (!isSuccess(exchange) || isTemporary(exchange) || page === undefined)
    return inconclusive(`${what}, there is no page to count: ${describeAnswer(exchange)}.`, grounds);
  if (page.length > most)
    return failed(
      `${what}, a page contains ${count(page.length, facts.api)}, more than the ${most} of the schema.`,
      {
        ...grounds,
        expected: `at most ${count(most, facts.api)}`,
        actual: count(page.length, facts.api),
      },
    );
  if (overMaximum === 'refused')
    return failed(`${what}, the target returns a page, although it must refuse a size above the maximum.`, {
      ...grounds,
      expected: 'a client error',
      actual: `${describeAnswer(exchange)} with ${count(page.length, facts.api)}`,
    });
  if (aspect === byMaximum && overMaximum === 'capped' && page.length < Math.min(most, facts.stable.length))
    return failed(
      `${what}, a page contains fewer entries than the maximum, to which the size must be capped.`,
      {
        ...grounds,
        expected: count(Math.min(most, facts.stable.length), facts.api),
        actual: count(page.length, facts.api),
      },
    );
  return facts.stable.length > most
    ? passed(
        `${what}, a page contains ${count(page.length, facts.api)}; at most ${most} are allowed.`,
        grounds,
      )
    : inconclusive(
        `The list has no more than ${count(most, facts.api)} that stayed the same; the check needs more.`,
        grounds,
      );
}
