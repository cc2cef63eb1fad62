/** Ways to put one answer on the wire: HTTP allows all of them, and clients see the same answer. */
import type { ServerResponse } from 'node:http';
import type { Reply } from './reply.ts';
export type Wire = (response: ServerResponse, reply: Reply, bodiless: boolean) => void;
/** The head, then the body at once. */
export declare const atOnce: Wire;
/** A word of one's own beside the status (RFC 9112 section 4: clients should ignore it). */
export declare const withOwnReason: Wire;
/** Informational answers before the final one (RFC 9110 section 15.2, RFC 8297). */
export declare const withEarlyHints: Wire;
/** The body in many small pieces, with pauses between them (RFC 9112 section 6.3: its end is what the head says). */
export declare const inPieces: Wire;
/** Fields behind a body in chunks (RFC 9110 section 6.5). */
export declare const withTrailers: Wire;
/** The body ends where the connection does (RFC 9112 section 6.3), as old servers and some proxies have it. */
export declare function untilClose(version: '1.0' | '1.1'): Wire;
