import type { Api, Operation } from '../../engine/api/model.ts';
import { responseFor } from '../../engine/api/responses.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import {
  describeAnswer,
  type Exchange,
  headerOf,
  isSuccess,
  statusOf,
  temporaryStatuses,
} from '../../engine/base/exchange.ts';
import { valuesOf } from '../../engine/base/header-fields.ts';
import { closeness, familyOf, mediaType } from '../../engine/base/media-type.ts';
import { memo } from '../../engine/base/memo.ts';
import { type Claim, type Grounds, inconclusive, notApplicable } from '../../engine/base/verdict.ts';
import { formatOf } from '../../engine/codec/body.ts';
import type { Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { goesTo } from '../../engine/run/place-of-request.ts';

/** Exchanges of an operation that used its own method and got an answer. */
export function answersOf(operation: Operation, facts: Facts): readonly Exchange[] {
  return answersByAnyMethod(facts, operation).filter(({ request }) => request.method === operation.method);
}

/** Exchanges at the address of an operation that got an answer, whatever their method. */
export const answersByAnyMethod = memo((facts: Facts, operation: Operation): readonly Exchange[] =>
  facts.exchanges.filter(
    (exchange) => exchange.outcome.kind === 'answer' && goesTo(operation, exchange, facts),
  ),
);

/** What requests at the address of an operation got besides: they failed one time, and another time they did not. */
export const answersBesides = memo((facts: Facts, operation: Operation): readonly Exchange[] =>
  facts.besides.filter((exchange) => goesTo(operation, exchange, facts)),
);

/** Exchanges that got an answer and went to the address of no operation: what links led to, for the most part. */
export const answersElsewhere = memo((facts: Facts): readonly Exchange[] => {
  const known = new Set(facts.api.operations.flatMap((operation) => answersByAnyMethod(facts, operation)));
  return facts.exchanges.filter((exchange) => exchange.outcome.kind === 'answer' && !known.has(exchange));
});

/**
 * True for an answer that depends on the moment and not on the request: too busy, or asked to come back. A 413 to a request
 * without content is one too: by itself it proves nothing, whether or not it says when to come again.
 */
export function isTemporary(exchange: Exchange): boolean {
  const status = statusOf(exchange);
  return status !== undefined && temporaryStatuses.has(status);
}

/** True where no answer came, or one that depends on the moment only, so that nothing is known of what was asked. */
export function isUninformative(exchange: Exchange): boolean {
  return exchange.outcome.kind === 'silence' || isTemporary(exchange);
}

/** The claim where no answer came that could decide anything; undefined where one did. */
export function undecidedBy(exchange: Exchange, grounds: Grounds = {}): Claim | undefined {
  return isUninformative(exchange)
    ? inconclusive(`The response is not conclusive: ${describeAnswer(exchange)}.`, grounds)
    : undefined;
}

/** The claim where the run met no answer of an operation: a list is asked for in any case, one entry only where there are entries. */
export function unanswered({ id, collection }: Operation, aspect: Aspect): Claim {
  return collection === undefined
    ? notApplicable(`The run sent no request to ${id}.`, { aspect })
    : inconclusive('No response was received.', { aspect });
}

/** The media types in which the documents give a successful answer of an operation, the first being the usual one. */
export function documentedTypes(operation: Operation): readonly string[] {
  const contents = (responseFor(operation, 200)?.contents ?? []).map(({ mediaType: type }) => type);
  return [...new Set(contents)];
}

/** Whether the Content-Type of an answer is one of the documented media types, or within a documented range. */
export function isDocumentedType(exchange: Exchange, documented: readonly string[]): boolean {
  const type = headerOf(exchange, 'content-type');
  return documented.some((one) => closeness(one, type) !== undefined);
}

/** Whether a request takes one type and nothing else. */
export function acceptsOnly({ request }: Exchange, type: string): boolean {
  const accepted = valuesOf(request.headers, 'accept');
  return accepted.length === 1 && accepted[0] === type;
}

/** Whether an answer is of a type that its request takes, by name or by a range; one that names none takes any (RFC 9110, section 12.5.1). */
export function isOfAcceptedType(exchange: Exchange): boolean {
  const type = headerOf(exchange, 'content-type');
  const ranges = valuesOf(exchange.request.headers, 'accept').flatMap((value) => value.split(','));
  const taken = ranges.filter((range) => !/;\s*q\s*=\s*0(?:\.0*)?\s*$/i.test(range));
  return ranges.length === 0
    ? type !== undefined
    : taken.some((range) => closeness(range.replace(/;\s*q\s*=.*$/i, '').trim(), type) !== undefined);
}

/** True where the Content-Type of a body is not contradicted by the body. */
export function isTrulyTyped(exchange: Exchange): boolean {
  const format = formatOf(exchange);
  const family = familyOf(mediaType(exchange));
  if (format === 'json' || format === 'xml') return family === format;
  return family === undefined;
}

/** Whether a status is an orderly answer by all that the request was sent for. */
export function isAllowedByPurpose({ purposes = [] }: Exchange, status: number): boolean {
  return purposes.length > 0 && purposes.every(({ allows }) => allows.includes(status));
}

/** The aspects of a check that judges the answers of each operation by itself; one more for what is no operation's. */
export function aspectsOfOperations(api: Api): readonly Aspect[] {
  return [...api.operations.map(({ id }) => ({ operation: id })), {}];
}

/**
 * A claim on the answers of each operation, and one on those that are no operation's, where there are any.
 *
 * @param judgeAnswers judges answers, of which there is at least one.
 * @param none what is missing where the run met no answer of the list.
 */
export function judgeOperations(
  answers: readonly Exchange[],
  facts: Facts,
  judgeAnswers: (answers: readonly Exchange[], aspect: Aspect) => Claim,
  none: string,
): readonly Claim[] {
  const { api, list } = facts;
  const own = api.operations.map((operation) => {
    const aspect = { operation: operation.id };
    const found = answers.filter((exchange) => goesTo(operation, exchange, facts));
    if (found.length > 0) return judgeAnswers(found, aspect);
    return operation.id === list.id ? inconclusive(none, { aspect }) : notApplicable(none, { aspect });
  });
  const others = answers.filter((exchange) =>
    api.operations.every((operation) => !goesTo(operation, exchange, facts)),
  );
  return others.length === 0 ? own : [...own, judgeAnswers(others, {})];
}

/** The subject of a check that judges the answers of all operations. */
export interface ApiSubject extends Subject {
  readonly api: Api;
}

export function wholeApi(api: Api): readonly ApiSubject[] {
  return [{ name: '', api }];
}

/** Headers by which a request asks for more than to read. */
const special = /^(?:accept-.+|content-.+|if-.+|range)$/;

/** Whether a request is one that any client sends: a GET for JSON with its own token, and with no header that asks for more. */
export function asksInTheUsualWay({ request }: Exchange): boolean {
  const headers = request.headers.map(([name, value]) => [name.toLowerCase(), value] as const);
  return (
    request.method === 'GET' &&
    request.credential === 'own' &&
    headers.some(([name, value]) => name === 'accept' && familyOf(value) === 'json') &&
    headers.every(([name]) => !special.test(name))
  );
}

/** Whether a request with a token that is none got a success: what such an answer holds is no part of the finding. */
export function isServedWithoutRight(exchange: Exchange): boolean {
  return isSuccess(exchange) && exchange.request.credential !== 'own';
}
