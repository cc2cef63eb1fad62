import type { Body } from '../base/exchange.ts';
import type { Redact } from './redact.ts';
/**
 * The body that some bytes are, unpacked to at most `limit` bytes. Undici's own `decompress` does not fit: it takes out of the
 * answer the headers that say how the body was packed, and checks judge those.
 *
 * @throws NoAnswer `body-too-large` or `undecodable-body`.
 */
export declare function readBody(packed: Buffer, contentEncoding: string | undefined, limit: number, redact: Redact): Promise<Body>;
