import type { Api, Operation } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { type Exchange } from '../../engine/base/exchange.ts';
import { type Claim, type Grounds } from '../../engine/base/verdict.ts';
import type { Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
/** Exchanges of an operation that used its own method and got an answer. */
export declare function answersOf(operation: Operation, facts: Facts): readonly Exchange[];
/** Exchanges at the address of an operation that got an answer, whatever their method. */
export declare const answersByAnyMethod: (key: Facts, operation: Operation) => readonly Exchange[];
/** Exchanges that got an answer and went to the address of no operation: what links led to, for the most part. */
export declare const answersElsewhere: (key: Facts) => readonly Exchange[];
/** Whether a request went to an operation's path below the endpoint. */
export declare function goesTo(operation: Operation, exchange: Exchange, facts: Facts): boolean;
/**
 * True for an answer that depends on the moment and not on the request: too busy, or asked to come back. A 413 to a request
 * without content is one too: by itself it proves nothing, whether or not it says when to come again.
 */
export declare function isTemporary(exchange: Exchange): boolean;
/** True where no answer came, or one that depends on the moment only, so that nothing is known of what was asked. */
export declare function isUninformative(exchange: Exchange): boolean;
/** The claim where no answer came that could decide anything; undefined where one did. */
export declare function undecidedBy(exchange: Exchange, grounds?: Grounds): Claim | undefined;
/** The claim where the run met no answer of an operation: a list is asked for in any case, one entry only where there are entries. */
export declare function unanswered({ id, collection }: Operation, aspect: Aspect): Claim;
/** The media types in which the documents give a successful answer of an operation, the first being the usual one. */
export declare function documentedTypes(operation: Operation): readonly string[];
/** Whether the Content-Type of an answer is one of the documented media types, or within a documented range. */
export declare function isDocumentedType(exchange: Exchange, documented: readonly string[]): boolean;
/** True where the Content-Type of a body is not contradicted by the body. */
export declare function isTrulyTyped(exchange: Exchange): boolean;
/** Whether a status is an orderly answer by all that the request was sent for. */
export declare function isAllowedByPurpose({ purposes }: Exchange, status: number): boolean;
/** The aspects of a check that judges the answers of each operation by itself; one more for what is no operation's. */
export declare function aspectsOfOperations(api: Api): readonly Aspect[];
/**
 * A claim on the answers of each operation, and one on those that are no operation's, where there are any.
 *
 * @param judgeAnswers judges answers, of which there is at least one.
 * @param none what is missing where the run met no answer of the list.
 */
export declare function judgeOperations(answers: readonly Exchange[], facts: Facts, judgeAnswers: (answers: readonly Exchange[], aspect: Aspect) => Claim, none: string): readonly Claim[];
/** The subject of a check that judges the answers of all operations. */
export interface ApiSubject extends Subject {
    readonly api: Api;
}
export declare function wholeApi(api: Api): readonly ApiSubject[];
/** Whether a request is one that any client sends: a GET for JSON with its own token, and with no header that asks for more. */
export declare function asksInTheUsualWay({ request }: Exchange): boolean;
/** Whether a request with a token that is none got a success: what such an answer holds is no part of the finding. */
export declare function isServedWithoutRight(exchange: Exchange): boolean;
