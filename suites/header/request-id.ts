import type { DocumentedHeader, Operation } from '../../engine/api/model.ts';
import { responseFor } from '../../engine/api/responses.ts';
import { describeRequest, type Exchange, headerOf, isSuccess } from '../../engine/base/exchange.ts';
import { all, several } from '../../engine/base/plural.ts';
import {
  type Claim,
  failed,
  inconclusive,
  type Level,
  notApplicable,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { answersOf } from '../toolkit/answers.ts';
import { onEach } from '../toolkit/claims.ts';

interface HeaderSubject extends Subject {
  readonly operation: Operation;
  readonly header: DocumentedHeader;
}

/** An answer with the id that it carries, if it does. */
interface Identified {
  readonly exchange: Exchange;
  readonly name: string | undefined;
  readonly value: string | undefined;
}

const aspects = ['present', 'form', 'unique', 'name'].map((relation) => ({ relation }));

export default defineCheck({
  id: 'header.request-id',
  title: 'every response has a unique request id',
  proves:
    'Every successful response of the run must have the documented header, or one that a reading accepts in its place, with a value that no other response of the operation has, except a copy of it with the same headers, which a cache returned.',
  cannotSee: 'Whether the operator finds the request by that id.',
  confirm: 'once',
  subjects: (api): readonly HeaderSubject[] =>
    api.operations.flatMap((operation) =>
      (responseFor(operation, 200)?.headers ?? [])
        .filter(({ unique }) => unique)
        .map((header) => ({
          name: operation === api.list ? '' : operation.id,
          operation,
          header,
          readings: header.readings,
          aspect: { operation: operation.id, header: header.name.toLowerCase() },
        })),
    ),
  aspects: () => aspects,
  judge(_, facts, { operation, header }) {
    const answers = answersOf(operation, facts)
      .filter(isSuccess)
      .map((exchange) => identified(exchange, header));
    if (answers.length < 2)
      return onEach(inconclusive('The run received fewer than two such responses.'), aspects);
    const findings = [
      judgePresence(answers, header, facts.level),
      judgeForm(answers, header, facts.level),
      judgeUniqueness(answers, header, facts.level),
      judgeName(answers, header, facts.level),
    ];
    return findings.map((claim, place) => ({ ...claim, aspect: aspects[place] ?? {} }));
  },
});

function identified(exchange: Exchange, { name: usual, alternatives }: DocumentedHeader): Identified {
  const name = [usual, ...alternatives].find((candidate) => headerOf(exchange, candidate) !== undefined);
  return { exchange, name, value: name === undefined ? undefined : headerOf(exchange, name) };
}

function groundsOf({ exchange, value }: Identified, { name, alternatives }: DocumentedHeader, level: Level) {
  const names = level === 'strict' ? [name] : [name, ...alternatives];
  return {
    evidence: [exchange.key],
    expected: `a header ${names.join(' or ')} with a unique id`,
    actual: `${describeRequest(exchange)} returned ${value === undefined ? 'none' : JSON.stringify(value)}`,
  };
}

function judgePresence(answers: readonly Identified[], header: DocumentedHeader, level: Level): Claim {
  const bare = answers.find(({ value }) => value === undefined);
  if (bare === undefined)
    return passed(`${all(answers.length, 'response has', 'responses have')} a request id.`);
  const message = 'A response has no request id, so the operator cannot find the request in the logs.';
  if (header.absence === 'accept') return passed('A response has no request id, which is allowed.');
  const grounds = groundsOf(bare, header, level);
  return header.absence === 'warn' ? shouldFail(level, message, grounds) : failed(message, grounds);
}

function judgeForm(answers: readonly Identified[], header: DocumentedHeader, level: Level): Claim {
  const { pattern } = header;
  const given = answers.filter(({ value }) => value !== undefined);
  const wrong = given.find(({ value = '' }) => pattern !== undefined && !new RegExp(pattern).test(value));
  if (wrong !== undefined)
    return failed(
      'A response has a request id that is empty or has another form.',
      groundsOf(wrong, header, level),
    );
  return given.length === 0
    ? notApplicable('No response has a request id.')
    : passed(`${all(given.length, 'request id has', 'request ids have')} the documented form.`);
}

/** Whether two responses of one address are the same in every header, as those of a cache that does not say so. */
function isCopy(one: Exchange, other: Exchange): boolean {
  const textOf = ({ request, outcome }: Exchange): string =>
    JSON.stringify([request.method, request.url, outcome.kind === 'answer' ? outcome.headers : undefined]);
  return textOf(one) === textOf(other);
}

/** What a cache had kept comes with the headers of the answer that it kept, so it is left out. */
function judgeUniqueness(answers: readonly Identified[], header: DocumentedHeader, level: Level): Claim {
  const seen = new Map<string, Exchange>();
  for (const answer of answers) {
    const { exchange, value } = answer;
    if (value === undefined || headerOf(exchange, 'age') !== undefined) continue;
    const other = seen.get(value);
    if (other !== undefined && !isCopy(exchange, other)) {
      return failed('Two responses have the same request id, so it identifies neither.', {
        ...groundsOf(answer, header, level),
        evidence: [exchange.key, other.key],
      });
    }
    seen.set(value, other ?? exchange);
  }
  return seen.size < 2
    ? notApplicable('Fewer than two responses have a request id.')
    : passed(`${answers.length} responses had ${several(seen.size, 'different request id')}.`);
}

function judgeName(answers: readonly Identified[], header: DocumentedHeader, level: Level): Claim {
  const given = answers.filter(({ name }) => name !== undefined);
  const other = given.find(({ name }) => name !== header.name);
  if (given.length === 0) return notApplicable('No response has a request id.');
  if (other === undefined)
    return passed(`${all(given.length, 'request id is', 'request ids are')} in ${header.name}.`);
  return level === 'strict'
    ? failed(
        `A request id is in ${other.name} instead of the documented header.`,
        groundsOf(other, header, level),
      )
    : passed(`A request id is in ${other.name}, which a reading allows.`);
}
