import type { Api, DocumentedContent, ListOperation, Operation } from '../../engine/api/model.ts';
import { type Asking } from '../../engine/base/asking.ts';
import { type Credential, type Exchange, type Query } from '../../engine/base/exchange.ts';
import type { Purpose } from '../../engine/base/purpose.ts';
import type { Result } from '../../engine/base/result.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import { type Shape } from '../../engine/codec/shape.ts';
import type { Scene } from '../../engine/list/scene.ts';
import type { Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
/** The list in another format than JSON, in which it says the same. */
export interface FormatSubject extends Subject {
    readonly content: DocumentedContent;
    readonly shape: Result<Shape>;
}
/** The XML of an API's list; none where the documents have none. */
export declare function xmlSubjects(api: Api): readonly FormatSubject[];
/** How an operation's success stands in XML, if the documents have that. */
export declare function xmlContentOf(operation: Pick<ListOperation, 'responses' | 'ranges'>): DocumentedContent | undefined;
/**
 * Pointers from a body to what the specification knows as times.
 *
 * @param entry leads from the body to an entry.
 */
export declare function instantsOf({ collection, parameters }: ListOperation, entry?: string): readonly string[];
/** How a target lets itself be asked for the format. */
type Way = 'accept' | 'suffix';
/** What came of asking for the plain list in the format. */
export interface Offer {
    readonly byAccept: Exchange;
    /** Asked only where the header did not help and the specification has another way. */
    readonly bySuffix: Exchange | undefined;
    readonly way: Way | undefined;
}
/** Finds out how the target gives the format: by the header, else by the ending of the path. */
export declare function askOffer(scene: Scene, subject: FormatSubject): Asking<Offer>;
/** That two formats say the same; a target that has not the other one may refuse it, or have no path for it. */
export declare function comparing({ content }: FormatSubject, way: Way): Purpose;
/** Asks for the list of a query in the format. */
export declare function askOther(scene: Pick<Scene, 'list'>, subject: FormatSubject, way: Way, query: Query, options?: {
    readonly credential?: Credential;
    readonly purpose?: Purpose;
}): Asking<Exchange>;
/**
 * How a target that was asked for the format by its header puts it off: honestly, with JSON that says it is JSON or
 * with a refusal, which means that it does not offer the format; or in a way that is an error by itself.
 */
export declare function isNotOffered(exchange: Exchange): boolean;
/** What it means for comparisons that no XML came; undefined where it did. */
export declare function claimOnNoOffer({ byAccept, way }: Offer, { content }: FormatSubject, facts: Facts): Claim | undefined;
/** The successful answers of the run to requests for the list in the format. */
export declare function otherAnswers(facts: Facts, { content }: FormatSubject): readonly Exchange[];
/** The successful answers of the run to requests for an operation in one format and in nothing else. */
export declare function answersIn(operation: Operation, { mediaType: wanted, format }: DocumentedContent, facts: Facts): readonly Exchange[];
export {};
