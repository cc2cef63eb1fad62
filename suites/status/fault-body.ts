import type { FaultForm, Operation } from '../../engine/api/model.ts';
import { describeRequest, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import { isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';
import { readJson } from '../../engine/base/json-body.ts';
import {
  type Claim,
  failed,
  notApplicable,
  passed,
  shouldFail,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { formatOf } from '../../engine/codec/body.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersOf } from '../toolkit/answers.ts';
import { seenWherever } from '../toolkit/claims.ts';

interface FaultSubject extends Subject {
  readonly operation: Operation;
  readonly status: number;
  readonly form: FaultForm;
}

/** A fault as a body holds it: its name, and what it says. */
interface Fault {
  readonly name: string;
  readonly content: JsonObject;
}

const aspects = ['is-a-fault', 'name', 'code', 'message'].map((relation) => ({ relation }));

export default defineCheck({
  id: 'status.fault-body',
  title: 'an error response has the body of its fault',
  proves:
    'The body of every error response of the run must be an object with one member that is named after a fault of the status, contains the status as a number, and has a message.',
  cannotSee: 'Error responses in XML, and those that the run had no reason to cause.',
  confirm: 'once',
  subjects: (api): readonly FaultSubject[] =>
    api.operations.flatMap((operation) =>
      operation.responses.flatMap(({ status, fault: form }) =>
        form === undefined
          ? []
          : [
              {
                name: `${operation.id}.${status}`,
                operation,
                status,
                form,
                readings: form.readings,
                aspect: { operation: operation.id, status },
              },
            ],
      ),
    ),
  aspects: () => aspects,
  judge(_, facts, subject) {
    const refusals = refusalsOf(subject, facts).filter((exchange) => formatOf(exchange) !== 'xml');
    const missing =
      refusals.length === 0
        ? `The run did not receive ${subject.status}.`
        : `No error response with ${subject.status} has the form of a fault.`;
    const claims = refusals.flatMap((exchange) => judgeFault(exchange, subject, facts));
    return seenWherever(worstOfEach(aspects, claims, notApplicable(missing)), claims);
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

function judgeFault(exchange: Exchange, subject: FaultSubject, facts: Facts): readonly Claim[] {
  const { status, form } = subject;
  const names = form.names.join(' or ');
  const grounds = {
    evidence: [exchange.key],
    expected: `{"${names}": {"${form.code}": ${status}, "${form.message}": "…"}}`,
    actual: `${describeRequest(exchange)} returned ${status} with ${shown(exchange)}`,
  };
  const claim = (
    relation: string,
    right: boolean,
    message: string,
    consequence = form.consequence,
  ): Claim => {
    const about = { ...grounds, aspect: { relation } };
    if (right || consequence === 'accept') return passed(message, about);
    return consequence === 'warn' ? shouldFail(facts.level, message, about) : failed(message, about);
  };
  const fault = faultIn(readJson(exchange));
  if (fault === undefined)
    return [
      claim(
        'is-a-fault',
        false,
        `An error response with ${status} does not have the documented form of a fault.`,
      ),
    ];
  const named = form.names.includes(fault.name);
  return [
    claim('is-a-fault', true, `Error responses with ${status} have the form of a fault.`),
    claim(
      'name',
      named,
      named
        ? `Error responses with ${status} are named ${fault.name}.`
        : `An error response with ${status} is named ${fault.name} instead of ${names}.`,
    ),
    judgeCode(fault, subject, claim),
    judgeMessage(fault, subject, claim),
  ];
}

type Judge = (relation: string, right: boolean, message: string, consequence?: 'fail') => Claim;

/** A code that contradicts the status is worse than one in another form. */
function judgeCode({ content }: Fault, { status, form }: FaultSubject, claim: Judge): Claim {
  const code = content[form.code];
  if (code !== undefined && Number(code) !== status)
    return claim(
      'code',
      false,
      `An error response with ${status} gives the status ${JSON.stringify(code)} in its body.`,
      'fail',
    );
  return typeof code === 'number'
    ? claim('code', true, `Error responses with ${status} contain the status as a number.`)
    : claim('code', false, `An error response with ${status} does not contain the status as a number.`);
}

function judgeMessage({ content }: Fault, { status, form }: FaultSubject, claim: Judge): Claim {
  const message = content[form.message];
  return typeof message === 'string' && message.trim() !== ''
    ? claim('message', true, `Error responses with ${status} have a human-readable message.`)
    : claim('message', false, `An error response with ${status} has no human-readable message.`);
}

function faultIn(body: Json | undefined): Fault | undefined {
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
