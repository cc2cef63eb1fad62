import type { SchemaProfile } from '../../engine/api/levels.ts';
import type { DocumentedResponse, Operation } from '../../engine/api/model.ts';
import { canBeJson, jsonContentOf, jsonContentsFor } from '../../engine/api/responses.ts';
import type { BodyProblem } from '../../engine/api/validate.ts';
import { describeRequest, type Exchange, headerOf, statusOf } from '../../engine/base/exchange.ts';
import type { JsonObject } from '../../engine/base/json.ts';
import { familyOf, mediaType } from '../../engine/base/media-type.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersByAnyMethod } from '../toolkit/answers.ts';
import { describeProblems, mustProfile, problemsOf } from '../toolkit/body-problems.ts';
import { onEach } from '../toolkit/claims.ts';

interface ErrorSubject extends Subject {
  readonly operation: Operation;
  /** As the file names it: a status, a range such as `4XX`, or `default`. */
  readonly documented: string;
}

export default defineCheck({
  id: 'schema.error-body-matches-schema',
  title: 'the body of an error matches its schema',
  proves:
    'Every error response of the run for which the specification has a JSON Schema, by its status, its range, or default, is validated if it says that it is JSON. For a refusal of another method at the same path, such as 405, only a schema for the status itself counts.',
  cannotSee: 'Errors that the run had no reason to cause, and bodies whose Content-Type is not JSON.',
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
  aspects: () => aspects,
  judge(_, facts, subject) {
    const bodies = errorsOf(subject, facts);
    if (bodies.length === 0)
      return onEach(
        notApplicable(
          `The run received no JSON body of ${subject.operation.id} for the documented response ${subject.documented}.`,
        ),
        aspects,
      );
    return aspects.map(
      (aspect) =>
        problemIn(bodies, mustProfile(facts.level), aspect, subject, facts) ??
        problemIn(bodies, 'should', aspect, subject, facts) ??
        withoutProblem(bodies, aspect, facts),
    );
  },
});

/** The body itself with its members, and what these hold. */
const aspects = [{ relation: 'body' }, { relation: 'content' }] as const;
type ErrorAspect = (typeof aspects)[number];

function isAbout({ relation }: ErrorAspect, { pointer }: BodyProblem): boolean {
  return (pointer === '') === (relation === 'body');
}

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

/**
 * The errors that an entry is about: one of a range is not about a status that has an entry of its own. Answers to other methods
 * count where the file names their status, because a 405 comes to no method that the path has; a range says nothing of them.
 */
function errorsOf({ operation, documented }: ErrorSubject, facts: Facts): readonly ErrorBody[] {
  return answersByAnyMethod(facts, operation).flatMap((exchange) => {
    const status = statusOf(exchange) ?? 0;
    const { method } = exchange.request;
    if (status < 400 || method === 'HEAD' || entryFor(operation, status) !== documented) return [];
    if (method !== operation.method && documented !== String(status)) return [];
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

/** What a body holds is judged where the body itself is right. */
function withoutProblem(bodies: readonly ErrorBody[], aspect: ErrorAspect, { level }: Facts): Claim {
  const isWrongItself = ({ exchange, schema }: ErrorBody): boolean =>
    ([mustProfile(level), 'should'] as const).some((profile) =>
      [...problemsOf(exchange, schema, profile).values()].flat().some(({ pointer }) => pointer === ''),
    );
  return aspect.relation === 'content' && bodies.every(isWrongItself)
    ? notApplicable('No error body is valid itself, so nothing shows what it should contain.', { aspect })
    : passed(`${several(bodies.length, 'error body matches its', 'error bodies match their')} schema.`, {
        aspect,
      });
}

function problemIn(
  bodies: readonly ErrorBody[],
  profile: SchemaProfile,
  aspect: ErrorAspect,
  { operation, documented }: ErrorSubject,
  facts: Facts,
): Claim | undefined {
  const found = bodies.flatMap(({ exchange, schema }) => {
    const problems = [...problemsOf(exchange, schema, profile).values()].flat();
    const own = problems.filter((problem) => isAbout(aspect, problem));
    return own.length === 0 ? [] : [{ exchange, problems: own }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const { exchange } = first;
  const keys = found.map((one) => one.exchange.key);
  const { actual, ...grounds } = describeProblems({ ...first, bodies: found.length, keys });
  const finding = {
    ...grounds,
    aspect,
    expected: `a body as the schema of ${operation.id} for ${documented} requires`,
    actual: `${describeRequest(exchange)} returned ${statusOf(exchange)} with a body where ${actual}`,
  };
  const message = `The body of an error does not match the schema for ${documented}.`;
  return profile === 'should' ? shouldFail(facts.level, message, finding) : failed(message, finding);
}
