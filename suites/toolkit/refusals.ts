import type { Consequence, Refusal } from '../../engine/api/model.ts';
import { describeAnswer, type Exchange, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary } from './answers.ts';

/** A bad value that was sent, and what came. */
export interface Sent {
  readonly refusal: Refusal;
  /** The value as sent, with what it is a value of. */
  readonly value: string;
  readonly exchange: Exchange;
  /** What a success is, as far as the answer shows it. */
  readonly success: 'ignored' | 'empty' | 'served' | 'other';
}

/** The verdict on one bad value. */
export function judgeBadValue({ refusal, value, exchange, success }: Sent, facts: Facts): Claim {
  const wanted = refusal.expected.join(' or ');
  const grounds = {
    evidence: [exchange.key],
    readings: refusal.readings,
    expected: `status ${wanted}`,
    actual: describeAnswer(exchange),
  };
  const status = statusOf(exchange);
  if (status === undefined || (isTemporary(exchange) && !refusal.expected.includes(status))) {
    return inconclusive(`${value} got no answer that tells: ${describeAnswer(exchange)}.`, grounds);
  }
  const what = `${value}, which is ${refusal.because},`;
  if (refusal.expected.includes(status)) return passed(`${what} is refused with ${status}.`, grounds);
  if (refusal.tolerated.includes(status) && facts.level === 'standard')
    return passed(`${what} is refused with ${status}, which a reading allows.`, grounds);
  if (status >= 500)
    return failed(`${what} makes the target fail with ${status}, where the request is at fault.`, grounds);
  if (isSuccess(exchange)) {
    const [consequence, words, actual] = outcomes(refusal)[success];
    return by(consequence, `${what} ${words}, so a client never learns of its mistake.`, facts, {
      ...grounds,
      actual: `status ${status} with ${actual}`,
    });
  }
  const isClientError = status >= 400 && status < 500;
  return by(
    isClientError ? refusal.otherClientError : 'fail',
    `${what} gets ${status} instead of ${wanted}.`,
    facts,
    grounds,
  );
}

function outcomes(
  refusal: Refusal,
): Readonly<Record<Sent['success'], readonly [consequence: Consequence, words: string, actual: string]>> {
  return {
    ignored: [refusal.ignored, 'is accepted and ignored', 'the same as without it'],
    empty: [refusal.empty, 'selects nothing', 'an empty list'],
    served: [refusal.served, 'is taken for what it resembles', 'what the value resembles'],
    other: [refusal.ignored, 'is accepted', 'something else'],
  };
}

function by(
  consequence: Consequence,
  message: string,
  facts: Facts,
  grounds: Parameters<typeof failed>[1],
): Claim {
  if (consequence === 'accept') return passed(message.replace(/, so a client .*$/, '.'), grounds);
  return consequence === 'warn' ? shouldFail(facts.level, message, grounds) : failed(message, grounds);
}
