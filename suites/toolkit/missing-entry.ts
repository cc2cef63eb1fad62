import type { ItemOperation, Refusal } from '../../engine/api/model.ts';
import { describeAnswer, type Exchange, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import type { Json } from '../../engine/base/json.ts';
import { readJson } from '../../engine/base/json-body.ts';
import {
  type Claim,
  failed,
  type Grounds,
  inconclusive,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary } from './answers.ts';
import { unknownId } from './refusals.ts';
import { readItem } from './shown-items.ts';
import { isSurelyUnknown } from './unknown-id.ts';

/** The answer to asking for one entry by an id that nothing has. */
interface Asked {
  readonly refusal: Refusal;
  readonly id: string;
  readonly exchange: Exchange;
}

const because = 'an unknown id';

const common = {
  value: unknownId,
  because,
  query: [],
  ignored: 'fail',
  served: 'fail',
  readings: [],
} as const;

/** Where the file documents 404: an entry may be missing, and that is said by 404. */
const by404: Refusal = {
  ...common,
  expected: [404],
  tolerated: [400, 403, 410, 422],
  otherClientError: 'warn',
  empty: 'warn',
};

/** Where it documents a range or a default alone: any error of a client is in order, and so is an answer with nothing in it. */
const byAnyError: Refusal = {
  ...common,
  expected: [400, 403, 404, 409, 410, 422],
  tolerated: [],
  otherClientError: 'accept',
  empty: 'accept',
};

/** What is asked of an operation whose file documents that an entry may be missing, and whose vocabulary says no more of that. */
export function documentedMissing({ responses, ranges }: ItemOperation): readonly Refusal[] {
  if (responses.some(({ status }) => status === 404)) return [by404];
  return ranges.some(({ range }) => range === '4XX' || range === 'default') ? [byAnyError] : [];
}

/**
 * The claims on the answer to an id that nothing has, where the file alone says what it gets.
 *
 * @param word the check's word for that it is refused.
 * @returns undefined for bad ids of which the vocabulary says what they get.
 */
export function judgeMissing(asked: Asked, facts: Facts, word: string): readonly Claim[] | undefined {
  if (asked.refusal !== by404 && asked.refusal !== byAnyError) return undefined;
  const { exchange } = asked;
  const status = statusOf(exchange);
  const about = (relation: string, claim: Claim): Claim => ({ ...claim, aspect: { relation } });
  const grounds = { evidence: [exchange.key], expected: expectedBy(asked), actual: describeAnswer(exchange) };
  if (status === undefined || isTemporary(exchange)) {
    const undecided = inconclusive(
      `The id ${asked.id} got no conclusive response: ${describeAnswer(exchange)}.`,
      grounds,
    );
    return [about(word, undecided), about('no-server-error', undecided)];
  }
  const what = `The id ${asked.id}, which is ${because},`;
  if (status >= 500) {
    const broken = failed(
      `${what} causes a server error, ${status}, although the request is at fault.`,
      grounds,
    );
    return [about(word, broken), about('no-server-error', broken)];
  }
  const judged = isSuccess(exchange)
    ? judgeSuccess(asked, what, facts, grounds)
    : judgeRefusal(asked, status, what, facts, grounds);
  return [about(word, judged), about('no-server-error', passed(`${what} causes no server error.`, grounds))];
}

function expectedBy({ refusal }: Asked): string {
  return refusal === by404 ? 'status 404' : 'a status of 4xx';
}

function judgeRefusal(asked: Asked, status: number, what: string, facts: Facts, grounds: Grounds): Claim {
  const { refusal } = asked;
  const isTolerated = refusal.tolerated.includes(status) && facts.level === 'standard';
  const isAnyError = refusal === byAnyError && status >= 400;
  if (refusal.expected.includes(status) || isTolerated || isAnyError)
    return passed(`${what} is refused with ${status}.`, grounds);
  return shouldFail(facts.level, `${what} gets ${status} instead of ${expectedBy(asked)}.`, grounds);
}

function judgeSuccess({ refusal, id, exchange }: Asked, what: string, facts: Facts, grounds: Grounds): Claim {
  const entry = readItem(exchange, facts.api);
  const { one } = facts.api.noun;
  if (entry?.id === id)
    return isSurelyUnknown(facts, id)
      ? failed(`${what} returns a ${one} with that id.`, grounds)
      : inconclusive(
          `The id ${id}, which no ${one} of the list has, belongs to a ${one} that the list does not show; the schema admits too few ids to draw one that is certainly unknown.`,
          grounds,
        );
  if (entry !== undefined)
    return failed(`${what} returns the ${one} with the id ${entry.id}.`, {
      ...grounds,
      actual: `status ${statusOf(exchange)} with the ${one} ${entry.id}`,
    });
  return refusal.empty === 'accept' && showsNothing(exchange)
    ? passed(`${what} gets a response without a ${one}.`, grounds)
    : shouldFail(
        facts.level,
        `${what} gets ${statusOf(exchange)} instead of ${expectedBy({ refusal, id, exchange })}.`,
        grounds,
      );
}

/** Whether an answer shows nothing: it has no body, or one of which every value is empty. */
export function showsNothing(exchange: Exchange): boolean {
  const text = exchange.outcome.kind === 'answer' ? exchange.outcome.body.text.trim() : '';
  return text === '' || isNothing(readJson(exchange));
}

function isNothing(value: Json | undefined): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isNothing);
}
