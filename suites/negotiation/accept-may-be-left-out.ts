import { describeAnswer, headerOf, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { mediaType } from '../../engine/base/media-type.ts';
import { failed, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { documentedTypes, isDocumentedType, isTrulyTyped, undecidedBy } from '../toolkit/answers.ts';
import { onEach } from '../toolkit/claims.ts';
import { smallQuery } from '../toolkit/queries.ts';

interface AcceptSubject extends Subject {
  readonly accept: string | undefined;
}

const aspects = [{ relation: 'served' }, { relation: 'documented-format' }];

export default defineCheck({
  id: 'negotiation.accept-may-be-left-out',
  title: 'a request without Accept, or with Accept: */*, gets the list',
  proves:
    'The list is requested without Accept, and with an Accept that allows any type. It must be returned in a documented format, and its Content-Type must name that format.',
  cannotSee: 'Which of several documented formats is the default, if the documents do not say.',
  subjects: ({ list }): readonly AcceptSubject[] => {
    const aspect = { operation: list.id, header: 'accept' };
    return [
      { name: 'absent', accept: undefined, aspect },
      { name: 'anything', accept: '*/*', aspect },
    ];
  },
  aspects: () => aspects,
  *ask(scene, { accept }) {
    return yield* askList(scene, smallQuery(scene), {
      headers: accept === undefined ? [] : [['accept', accept]],
      purpose: { to: 'see that a client that names no format gets the list', allows: [] },
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
    const undecided = undecidedBy(exchange, grounds);
    if (undecided !== undefined) return onEach(undecided, aspects);
    const served = { ...grounds, aspect: { relation: 'served' } };
    const format = { ...grounds, aspect: { relation: 'documented-format' } };
    if (!isSuccess(exchange))
      return [
        (statusOf(exchange) ?? 0) >= 500
          ? failed(`A request ${who} causes a server error.`, served)
          : shouldFail(facts.level, `A request ${who} does not get the list.`, served),
        notApplicable(`A request ${who} does not get the list.`, format),
      ];
    return [
      passed(`A request ${who} gets the list.`, served),
      isDocumentedType(exchange, documented) && isTrulyTyped(exchange)
        ? passed(`A request ${who} gets the list in ${mediaType(exchange)}.`, format)
        : shouldFail(facts.level, `A request ${who} gets the list in an undocumented format.`, format),
    ];
  },
});
