import type { SchemaProfile } from '../../engine/api/levels.ts';
import type { DocumentedContent, Operation } from '../../engine/api/model.ts';
import { placesOf, showsPlace } from '../../engine/api/places.ts';
import { jsonContentFor, jsonContentOf, jsonContentsFor } from '../../engine/api/responses.ts';
import { aspectText } from '../../engine/base/aspect.ts';
import { describeRequest, type Exchange, headerOf, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { firstValueOf } from '../../engine/base/header-fields.ts';
import type { JsonObject } from '../../engine/base/json.ts';
import { readJson } from '../../engine/base/json-body.ts';
import { familyOf } from '../../engine/base/media-type.ts';
import { memo } from '../../engine/base/memo.ts';
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
import { formatOf } from '../../engine/codec/body.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersOf, documentedTypes, isServedWithoutRight, isTrulyTyped } from '../toolkit/answers.ts';
import {
  describeProblems,
  type Found,
  findProblem,
  mustProfile,
  problemsOf,
} from '../toolkit/body-problems.ts';
import { type Sentence, sentencesAt } from '../toolkit/schema-sentences.ts';
import { meetsDemand } from '../toolkit/shown-members.ts';

interface PlaceSubject extends Subject {
  readonly operation: Operation;
  /** One of the JSON bodies of its success: answers choose theirs by their own media types. */
  readonly content: DocumentedContent;
  readonly schema: JsonObject;
  /** The place of the body that is judged; empty for the body as a whole. */
  readonly place: string;
}

/** The aspect of a body as one that can be read. */
const oneDocument = { relation: 'document' };

export default defineCheck({
  id: 'schema.body-matches-schema',
  title: 'every body matches its schema',
  proves:
    'Every successful JSON response of the run, with any page and filter, is validated against the JSON Schema of its operation. Each documented member has separate claims: that it is present, its type, its values, its format, and its bounds.',
  cannotSee: 'Bodies that the run had no reason to request.',
  confirm: 'once',
  subjects: (api): readonly PlaceSubject[] =>
    api.operations.flatMap((operation) => {
      const usual = jsonContentFor(operation, 200);
      return jsonContentsFor(operation, 200).flatMap((content) => {
        const { schema, mediaType } = content;
        if (schema === undefined) return [];
        const name = content === usual ? operation.id : `${operation.id}.${mediaType}`;
        return ['', ...placesOf(schema)].map((place) => ({
          name: place === '' ? name : `${name}.${place}`,
          aspect: { operation: operation.id },
          operation,
          content,
          schema,
          place,
        }));
      });
    }),
  aspects: ({ operation, schema, place }) => [
    ...sentencesAt(schema, place).map(({ aspect }) => aspect),
    ...(place === '' ? [oneDocument, ...otherSuccesses(operation).map((status) => ({ status }))] : []),
  ],
  judge(_, facts, subject) {
    const { operation, content, schema, place } = subject;
    const answers = jsonAnswers(facts, operation, content);
    const sentences = sentencesAt(schema, place).map((sentence) =>
      answers.length === 0
        ? notApplicable('The run received no successful JSON response of this operation.', {
            aspect: sentence.aspect,
          })
        : judgeSentence(sentence, answers, subject, facts),
    );
    if (place !== '') return sentences;
    const statuses = otherSuccesses(operation).map((status) => judgeStatus(status, answers, subject, facts));
    return [...sentences, judgeDocument(answers), ...statuses];
  },
});

/** Whether bodies can be read at all, whatever they say. */
function judgeDocument(answers: readonly Exchange[]): Claim {
  const aspect = oneDocument;
  const wrong = answers.filter((exchange) => readJson(exchange) === undefined);
  const [first] = wrong;
  if (first !== undefined)
    return failed(`The body of ${describeRequest(first)} is not JSON.`, {
      aspect,
      expected: 'one JSON document',
      actual: `${wrong.length === 1 ? 'one body' : `${wrong.length} bodies`} that cannot be parsed`,
      evidence: wrong.map(({ key }) => key),
    });
  return answers.length === 0
    ? notApplicable('The run received no successful JSON response of this operation.', { aspect })
    : passed(`${all(answers.length, 'body is', 'bodies are')} JSON.`, { aspect });
}

function judgeSentence(
  sentence: Sentence,
  answers: readonly Exchange[],
  subject: PlaceSubject,
  facts: Facts,
): Claim {
  const wanted = aspectText(sentence.aspect);
  const find = (profile: SchemaProfile): Found | undefined =>
    findProblem(answers, subject.schema, profile, (broken) => broken === wanted);
  const grounds = (found: Found) => ({
    aspect: sentence.aspect,
    expected: `${sentence.subject} as the schema of ${subject.operation.id} requires`,
    ...describeProblems(found),
  });
  const must = find(mustProfile(facts.level));
  if (must !== undefined) return failed(describe(must, sentence.fault), grounds(must));
  const should = find('should');
  if (should !== undefined) return shouldFail(facts.level, describe(should, sentence.fault), grounds(should));
  return judgeAbsence(sentence, answers, subject, facts);
}

/** No answer breaks the sentence; whether that proves anything depends on whether any could have. */
function judgeAbsence(
  { aspect, demands, subject: what }: Sentence,
  answers: readonly Exchange[],
  { place }: PlaceSubject,
  facts: Facts,
): Claim {
  const asked = demands.filter(({ profiles }) => profiles.some((profile) => counts(profile, facts.level)));
  if (asked.length === 0 && demands.length > 0)
    return notApplicable(`At level ${facts.level}, the schema requires nothing of the kind of ${what}.`, {
      aspect,
    });
  const meets = (exchange: Exchange): boolean =>
    asked.length === 0 || asked.some((demand) => meetsDemand(readJson(exchange), demand));
  if (answers.some(meets))
    return passed(`In ${several(answers.length, 'body', 'bodies')}, ${what} is as the schema requires.`, {
      aspect,
    });
  const showsNothing = answers.every((exchange) => !showsPlace(readJson(exchange), place));
  return showsNothing && facts.before.items.length === 0
    ? inconclusive(`The list has no ${facts.api.noun.one} that could show ${what}; the check needs one.`, {
        aspect,
      })
    : notApplicable(`The schema describes ${what}, but no body of this run shows it.`, { aspect });
}

function counts(profile: SchemaProfile, level: Level): boolean {
  return level === 'strict' ? profile === 'strict' : profile !== 'strict';
}

/** Answers that the schema describes; whether one comes in another format than was asked for is for checks of negotiation. */
const jsonAnswers = memo((facts: Facts, operation: Operation, content: DocumentedContent) => {
  const contents = jsonContentsFor(operation, 200);
  return answersOf(operation, facts).filter(
    (exchange) =>
      expectsJson(exchange) &&
      !isInOtherFormat(exchange, operation) &&
      jsonContentOf(contents, headerOf(exchange, 'content-type'), acceptOf(exchange)) === content,
  );
});

function acceptOf({ request }: Exchange): string | undefined {
  return firstValueOf(request.headers, 'accept');
}

function isInOtherFormat(exchange: Exchange, operation: Operation): boolean {
  const format = formatOf(exchange);
  const saysSo = format === 'xml' && isTrulyTyped(exchange);
  return (
    saysSo || (format !== 'json' && documentedTypes(operation).some((type) => familyOf(type) === format))
  );
}

/** False for an answer that was asked for in another format or content coding, or without a right to it. */
function expectsJson(exchange: Exchange): boolean {
  return (
    isSuccess(exchange) &&
    !isServedWithoutRight(exchange) &&
    statusOf(exchange) !== 204 &&
    familyOf(acceptOf(exchange)) === 'json' &&
    firstValueOf(exchange.request.headers, 'accept-encoding') === undefined
  );
}

function describe({ exchange, bodies }: Found, fault: string): string {
  return `${fault} in ${bodies === 1 ? 'one body' : `${bodies} bodies`}, first in that of ${describeRequest(exchange)}.`;
}

/** Statuses of a success, other than 200, with a body that the documents describe as that of 200. */
function otherSuccesses({ responses }: Operation): readonly number[] {
  return responses.flatMap(({ status, contents }) =>
    status > 200 && status < 300 && contents.length > 0 ? [status] : [],
  );
}

/** Whether bodies with another status are like those with 200: what is wrong with both is no difference between them. */
function judgeStatus(
  status: number,
  answers: readonly Exchange[],
  { operation, schema }: PlaceSubject,
  facts: Facts,
): Claim {
  const aspect = { status };
  const [own, usual] = [status, 200].map((one) => answers.filter((answer) => statusOf(answer) === one));
  if (own === undefined || own.length === 0)
    return notApplicable(`The run received no response with status ${status}.`, { aspect });
  const find = (profile: SchemaProfile): Found | undefined => {
    const known = new Set((usual ?? []).flatMap((answer) => [...problemsOf(answer, schema, profile).keys()]));
    return findProblem(own, schema, profile, (broken) => !known.has(broken));
  };
  const [must, should] = [find(mustProfile(facts.level)), find('should')];
  const grounds = (found: Found) => ({
    aspect,
    expected: `a body as the schema of ${operation.id} requires, as with status 200`,
    ...describeProblems(found),
  });
  const fault = `A body with status ${status} differs in form from one with status 200,`;
  if (must !== undefined) return failed(describe(must, fault), grounds(must));
  if (should !== undefined) return shouldFail(facts.level, describe(should, fault), grounds(should));
  return passed(`All ${own.length} bodies with status ${status} are like those with status 200.`, { aspect });
}
