import type { FaultForm, Operation } from '../../engine/api/model.ts';
import { describeRequest, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import { isJsonObject, type Json } from '../../engine/base/json.ts';
import { readJson } from '../../engine/base/json-body.ts';
import {
  type Claim,
  failed,
  notApplicable,
  passed,
  shouldFail,
  worstClaim,
} from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersOf, natureOf } from '../toolkit/answers.ts';

interface FaultSubject extends Subject {
  readonly operation: Operation;
  readonly status: number;
  readonly form: FaultForm;
}

export default defineCheck({
  id: 'status.fault-body',
  title: 'a refusal has the body of its fault',
  proves:
    'The body of every refusal of the run must be an object with one member, named after a fault of the status, which repeats the status as a number and explains itself.',
  cannotSee: 'Refusals in XML, and those that the run had no occasion to meet.',
  confirm: 'once',
  subjects: (api): readonly FaultSubject[] =>
    api.operations.flatMap((operation) =>
      operation.responses.flatMap(({ status, fault: form }) =>
        form === undefined ? [] : [{ name: `${operation.id}.${status}`, operation, status, form }],
      ),
    ),
  judge(_, facts, subject) {
    const refusals = refusalsOf(subject, facts).filter((exchange) => natureOf(exchange) !== 'xml');
    return worstClaim(
      refusals.map((exchange) => judgeFault(exchange, subject, facts)),
      notApplicable(`Not provoked: no request of the run was answered with ${subject.status}.`),
    );
  },
});

/** Refusals by the operation's own method, and of other methods at its path. */
function refusalsOf({ operation, status }: FaultSubject, facts: Facts): readonly Exchange[] {
  const own = answersOf(operation, facts);
  const others = facts.exchanges.filter(({ request }) => request.method !== operation.method);
  const all = operation === facts.list ? [...own, ...others.filter(hasBody)] : own;
  return all.filter((exchange) => statusOf(exchange) === status);
}

function hasBody({ request }: Exchange): boolean {
  return request.method !== 'HEAD';
}

function judgeFault(exchange: Exchange, { status, form }: FaultSubject, facts: Facts): Claim {
  const names = form.names.join(' or ');
  const grounds = {
    evidence: [exchange.key],
    readings: form.readings,
    expected: `{"${names}": {"${form.code}": ${status}, "${form.message}": "…"}}`,
    actual: `${describeRequest(exchange)} gave ${status} with ${shown(exchange)}`,
  };
  const otherwise = (message: string): Claim => {
    if (form.consequence === 'accept') return passed(message, grounds);
    return form.consequence === 'warn' ? shouldFail(facts.level, message, grounds) : failed(message, grounds);
  };
  const fault = faultIn(readJson(exchange));
  if (fault === undefined)
    return otherwise(`A refusal with ${status} is no fault as the documents name them.`);
  const code = fault.content[form.code];
  if (code !== undefined && Number(code) !== status)
    return failed(`A refusal with ${status} says in its body that it is ${JSON.stringify(code)}.`, grounds);
  if (!form.names.includes(fault.name))
    return otherwise(`A refusal with ${status} is named ${fault.name} and not ${names}.`);
  if (typeof code !== 'number')
    return otherwise(`A refusal with ${status} does not tell its code as a number.`);
  const message = fault.content[form.message];
  if (typeof message !== 'string' || message.trim() === '')
    return otherwise(`A refusal with ${status} has no message for people.`);
  return passed(`Refusals with ${status} are named ${fault.name}, and their code agrees.`, grounds);
}

function faultIn(body: Json | undefined) {
  if (!isJsonObject(body)) return undefined;
  const [only, ...others] = Object.entries(body);
  if (only === undefined || others.length > 0) return undefined;
  const [name, content] = only;
  return isJsonObject(content) ? { name, content } : undefined;
}

function shown(exchange: Exchange): string {
  const text = exchange.outcome.kind === 'answer' ? exchange.outcome.body.text.trim() : '';
  return text === '' ? 'no body' : text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
