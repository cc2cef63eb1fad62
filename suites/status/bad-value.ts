import { defineCheck, type Facts, type Scene, type Subject } from '../../engine/check.ts';
import { describeAnswer, type Exchange, isSuccess, statusOf } from '../../engine/exchange.ts';
import { askList } from '../../engine/observe/ask.ts';
import { drawUuid } from '../../engine/observe/draw.ts';
import { readPage } from '../../engine/observe/page.ts';
import type { Refusal } from '../../engine/spec/model.ts';
import {
  failed,
  inconclusive,
  passed,
  shouldFail,
  type Verdict,
  worstVerdict,
} from '../../engine/verdict.ts';
import { isPassing } from '../support/answers.ts';

interface BadValueSubject extends Subject {
  readonly refusals: readonly Refusal[];
}

interface Asked {
  readonly refusal: Refusal;
  readonly value: string;
  readonly exchange: Exchange;
  /** The same without the bad parameter, to tell whether it was ignored. */
  readonly plain: Exchange;
}

export default defineCheck({
  id: 'status.bad-value',
  title: 'a bad value is refused',
  proves:
    'Each kind of bad value that the specification lists for the parameter is sent once, with and without the parameter, and the status and the list are compared.',
  cannotSee: 'Bad values of kinds that the specification does not list.',
  subjects: (api): readonly BadValueSubject[] =>
    api.list.parameters.filter(({ place, refusals }) => place === 'query' && refusals.length > 0),
  *observe(scene, subject) {
    const asked: Asked[] = [];
    for (const refusal of subject.refusals) {
      const value = badValue(scene, refusal);
      const exchange = yield* askList(scene, [...refusal.query, [subject.name, value]]);
      const plain = yield* askList(scene, refusal.query);
      asked.push({ refusal, value, exchange, plain });
    }
    return asked;
  },
  judge: (asked, facts, { name }) =>
    worstVerdict(
      asked.map((one) => judgeOne(one, facts, name)),
      inconclusive('Nothing was asked.'),
    ),
});

function badValue(scene: Scene, { value }: Refusal): string {
  return value === '{unknown-id}' ? drawUuid(scene.seed, 'unknown id') : value;
}

function judgeOne({ refusal, value, exchange, plain }: Asked, facts: Facts, name: string): Verdict {
  const wanted = refusal.expected.join(' or ');
  const grounds = {
    evidence: [exchange.key],
    readings: refusal.readings,
    expected: `status ${wanted}`,
    actual: describeAnswer(exchange),
  };
  const status = statusOf(exchange);
  if (status === undefined || (isPassing(exchange) && !refusal.expected.includes(status))) {
    return inconclusive(`${name}=${value} got no answer that tells: ${describeAnswer(exchange)}.`, grounds);
  }
  const what = `${name}=${value}, which is ${refusal.because},`;
  if (refusal.expected.includes(status)) return passed(`${what} is refused with ${status}.`, grounds);
  if (status >= 500)
    return failed(`${what} makes the target fail with ${status}, where the request is at fault.`, grounds);
  if (isSuccess(exchange)) {
    const page = readPage(exchange, facts.list.collection);
    if (page?.length === 0 && refusal.empty !== 'fail') {
      const message = `${what} matches nothing.`;
      return refusal.empty === 'accept'
        ? passed(message, grounds)
        : shouldFail(facts.level, message, grounds);
    }
    const ignored = sameItems(exchange, plain, facts);
    const finding = {
      ...grounds,
      actual: `status ${status} with ${ignored ? 'the same list as without it' : 'another list'}`,
    };
    const message = `${what} is accepted${ignored ? ' and ignored' : ''}, so a client never learns of its mistake.`;
    if (refusal.ignored === 'accept') return passed(message, finding);
    return refusal.ignored === 'warn' || !ignored
      ? shouldFail(facts.level, message, finding)
      : failed(message, finding);
  }
  const message = `${what} gets ${status} instead of ${wanted}.`;
  if (refusal.otherClientError === 'accept') return passed(message, grounds);
  return refusal.otherClientError === 'warn' && status < 500 && status >= 400
    ? shouldFail(facts.level, message, grounds)
    : failed(message, grounds);
}

function sameItems(one: Exchange, other: Exchange, facts: Facts): boolean {
  const ids = (exchange: Exchange): string | undefined =>
    readPage(exchange, facts.list.collection)
      ?.items.map(({ id }) => id)
      .sort()
      .join();
  return ids(one) === ids(other);
}
