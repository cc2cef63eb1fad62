import { defineCheck, type Facts, type Subject } from '../../engine/check.ts';
import { describeRequest, type Exchange, isSuccess, statusOf } from '../../engine/exchange.ts';
import { readJson } from '../../engine/observe/page.ts';
import type { SchemaProfile } from '../../engine/spec/levels.ts';
import type { Operation } from '../../engine/spec/model.ts';
import { type BodyProblem, compileBody } from '../../engine/spec/validate.ts';
import { failed, inconclusive, notApplicable, passed, shouldFail } from '../../engine/verdict.ts';
import { answersOf } from '../support/answers.ts';

interface OperationSubject extends Subject {
  readonly operation: Operation;
}

export default defineCheck({
  id: 'schema.body-matches-schema',
  title: 'every body is as its schema says',
  proves:
    'Every successful JSON answer of the run, on whatever page and under whatever filter, is held against the JSON Schema of its operation.',
  cannotSee: 'Bodies that the run had no occasion to ask for.',
  watches: true,
  subjects: (api): readonly OperationSubject[] =>
    api.operations
      .filter((operation) => jsonSchemaOf(operation, 200) !== undefined)
      .map((operation) => ({ name: operation.id, operation })),
  // biome-ignore lint/correctness/useYield: it judges what other checks asked
  *observe() {
    return undefined;
  },
  judge(_, facts, { operation }) {
    const answers = answersOf(operation, facts).filter(expectsJson);
    if (answers.length === 0) {
      return notApplicable('The run met no successful JSON answer of this operation.');
    }
    const mustHold: SchemaProfile = facts.level === 'strict' ? 'strict' : 'standard';
    const broken = findProblem(answers, operation, mustHold);
    if (broken !== undefined) return failed(describe(broken, facts), groundsOf(broken, operation));
    const weak = findProblem(answers, operation, 'should');
    if (weak !== undefined) return shouldFail(facts.level, describe(weak, facts), groundsOf(weak, operation));
    const telling = answers.some(
      (exchange) => exchange.outcome.kind === 'answer' && exchange.outcome.body.bytes > 0,
    );
    if (operation.collection !== undefined && facts.before.items.length === 0) {
      return inconclusive(
        `The bodies are as their schema says, but the list has no ${facts.api.noun.one}; one would decide it.`,
      );
    }
    return telling
      ? passed(`${answers.length} bodies are as their schema says.`)
      : inconclusive('No body was given.');
  },
});

/** The JSON answers that a schema can be held against; those that were asked for in another format are left out. */
function expectsJson(exchange: Exchange): boolean {
  const accept =
    exchange.request.headers.find(([name]) => name.toLowerCase() === 'accept')?.[1] ?? 'application/json';
  return isSuccess(exchange) && statusOf(exchange) !== 204 && accept.startsWith('application/json');
}

function jsonSchemaOf(operation: Operation, status: number) {
  return operation.responses
    .find((response) => response.status === status)
    ?.contents.find(({ mediaType, schema }) => mediaType === 'application/json' && schema !== undefined)
    ?.schema;
}

interface Found {
  readonly exchange: Exchange;
  readonly problems: readonly BodyProblem[];
  /** How many answers have some problem. */
  readonly bodies: number;
}

function findProblem(
  answers: readonly Exchange[],
  operation: Operation,
  profile: SchemaProfile,
): Found | undefined {
  let found: { exchange: Exchange; problems: readonly BodyProblem[] } | undefined;
  let bodies = 0;
  for (const exchange of answers) {
    const schema = jsonSchemaOf(operation, statusOf(exchange) ?? 0) ?? jsonSchemaOf(operation, 200);
    if (schema === undefined) continue;
    const problems = compileBody(schema, profile)(readJson(exchange));
    if (problems.length === 0) continue;
    bodies += 1;
    found ??= { exchange, problems };
  }
  return found === undefined ? undefined : { ...found, bodies };
}

function describe({ exchange, bodies }: Found, facts: Facts): string {
  const many = bodies === 1 ? 'One body is' : `${bodies} bodies are`;
  return `${many} not as the schema says, first that of ${describeRequest(exchange)}; a client that reads ${facts.api.noun.many} by the documents stumbles there.`;
}

function groundsOf({ exchange, problems }: Found, operation: Operation) {
  const shown = problems
    .slice(0, 5)
    .map(({ pointer, message }) => `${pointer === '' ? 'the body' : pointer} ${message}`);
  return {
    expected: `a body as the schema of ${operation.id} says`,
    actual: `${shown.join('; ')}${problems.length > 5 ? `; and ${problems.length - 5} more` : ''}`,
    evidence: [exchange.key],
    readings: [...new Set(problems.flatMap(({ readings }) => readings))],
  };
}
