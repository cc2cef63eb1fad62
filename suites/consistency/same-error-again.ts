import type { Api, Operation, Parameter } from '../../engine/api/model.ts';
import { type Asking, ask } from '../../engine/base/asking.ts';
import { describeAnswer, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { listRequest } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { isUninformative } from '../toolkit/answers.ts';
import { itemRequest } from '../toolkit/item-sample.ts';
import { purposeOf, textOfRefusal } from '../toolkit/refusals.ts';

interface OperationSubject extends Subject {
  readonly operation: Operation;
  /** Those for which the documents have bad values. */
  readonly parameters: readonly Parameter[];
}

/** A bad value and what came for it, one time after the other. */
interface Asked {
  readonly what: string;
  readonly answers: readonly Exchange[];
}

const sameStatus = { relation: 'same-status' };

/** How often each bad value is sent. */
const times = 3;

export default defineCheck({
  id: 'consistency.same-error-again',
  title: 'repeating an invalid request returns the same status',
  proves:
    'For each parameter, one invalid value is sent three times. The status must be the same every time, because nothing that changes is involved.',
  cannotSee: 'Whether the status is right, which other checks judge; an error that differs less often.',
  confirm: 'once',
  subjects,
  aspects: () => [sameStatus],
  *ask(scene, { operation, parameters }) {
    const asked: Asked[] = [];
    for (const parameter of parameters) {
      const one = yield* askAgain(scene, operation, parameter);
      if (one !== undefined) asked.push(one);
    }
    return asked;
  },
  judge: (asked) =>
    worstOfEach([sameStatus], asked.map(judgeAnswers), inconclusive('No invalid value could be sent.')),
});

function subjects({ list, item }: Api): readonly OperationSubject[] {
  const of = (operation: Operation, place: Parameter['place'], name: string): readonly OperationSubject[] => {
    const parameters = operation.parameters.filter(
      (parameter) => parameter.place === place && parameter.refusals.length > 0,
    );
    return parameters.length === 0
      ? []
      : [{ name, operation, parameters, aspect: { operation: operation.id } }];
  };
  return [...of(list, 'query', ''), ...(item === undefined ? [] : of(item, 'path', item.id))];
}

/** Sends the first bad value of a parameter several times, one after the other. */
function* askAgain(
  scene: Scene,
  operation: Operation,
  { name, refusals }: Parameter,
): Asking<Asked | undefined> {
  const [refusal] = refusals;
  const value = refusal === undefined ? undefined : textOfRefusal(scene, refusal);
  if (refusal === undefined || value === undefined) return undefined;
  const request =
    operation.id === scene.list.id
      ? listRequest(scene, [...refusal.query, [name, value]])
      : itemRequest(scene, value);
  if (request === undefined) return undefined;
  const answers: Exchange[] = [];
  for (let repetition = 0; repetition < times; repetition += 1)
    answers.push(yield* ask({ ...request, repetition }, purposeOf(refusal)));
  return { what: `${name}=${value}`, answers };
}

function judgeAnswers({ what, answers }: Asked): Claim {
  const grounds = { aspect: sameStatus, evidence: answers.map(({ key }) => key) };
  if (answers.some(isUninformative))
    return inconclusive(`${what} got a response that depends on the moment.`, grounds);
  const statuses = answers.map((exchange) => statusOf(exchange) ?? 0);
  if (statuses.every((status) => status < 400))
    return notApplicable(`${what} is served, so there is no error to compare.`, grounds);
  const other = answers.find((exchange) => statusOf(exchange) !== statuses[0]);
  return other === undefined
    ? passed(`${what} got ${statuses[0] ?? 0} each time.`, grounds)
    : failed(
        'Repeating the same invalid request returns a different status, so a client does not know what is wrong.',
        {
          ...grounds,
          expected: `status ${statuses[0] ?? 0} each time`,
          actual: `${what} got ${statuses.join(', then ')}; ${describeAnswer(other)}`,
        },
      );
}
