import type { Api } from '../../engine/api/model.ts';
import { ask } from '../../engine/base/asking.ts';
import { describeAnswer, statusOf } from '../../engine/base/exchange.ts';
import {
  type Claim,
  failed,
  type Grounds,
  inconclusive,
  type Level,
  notApplicable,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { undecidedBy } from '../toolkit/answers.ts';
import { onEach } from '../toolkit/claims.ts';
import { itemRequest } from '../toolkit/item-sample.ts';
import { isOfKnownForm, remoteIdOf } from '../toolkit/unknown-id.ts';

interface MethodSubject extends Subject {
  readonly method: string;
  /** Goes to the address of an entry that does not exist, where nothing could be changed. */
  readonly forItem: boolean;
}

const aspects = [{ relation: 'refused' }, { status: 405 }];

/** What gateways and services that route by method answer in place of 405. */
const otherRefusals = new Set([403, 404, 501]);

/** Why a method is tried that the path does not have. */
const purpose = {
  to: 'see that an unsupported method is refused',
  allows: [403, 404, 405, 501],
};

export default defineCheck({
  id: 'status.wrong-method-is-refused',
  title: 'an unsupported method is refused with 405',
  proves:
    'A request without a body is sent to the list, and to an entry that does not exist, with a method that could change nothing there. The response must be 405, or 404 for the entry.',
  cannotSee: 'Other methods: the suite sends nothing that could change a target.',
  subjects,
  aspects: () => aspects,
  *ask(scene, { method, forItem }) {
    if (!forItem) return yield* askList(scene, [], { method, purpose });
    const id = remoteIdOf(scene);
    const request = id === undefined ? undefined : itemRequest(scene, id, { method });
    return request === undefined ? undefined : yield* ask(request, purpose);
  },
  judge(exchange, facts, { method, forItem }) {
    if (exchange === undefined)
      return onEach(inconclusive('There was no address to send the request to.'), aspects);
    if (exchange.outcome.kind === 'silence' && exchange.outcome.code === 'method-not-allowed-by-suite')
      return onEach(notApplicable('Probes with wrong methods are switched off.'), aspects);
    const status = statusOf(exchange) ?? 0;
    const grounds = {
      evidence: [exchange.key],
      expected: 'status 405',
      actual: describeAnswer(exchange),
    };
    const undecided = undecidedBy(exchange, grounds);
    if (undecided !== undefined) return onEach(undecided, aspects);
    // Such an answer does not show whether the method or the entry is missing.
    const isOfOtherForm = !isOfKnownForm(facts, remoteIdOf(facts) ?? '');
    if (forItem && (status === 404 || (isOfOtherForm && (status === 400 || status === 422))))
      return onEach(
        notApplicable(`${method} is refused with ${status}, because there is no such entry.`, grounds),
        aspects,
      );
    const refused = { ...grounds, aspect: { relation: 'refused' } };
    const byStatus = { ...grounds, aspect: { status: 405 } };
    if (status < 400 || (status >= 500 && status !== 501)) {
      const message = `${method}, which the path does not support, gets ${status} instead of 405.`;
      return [failed(message, refused), failed(message, byStatus)];
    }
    return [
      passed(`${method} is refused with ${status}.`, refused),
      judgeStatus(status, method, facts.level, byStatus),
    ];
  },
});

function judgeStatus(status: number, method: string, level: Level, grounds: Grounds): Claim {
  if (status === 405) return passed(`${method} is refused with 405.`, grounds);
  const message = `${method} is refused with ${status} instead of 405.`;
  return otherRefusals.has(status) ? shouldFail(level, message, grounds) : failed(message, grounds);
}

function subjects({ list, item }: Api): readonly MethodSubject[] {
  return [
    ...list.wrongMethods.map((method) => ({
      name: method,
      method,
      forItem: false,
      aspect: { operation: list.id },
    })),
    ...(item?.wrongMethods ?? []).map((method) => ({
      name: `${item?.id}.${method}`,
      method,
      forItem: true,
      aspect: { operation: item?.id ?? '' },
    })),
  ];
}
