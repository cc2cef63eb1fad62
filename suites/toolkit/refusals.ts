import type { Consequence, Refusal } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { describeAnswer, type Exchange, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import type { Purpose } from '../../engine/base/purpose.ts';
import {
  type Claim,
  failed,
  type Grounds,
  inconclusive,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import type { Scene } from '../../engine/list/scene.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary } from './answers.ts';
import { unknownIdOf } from './unknown-id.ts';

/** A bad value that was sent, and what came. */
export interface Sent {
  readonly refusal: Refusal;
  /** The value as sent, with what it is a value of. */
  readonly value: string;
  readonly exchange: Exchange;
  /** What a success is, as far as the answer shows it. */
  readonly success: 'ignored' | 'empty' | 'served' | 'other';
}

/** What is claimed of every bad value: that it is refused, by whatever word the check has for that, and breaks nothing. */
export function refusalAspects(...words: readonly string[]): readonly Aspect[] {
  return [...words, 'no-server-error'].map((relation) => ({ relation }));
}

/** What stands for the id of nothing, as a bad value. */
export const unknownId = '{unknown-id}';

/** The text of a bad value, for those that depend on the list; undefined where the list has none of the kind. */
export function textOfRefusal(
  scene: Pick<Scene, 'api' | 'list' | 'seed' | 'before'>,
  { value }: Refusal,
): string | undefined {
  if (value === unknownId) return unknownIdOf(scene);
  if (value !== '{upper-case-id}') return value;
  return scene.before.items.map(({ id }) => id.toUpperCase()).find((id) => !scene.before.byId.has(id));
}

/** Why a bad value is sent, and which answers to it are in order. */
export function purposeOf({ because, expected, tolerated }: Refusal): Purpose {
  return { to: `see that a value that is ${because} is refused`, allows: [...expected, ...tolerated] };
}

/**
 * The claims about one bad value.
 *
 * @param word the check's word for that it is refused.
 */
export function judgeBadValue(sent: Sent, facts: Facts, word = 'refused'): readonly Claim[] {
  const { refusal, value, exchange } = sent;
  const about = (relation: string, claim: Claim): Claim => ({ ...claim, aspect: { relation } });
  const grounds = {
    evidence: [exchange.key],
    readings: refusal.readings,
    expected: `status ${refusal.expected.join(' or ')}`,
    actual: describeAnswer(exchange),
  };
  const status = statusOf(exchange);
  if (status === undefined || (isTemporary(exchange) && !refusal.expected.includes(status))) {
    const undecided = inconclusive(
      `${value} got no conclusive response: ${describeAnswer(exchange)}.`,
      grounds,
    );
    return [about(word, undecided), about('no-server-error', undecided)];
  }
  const what = `${value}, which is ${refusal.because},`;
  if (status >= 500 && !refusal.expected.includes(status)) {
    const broken = failed(
      `${what} causes a server error, ${status}, although the request is at fault.`,
      grounds,
    );
    return [about(word, broken), about('no-server-error', broken)];
  }
  return [
    about(word, judgeRefusal(sent, status, what, facts, grounds)),
    about('no-server-error', passed(`${what} causes no server error.`, grounds)),
  ];
}

function judgeRefusal(
  { refusal, exchange, success }: Sent,
  status: number,
  what: string,
  facts: Facts,
  grounds: Grounds,
): Claim {
  if (refusal.expected.includes(status)) return passed(`${what} is refused with ${status}.`, grounds);
  if (refusal.tolerated.includes(status) && facts.level === 'standard')
    return passed(`${what} is refused with ${status}, which a reading allows.`, grounds);
  if (isSuccess(exchange)) {
    const [consequence, words, actual] = outcomes(refusal)[success];
    return by(consequence, `${what} ${words}, so a client never notices its mistake.`, facts, {
      ...grounds,
      actual: `status ${status} with ${actual}`,
    });
  }
  const isClientError = status >= 400 && status < 500;
  return by(
    isClientError ? refusal.otherClientError : 'fail',
    `${what} gets ${status} instead of ${refusal.expected.join(' or ')}.`,
    facts,
    grounds,
  );
}

function outcomes(
  refusal: Refusal,
): Readonly<Record<Sent['success'], readonly [consequence: Consequence, words: string, actual: string]>> {
  return {
    ignored: [refusal.ignored, 'is accepted but ignored', 'the same as without it'],
    empty: [refusal.empty, 'returns nothing', 'an empty list'],
    served: [refusal.served, 'is treated as a similar valid value', 'the result of that value'],
    other: [refusal.ignored, 'is accepted', 'something else'],
  };
}

function by(consequence: Consequence, message: string, facts: Facts, grounds: Grounds): Claim {
  if (consequence === 'accept') return passed(message.replace(/, so a client .*$/, '.'), grounds);
  return consequence === 'warn' ? shouldFail(facts.level, message, grounds) : failed(message, grounds);
}
