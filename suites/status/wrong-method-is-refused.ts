import type { Api } from '../../engine/api/model.ts';
import { ask } from '../../engine/base/asking.ts';
import { drawUuid } from '../../engine/base/draw.ts';
import { describeAnswer, statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { itemRequest } from '../toolkit/item-request.ts';

interface MethodSubject extends Subject {
  readonly method: string;
  /** Goes to the address of an entry that does not exist, where nothing could be changed. */
  readonly forItem: boolean;
}

/** That the method is refused at all; HTTP has several statuses for it. */
const refusal = { relation: 'refusal' } as const;

export default defineCheck({
  id: 'status.wrong-method-is-refused',
  title: 'a method that the path does not have is refused with 405',
  proves:
    'A request without a body goes to the list, and to an entry that does not exist, with a method that could change nothing there; the answer must be 405, or for the entry 404.',
  cannotSee: 'Other methods: the suite sends nothing that could change a target.',
  subjects,
  aspects: () => [{}, refusal],
  *ask(scene, { method, forItem }) {
    if (!forItem) return yield* askList(scene, [], { method });
    const request = itemRequest(scene, drawUuid(scene.seed, 'unknown id'), { method });
    return request === undefined ? undefined : yield* ask(request);
  },
  judge(exchange, facts, { method, forItem }) {
    if (exchange === undefined) return inconclusive('There was no address to ask at.');
    const status = statusOf(exchange);
    const grounds = {
      evidence: [exchange.key],
      expected: 'status 405',
      actual: describeAnswer(exchange),
    };
    if (exchange.outcome.kind === 'silence' && exchange.outcome.code === 'method-not-allowed-by-suite') {
      return notApplicable('Probes with wrong methods are switched off.');
    }
    if (status === undefined || isTemporary(exchange))
      return inconclusive(`No answer that tells: ${describeAnswer(exchange)}.`, grounds);
    if (status === 405) return passed(`${method} is refused with 405.`, { ...grounds, aspect: refusal });
    if (status === 404 && forItem)
      return notApplicable(`${method} is refused with 404, because there is no such entry.`, grounds);
    if (status === 404 || status === 501)
      return [
        shouldFail(facts.level, `${method} is refused with ${status} instead of 405.`, grounds),
        passed(`${method} is refused with ${status}.`, { ...grounds, aspect: refusal }),
      ];
    return failed(`${method}, which the path does not have, gets ${status} instead of 405.`, {
      ...grounds,
      aspect: refusal,
    });
  },
});

function subjects({ list, item }: Api): readonly MethodSubject[] {
  return [
    ...list.wrongMethods.map((method) => ({ name: method, method, forItem: false })),
    ...(item?.wrongMethods ?? []).map((method) => ({ name: `${item?.id}.${method}`, method, forItem: true })),
  ];
}
