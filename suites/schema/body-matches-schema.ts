import type { SchemaProfile } from '../../engine/api/levels.ts';
import type { Operation } from '../../engine/api/model.ts';
import { placeOf, placesOf, showsPlace } from '../../engine/api/places.ts';
import { type BodyProblem, compileBody } from '../../engine/api/validate.ts';
import { describeRequest, type Exchange, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import type { JsonObject } from '../../engine/base/json.ts';
import { readJson } from '../../engine/base/json-body.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersOf } from '../toolkit/answers.ts';

interface PlaceSubject extends Subject {
  readonly operation: Operation;
  readonly schema: JsonObject;
  readonly places: ReadonlySet<string>;
  /** The place of the body that is judged; empty for the body as a whole. */
  readonly place: string;
}

export default defineCheck({
  id: 'schema.body-matches-schema',
  title: 'every body is as its schema says',
  proves:
    'Every successful JSON answer of the run, on whatever page and under whatever filter, is held against the JSON Schema of its operation; each place of the body that the documents describe has a verdict of its own.',
  cannotSee: 'Bodies that the run had no occasion to ask for.',
  confirm: 'once',
  subjects: (api): readonly PlaceSubject[] =>
    api.operations.flatMap((operation) => {
      const schema = jsonSchemaOf(operation);
      if (schema === undefined) return [];
      const places = new Set(placesOf(schema));
      return ['', ...places].map((place) => ({
        name: place === '' ? operation.id : `${operation.id}.${place}`,
        operation,
        schema,
        places,
        place,
      }));
    }),
  judge(_, facts, subject) {
    const answers = answersOf(subject.operation, facts).filter(expectsJson);
    if (answers.length === 0)
      return notApplicable('The run met no successful JSON answer of this operation.');
    const must = findProblem(answers, subject, facts.level === 'strict' ? 'strict' : 'standard');
    if (must !== undefined) return failed(describe(must, subject, facts), groundsOf(must, subject));
    const should = findProblem(answers, subject, 'should');
    if (should !== undefined)
      return shouldFail(facts.level, describe(should, subject, facts), groundsOf(should, subject));
    return judgeAbsence(answers, subject, facts);
  },
});

/** Nothing is wrong; whether that says anything depends on whether any body shows the place at all. */
function judgeAbsence(answers: readonly Exchange[], { place }: PlaceSubject, facts: Facts): Claim {
  if (place === '') return passed(`${answers.length} bodies are as their schema says.`);
  const shown = answers.filter((exchange) => showsPlace(readJson(exchange), place)).length;
  if (shown > 0) return passed(`${place} is as the schema says in all of ${shown} bodies that show it.`);
  return facts.before.items.length === 0
    ? inconclusive(`The list has no ${facts.api.noun.one} that could show ${place}; one would decide it.`)
    : notApplicable(`No body of the run shows ${place}, which the documents allow.`);
}

/** Answers that the schema can be held against; those that were asked for in another format are left out. */
function expectsJson(exchange: Exchange): boolean {
  const accept = exchange.request.headers.find(([name]) => name.toLowerCase() === 'accept')?.[1];
  return (
    isSuccess(exchange) && statusOf(exchange) !== 204 && (accept?.startsWith('application/json') ?? false)
  );
}

function jsonSchemaOf(operation: Operation): JsonObject | undefined {
  return operation.responses
    .find(({ status }) => status === 200)
    ?.contents.find(({ mediaType, schema }) => mediaType === 'application/json' && schema !== undefined)
    ?.schema;
}

type Problems = ReadonlyMap<string, readonly BodyProblem[]>;
const known = new WeakMap<Exchange, Map<SchemaProfile, Problems>>();

/** The problems of a body by the place they lie in; each body is looked at once for each profile. */
function problemsOf(exchange: Exchange, { schema, places }: PlaceSubject, profile: SchemaProfile): Problems {
  const byProfile = known.get(exchange) ?? new Map<SchemaProfile, Problems>();
  known.set(exchange, byProfile);
  const before = byProfile.get(profile);
  if (before !== undefined) return before;
  const byPlace = groupByPlace(compileBody(schema, profile)(readJson(exchange)), places);
  byProfile.set(profile, byPlace);
  return byPlace;
}

function groupByPlace(problems: readonly BodyProblem[], places: ReadonlySet<string>): Problems {
  const byPlace = new Map<string, BodyProblem[]>();
  for (const problem of problems) {
    const place = placeOf(problem, places);
    byPlace.set(place, [...(byPlace.get(place) ?? []), problem]);
  }
  return byPlace;
}

interface Found {
  readonly exchange: Exchange;
  readonly problems: readonly BodyProblem[];
  /** How many answers have some problem at the place. */
  readonly bodies: number;
}

function findProblem(
  answers: readonly Exchange[],
  subject: PlaceSubject,
  profile: SchemaProfile,
): Found | undefined {
  let first: Omit<Found, 'bodies'> | undefined;
  let bodies = 0;
  for (const exchange of answers) {
    const problems = problemsOf(exchange, subject, profile).get(subject.place) ?? [];
    if (problems.length === 0) continue;
    bodies += 1;
    first ??= { exchange, problems };
  }
  return first === undefined ? undefined : { ...first, bodies };
}

function describe({ exchange, bodies }: Found, { place }: PlaceSubject, facts: Facts): string {
  const what = place === '' ? 'not as the schema says' : `not as the schema says at ${place}`;
  return `${bodies === 1 ? 'One body is' : `${bodies} bodies are`} ${what}, first that of ${describeRequest(exchange)}; a client that reads ${facts.api.noun.many} by the documents stumbles there.`;
}

function groundsOf({ exchange, problems }: Found, { operation, place }: PlaceSubject) {
  const shown = problems
    .slice(0, 5)
    .map(({ pointer, message }) => `${pointer === '' ? 'the body' : pointer} ${message}`);
  return {
    expected: `${place === '' ? 'a body' : place} as the schema of ${operation.id} says`,
    actual: `${shown.join('; ')}${problems.length > 5 ? `; and ${problems.length - 5} more` : ''}`,
    evidence: [exchange.key],
    readings: [...new Set(problems.flatMap(({ readings }) => readings))],
  };
}
