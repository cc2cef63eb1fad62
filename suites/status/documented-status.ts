import type { Api, Operation } from '../../engine/api/model.ts';
import { describeRequest, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, notApplicable, passed } from '../../engine/base/verdict.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersByAnyMethod } from '../toolkit/answers.ts';
import { canReadItems } from '../toolkit/item-sample.ts';

interface StatusSubject extends Subject {
  readonly operation: Operation;
  readonly status: number;
}

/** How a run comes to meet a documented status. */
interface Provocation {
  /** `provoked`: the run asks for it; `observed`: it is recorded where it happens. */
  readonly how: 'provoked' | 'observed';
  /** By what it is provoked, or why it is not. */
  readonly words: string;
  /** False where another answer is as good. */
  readonly sure: boolean;
}

export default defineCheck({
  id: 'status.documented-status',
  title: 'the run receives the status',
  proves:
    'Each documented status of an operation is looked up among all responses of the run. A status that did not occur is reported with the reason, and never as passed.',
  cannotSee: 'Whether each status was the right one, which the other status checks judge.',
  confirm: 'once',
  observes: true,
  subjects: (api): readonly StatusSubject[] =>
    api.operations.flatMap((operation) =>
      operation.responses
        .filter(({ tolerated }) => !tolerated)
        .map(({ status }) => ({
          name: `${operation.id}.${status}`,
          operation,
          status,
          aspect: { operation: operation.id, status },
        })),
    ),
  aspects: () => [{ relation: 'met' }],
  judge(_, facts, { operation, status }) {
    const met = answersByAnyMethod(facts, operation).filter((exchange) => statusOf(exchange) === status);
    return [judgeMet(met, operation, status, facts)];
  },
});

function judgeMet(met: readonly Exchange[], operation: Operation, status: number, facts: Facts): Claim {
  const aspect = { relation: 'met' };
  const [first] = met;
  if (first !== undefined) {
    return passed(
      `${several(met.length, 'response')} had status ${status}, the first for ${describeRequest(first)}.`,
      {
        aspect,
        evidence: [first.key],
      },
    );
  }
  const { how, words } = provocationOf(status, operation, facts.api);
  return notApplicable(
    how === 'provoked'
      ? `The run did not receive ${status}, although it provoked it ${words}.`
      : `The run did not receive ${status}: ${words}.`,
    { aspect },
  );
}

/** How the suite, which only reads, comes to meet a status of an operation. */
export function provocationOf(status: number, operation: Operation, api: Api): Provocation {
  const provoked = (words: string, sure = true): Provocation => ({ how: 'provoked', words, sure });
  const observed = (words: string): Provocation => ({ how: 'observed', words, sure: false });
  const list = operation === api.list;
  switch (status) {
    case 200:
      return provoked(list ? 'by every valid request for the list' : 'by reading entries of the list');
    case 203:
      return observed('only an intermediary between client and target returns it');
    case 400:
      if (operation.parameters.every(({ refusals }) => refusals.length === 0))
        return observed('the specification names no invalid value');
      return list
        ? provoked('by each kind of invalid value')
        : provoked('by malformed ids, for which 404 is also allowed', false);
    case 401:
      if (operation.security.length === 0)
        return observed('the specification says that the operation is public');
      return provoked(
        'by no token, and by an empty, a wrong, a truncated, an altered, and a lengthened token, and one with inverted letter case',
      );
    case 403:
      return provoked('by the token without rights, if TARGET_FORBIDDEN_TOKEN is set');
    case 404:
      return list || !canReadItems(api)
        ? observed('the address of the list exists, whatever the list contains')
        : provoked('by unknown ids');
    case 405:
      if (operation.wrongMethods.length === 0) return observed('the specification names no harmless method');
      return list
        ? provoked(`by ${operation.wrongMethods.join(', ')}, unless such probes are switched off`)
        : provoked(
            `by ${operation.wrongMethods.join(', ')} for an entry that does not exist, for which 404 is also allowed`,
            false,
          );
    case 413:
      return list && pagingOf(api.list)?.size !== undefined
        ? provoked('by a limit that is too large, for which a shorter page is also allowed', false)
        : observed('it needs more requests than the suite sends');
    case 415:
      return operation.foreignRequestTypes.length > 0
        ? provoked('by another Content-Type, which a target may ignore', false)
        : observed('a read-only request has no content of a wrong type');
    case 409:
      return observed('a read-only request conflicts with nothing');
    case 503:
      return observed('it needs a target that is overloaded or stopped');
    default:
      return observed(
        status >= 500 ? 'it needs a target that is broken' : 'no read-only request is known to cause it',
      );
  }
}
