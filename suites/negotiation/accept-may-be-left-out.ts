import { describeAnswer, headerOf, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { documentedTypes, isTemporary, isTrulyTyped, mediaType } from '../toolkit/answers.ts';
import { smallQuery } from '../toolkit/small-query.ts';

interface AcceptSubject extends Subject {
  readonly accept: string | undefined;
}

const subjects: readonly AcceptSubject[] = [
  { name: 'absent', accept: undefined },
  { name: 'anything', accept: '*/*' },
];

export default defineCheck({
  id: 'negotiation.accept-may-be-left-out',
  title: 'a request that names no format, or any, gets the list',
  proves:
    'The list is asked for without Accept, and with one that takes anything; it must come in a documented format that its Content-Type names truly.',
  cannotSee: 'Which of several documented formats is the usual one, where the documents do not say.',
  subjects: () => subjects,
  *ask(scene, { accept }) {
    return yield* askList(scene, smallQuery(scene), {
      headers: accept === undefined ? [] : [['accept', accept]],
    });
  },
  judge(exchange, facts, { accept }) {
    const documented = documentedTypes(facts.list);
    const who = accept === undefined ? 'without Accept' : `with Accept: ${accept}`;
    const grounds = {
      evidence: [exchange.key],
      expected: `the list in ${documented.join(' or ')}`,
      actual: `${describeAnswer(exchange)}, Content-Type ${headerOf(exchange, 'content-type') ?? 'missing'}`,
    };
    const status = statusOf(exchange);
    if (status === undefined || isTemporary(exchange))
      return inconclusive(`No answer that tells: ${describeAnswer(exchange)}.`, grounds);
    if (status >= 500) return failed(`A request ${who} makes the target fail.`, grounds);
    if (!isSuccess(exchange))
      return shouldFail(facts.level, `A request ${who} does not get the list.`, grounds);
    if (!documented.includes(mediaType(exchange) ?? '') || !isTrulyTyped(exchange))
      return shouldFail(facts.level, `A request ${who} gets the list in no documented format.`, grounds);
    return passed(`A request ${who} gets the list in ${mediaType(exchange)}.`, grounds);
  },
});
