import type { Api, Operation } from '../../engine/api/model.ts';
import { describeRequest, type Exchange, statusOf } from '../../engine/base/exchange.ts';
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
  /** `provoked`: the run asks for it; `observed`: it is taken note of where it happens. */
  readonly how: 'provoked' | 'observed';
  /** By what it is provoked, or why it is not. */
  readonly words: string;
  /** False where another answer is as good. */
  readonly sure: boolean;
}

export default defineCheck({
  id: 'status.documented-status',
  title: 'the status is met',
  proves:
    'Each status that the documents list for an operation is looked for among all answers of the run; one that was not met is reported with the reason, and never counted as passed.',
  cannotSee: 'Whether each status came where it had to, which the other checks of statuses judge.',
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
    return passed(`${status} was met ${met.length} times, first in answer to ${describeRequest(first)}.`, {
      aspect,
      evidence: [first.key],
    });
  }
  const { how, words } = provocationOf(status, operation, facts.api);
  return notApplicable(
    how === 'provoked'
      ? `${status} was never met in this run, though provoked ${words}.`
      : `${status} was never met in this run: ${words}.`,
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
      return provoked(list ? 'by every proper request for the list' : 'by reading entries of the list');
    case 203:
      return observed('only something between client and target makes it');
    case 400:
      if (operation.parameters.every(({ refusals }) => refusals.length === 0))
        return observed('the specification names no bad value');
      return list
        ? provoked('by each kind of bad value')
        : provoked('by ids that are none, to which 404 is as good an answer', false);
    case 401:
      if (operation.security.length === 0)
        return observed('the specification says that everybody may read it');
      return provoked(
        'by no token, and by an empty, a wrong, a truncated, an altered and a lengthened one, and one in the other letter case',
      );
    case 403:
      return provoked('by the token without rights, where TARGET_FORBIDDEN_TOKEN gives one');
    case 404:
      return list || !canReadItems(api)
        ? observed('the address of the list exists, whatever the list holds')
        : provoked('by ids that name nothing');
    case 405:
      if (operation.wrongMethods.length === 0)
        return observed('the specification names no method that could do no harm');
      return list
        ? provoked(`by ${operation.wrongMethods.join(', ')}, where such probes are not switched off`)
        : provoked(
            `by ${operation.wrongMethods.join(', ')} for an entry that does not exist, to which 404 is as good an answer`,
            false,
          );
    case 413:
      return list && pagingOf(api.list)?.size !== undefined
        ? provoked('by a limit too large, to which a shorter page is as good an answer', false)
        : observed('it takes more requests than the suite will send');
    case 415:
      return operation.foreignRequestTypes.length > 0
        ? provoked('by another Content-Type, of which a target need take no notice', false)
        : observed('a request that only reads has no content of a wrong type');
    case 409:
      return observed('a request that only reads conflicts with nothing');
    case 503:
      return observed('it takes a target that is overloaded or at rest');
    default:
      return observed(
        status >= 500
          ? 'it takes a target that is broken'
          : 'nothing that a reader does is known to bring it about',
      );
  }
}
