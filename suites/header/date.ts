import type { DocumentedHeader, Operation } from '../../engine/api/model.ts';
import { describeRequest, type Exchange, headerOf, statusOf } from '../../engine/base/exchange.ts';
import { isHttpDate } from '../../engine/base/http-date.ts';
import { all, several } from '../../engine/base/plural.ts';
import {
  type Claim,
  failed,
  type Level,
  notApplicable,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { answersOf, unanswered } from '../toolkit/answers.ts';

interface WholeSubject extends Subject {
  readonly operations: readonly Operation[];
}

/** Clocks that differ by more are not merely a little off, in milliseconds. */
const farOff = 3_600_000;

/** What must be true of a Date that is there, by the word of the claim about it. */
const rules = [
  {
    relation: 'form',
    isWrong: (stamps: readonly string[]) => !stamps.every(isHttpDate),
    message: 'A response has a Date that is not an HTTP date.',
    finding: (_: Level, ...grounds: Parameters<typeof failed>) => failed(...grounds),
    right: 'have a valid Date',
  },
  {
    relation: 'single',
    isWrong: (stamps: readonly string[]) => stamps.length > 1,
    message: 'A Date header contains several dates.',
    finding: shouldFail,
    right: 'have only one Date',
  },
  {
    relation: 'of-the-present',
    isWrong: (stamps: readonly string[], exchange: Exchange) =>
      stamps.every(isHttpDate) && isFarOff(stamps.at(-1) ?? '', exchange),
    message:
      'A Date header differs from the clock of the suite by more than an hour; one of the two clocks is wrong.',
    finding: shouldFail,
    right: 'have a current Date',
  },
];

export default defineCheck({
  id: 'header.date',
  title: 'the Date header is one valid, current date',
  proves:
    'If a response of the run has a Date, it must be a valid HTTP date with the right day of the week, within an hour of the clock of the suite. Several dates joined by commas are a warning, because the documents themselves show that. If some successes, redirects, and client errors of an operation have a Date, all must have one.',
  cannotSee: 'Whether the clock is correct to the second.',
  confirm: 'once',
  subjects: ({ operations }): readonly WholeSubject[] => [
    {
      name: '',
      operations,
      readings: operations.flatMap((operation) => headersOf(operation).flatMap(({ readings }) => readings)),
      aspect: { header: 'date' },
    },
  ],
  aspects: ({ operations }) =>
    operations.flatMap(({ id }) =>
      ['present', ...rules.map(({ relation }) => relation)].map((relation) => ({ operation: id, relation })),
    ),
  judge: (_, facts, { operations }) =>
    operations.flatMap((operation) => {
      const answers = answersOf(operation, facts);
      return [
        judgePresence(answers, operation, facts.level),
        ...rules.map((rule) => judgeRule(rule, answers, operation, facts.level)),
      ];
    }),
});

/** What the documents say of the header in the answers of an operation. */
function headersOf({ responses }: Operation): readonly DocumentedHeader[] {
  return responses.flatMap(({ headers }) => headers.filter(({ kind }) => kind === 'http-date'));
}

function judgePresence(answers: readonly Exchange[], operation: Operation, level: Level): Claim {
  const aspect = { operation: operation.id, relation: 'present' };
  if (answers.length === 0) return unanswered(operation, aspect);
  const owing = answers.filter(owesDate);
  if (owing.length === 0)
    return notApplicable('Every response was a server error, which may omit the Date.', { aspect });
  const undated = owing.filter((exchange) => headerOf(exchange, 'date') === undefined);
  if (undated.length === 0)
    return passed(`${all(owing.length, 'response has', 'responses have')} a Date.`, { aspect });
  if (undated.length < owing.length)
    return shouldFail(
      level,
      `Of ${several(owing.length, 'response')}, ${undated.length} had no Date, although the others did.`,
      {
        aspect,
        expected: 'a Date header in every response with a status from 200 to 499',
        actual: `no Date in responses with status ${[...new Set(undated.map(statusOf))].join(', ')}`,
        evidence: undated.slice(0, 5).map(({ key }) => key),
        seenIn: undated.map(({ key }) => key),
      },
    );
  if (headersOf(operation).length === 0 && level === 'standard')
    return notApplicable('No response has a Date, and the documents show none.', { aspect });
  return shouldFail(level, 'No response has a Date, which HTTP requires of every server that has a clock.', {
    aspect,
    expected: 'a Date header',
    actual: 'none',
    evidence: undated.slice(0, 1).map(({ key }) => key),
  });
}

/** Whether a server that has a clock must date an answer: errors of the server itself may go without. */
function owesDate(exchange: Exchange): boolean {
  const status = statusOf(exchange) ?? 0;
  return status >= 200 && status < 500;
}

function judgeRule(
  { relation, isWrong, message, finding, right }: (typeof rules)[number],
  answers: readonly Exchange[],
  { id }: Operation,
  level: Level,
): Claim {
  const aspect = { operation: id, relation };
  const dated = answers.filter((exchange) => headerOf(exchange, 'date') !== undefined);
  const wrong = dated.find((exchange) => isWrong(stampsOf(exchange), exchange));
  if (wrong !== undefined)
    return finding(level, message, {
      aspect,
      expected: 'one current HTTP date, such as Wed, 03 Dec 2014 17:13:30 GMT',
      actual: `${describeRequest(wrong)} returned ${headerOf(wrong, 'date')}`,
      evidence: [wrong.key],
    });
  return dated.length === 0
    ? notApplicable('No response of the run has a Date.', { aspect })
    : passed(`All ${dated.length} responses with a Date ${right}.`, { aspect });
}

/** The dates that are joined in a header. */
function stampsOf(exchange: Exchange): readonly string[] {
  return (headerOf(exchange, 'date') ?? '')
    .split(/,\s*(?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),)/)
    .map((stamp) => stamp.trim());
}

function isFarOff(stamp: string, exchange: Exchange): boolean {
  const ours = Date.parse(exchange.startedAt);
  const waited = exchange.durationMs + exchange.waitedMs;
  const difference = Date.parse(stamp) - ours;
  return difference < -farOff || difference > farOff + waited;
}
