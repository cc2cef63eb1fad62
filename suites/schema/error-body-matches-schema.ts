import type { SchemaProfile } from '../../engine/api/levels.ts';
import type { DocumentedResponse, Operation } from '../../engine/api/model.ts';
import { canBeJson, jsonContentOf, jsonContentsFor } from '../../engine/api/responses.ts';
import { describeRequest, type Exchange, headerOf, statusOf } from '../../engine/base/exchange.ts';
import type { JsonObject } from '../../engine/base/json.ts';
import { familyOf, mediaType } from '../../engine/base/media-type.ts';
import { type Claim, failed, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersOf } from '../toolkit/answers.ts';
import { describeProblems, findProblem, mustProfile } from '../toolkit/body-problems.ts';

interface ErrorSubject extends Subject {
  readonly operation: Operation;
  /** As the file names it: a status, a range such as `4XX`, or `default`. */
  readonly documented: string;
}

export default defineCheck({
  id: 'schema.error-body-matches-schema',
  title: 'the body of an error is as its schema says',
  proves:
    'Every answer of the run with an error status for which the specification has a JSON Schema, by the status itself, by its range or by default, is compared with it where the answer says that it is JSON.',
  cannotSee:
    'Errors that the run had no occasion to meet, and bodies that say they are something else than JSON.',
  confirm: 'once',
  subjects: (api): readonly ErrorSubject[] =>
    api.operations.flatMap((operation) =>
      documentedErrors(operation).map((documented) => ({
        name: `${operation.id}.${documented}`,
        operation,
        documented,
        aspect: { operation: operation.id },
      })),
    ),
  judge(_, facts, subject) {
    const bodies = errorsOf(subject, facts);
    if (bodies.length === 0)
      return [
        notApplicable(
          `No JSON body of ${subject.operation.id} came in this run for the documented response ${subject.documented}.`,
        ),
      ];
    return [
      problemIn(bodies, mustProfile(facts.level), subject, facts) ??
        problemIn(bodies, 'should', subject, facts) ??
        passed(`${bodies.length} bodies of errors are as their schema says.`),
    ];
  },
});

/** The entries of an operation for errors that have a JSON Schema. */
function documentedErrors({ responses, ranges }: Operation): readonly string[] {
  const described = ({ contents }: Pick<DocumentedResponse, 'contents'>): boolean =>
    contents.some(({ mediaType: type, schema }) => canBeJson(type) && schema !== undefined);
  return [
    ...responses
      .filter((response) => response.status >= 400 && described(response))
      .map(({ status }) => String(status)),
    ...ranges
      .filter((response) => /^(?:[45]XX|default)$/.test(response.range) && described(response))
      .map(({ range }) => range),
  ];
}

interface ErrorBody {
  readonly exchange: Exchange;
  readonly schema: JsonObject;
}

/** The errors that an entry is about: one of a range is not about a status that has an entry of its own. */
function errorsOf({ operation, documented }: ErrorSubject, facts: Facts): readonly ErrorBody[] {
  return answersOf(operation, facts).flatMap((exchange) => {
    const status = statusOf(exchange) ?? 0;
    if (status < 400 || entryFor(operation, status) !== documented) return [];
    const type = headerOf(exchange, 'content-type');
    const schema = jsonContentOf(jsonContentsFor(operation, status), type)?.schema;
    const isJson = familyOf(mediaType(exchange)) === 'json';
    return schema === undefined || !isJson ? [] : [{ exchange, schema }];
  });
}

function entryFor({ responses, ranges }: Operation, status: number): string | undefined {
  if (responses.some((response) => response.status === status)) return String(status);
  const names = [status < 500 ? '4XX' : '5XX', 'default'];
  return names.find((name) => ranges.some(({ range }) => range === name));
}

function problemIn(
  bodies: readonly ErrorBody[],
  profile: SchemaProfile,
  { operation, documented }: ErrorSubject,
  facts: Facts,
): Claim | undefined {
  for (const { exchange, schema } of bodies) {
    const found = findProblem([exchange], schema, profile, () => true);
    if (found === undefined) continue;
    const { actual, ...grounds } = describeProblems(found);
    const finding = {
      ...grounds,
      expected: `a body as the schema of ${operation.id} for ${documented} says`,
      actual: `${describeRequest(exchange)} gave ${statusOf(exchange)} with a body where ${actual}`,
    };
    const message = `The body of an error is not as the schema for ${documented} says.`;
    return profile === 'should' ? shouldFail(facts.level, message, finding) : failed(message, finding);
  }
  return undefined;
}
