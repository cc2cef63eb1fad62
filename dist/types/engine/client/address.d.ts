import type { PlannedRequest, Query } from '../base/exchange.ts';
import { type Result } from '../base/result.ts';
/** An endpoint as the user gives it: no query, no fragment, no credentials, no slash at its end. */
export interface Endpoint {
    readonly url: string;
    readonly origin: string;
    /** Set where its path was given with a slash at its end. */
    readonly endsInSlash?: true;
}
/**
 * The endpoint that a text names.
 *
 * @returns problem `malformed-url` with a sentence that says what is wrong with it.
 */
export declare function parseEndpoint(text: string): Result<Endpoint>;
/** An address without the version that its path ends in, and without slashes at its end. */
export declare function withoutVersion(url: string): string;
/**
 * A query as it is sent: every character that is not unreserved is escaped, in the order given.
 *
 * @param joined names of the parameters in whose values a comma stands between several, and is not escaped.
 */
export declare function encodeQuery(query: Query, joined?: readonly string[]): string;
/** A value as it stands in an address, with the bytes in it that are no text. */
export declare function escapeText(value: string): string;
/** The decoded name and value pairs of an address's query, repeated names included; `+` is a space. */
export declare function decodeQuery(address: string): Query;
/**
 * The URL that a planned request goes to.
 *
 * @returns problem `other-origin` for an address that leads away from the endpoint's own origin, and
 *   `unusable-address` for one that is no http address or carries credentials; in both cases nothing may be sent.
 */
export declare function resolveRequest(endpoint: Endpoint, request: PlannedRequest): Result<string>;
/** The path of an address below the endpoint, or the whole of it where it leads elsewhere. */
export declare function pathBelow({ url: endpoint }: Pick<Endpoint, 'url'>, url: string): string;
/** An address with further parameters at the end of its query. */
export declare function withPairs(url: string, query: Query): string;
/** An address without a parameter of its query; all else stands as it was. */
export declare function withoutParameter(url: string, name: string): string;
/** What distinguishes one request of a round from every other. */
export declare function requestKey(endpoint: Endpoint, request: PlannedRequest, url: string): string;
