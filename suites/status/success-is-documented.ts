import type { Operation } from '../../engine/api/model.ts';
import { responseFor } from '../../engine/api/responses.ts';
import { describeAnswer, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { failed, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { undecidedBy } from '../toolkit/answers.ts';
import { onEach } from '../toolkit/claims.ts';
import { smallQuery } from '../toolkit/queries.ts';

interface ListSubject extends Subject {
  readonly operation: Operation;
}

const aspects = ['served', 'documented-status', 'page'].map((relation) => ({ relation }));

export default defineCheck({
  id: 'status.success-is-documented',
  title: 'the list without parameters is returned with the documented success status',
  proves:
    'The list is requested without a query. The status must be a documented success, and the body must be a page.',
  cannotSee: 'Other operations.',
  subjects: ({ list }): readonly ListSubject[] => [
    { name: '', operation: list, aspect: { operation: list.id } },
  ],
  aspects: () => aspects,
  *ask(scene) {
    return yield* askList(scene, smallQuery(scene));
  },
  judge(exchange, facts, { operation }) {
    const status = statusOf(exchange) ?? 0;
    const grounds = {
      evidence: [exchange.key],
      expected: `status ${wantedIn(operation).join(' or ')} with a page of the list`,
      actual: describeAnswer(exchange),
    };
    const undecided = undecidedBy(exchange, grounds);
    if (undecided !== undefined) return onEach(undecided, aspects);
    const about = (relation: string) => ({ ...grounds, aspect: { relation } });
    if (!isSuccess(exchange)) {
      const refused = `The plain list is refused with ${status}.`;
      return [
        failed(refused, about('served')),
        notApplicable(refused, about('documented-status')),
        notApplicable(refused, about('page')),
      ];
    }
    const found = responseFor(operation, status);
    return [
      passed(`The plain list is returned with ${status}.`, about('served')),
      found === undefined
        ? failed(
            `The plain list is returned with ${status}, which is not documented.`,
            about('documented-status'),
          )
        : found.tolerated
          ? shouldFail(
              facts.level,
              `The plain list is returned with ${status}, which this document does not list.`,
              about('documented-status'),
            )
          : passed(`The plain list is returned with ${status}.`, about('documented-status')),
      readPage(exchange, facts.list.collection) === undefined
        ? failed('The body of the plain list is not a page of the list.', {
            ...about('page'),
            actual: `${describeAnswer(exchange)} with a different body`,
          })
        : passed('The body of the plain list is a page of the list.', about('page')),
    ];
  },
});

/** The successes that the file lists by themselves, or else by their range. */
function wantedIn({ responses }: Operation): readonly (number | string)[] {
  const exact = responses.filter(({ status, tolerated }) => status >= 200 && status < 300 && !tolerated);
  return exact.length === 0 ? ['2XX'] : exact.map(({ status }) => status);
}
