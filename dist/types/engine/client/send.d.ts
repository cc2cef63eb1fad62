import { Agent, type Dispatcher } from 'undici';
import type { Answer, Silence } from '../base/exchange.ts';
import { type ConnectionBounds } from './explain.ts';
import type { Redact } from './redact.ts';
import type { Field } from './secret-headers.ts';
interface ConnectionOptions extends ConnectionBounds {
    readonly concurrency: number;
    /** Takes any certificate. */
    readonly insecure: boolean;
    /** Certificates of authorities in PEM, besides those that the system trusts. */
    readonly authorities?: string | undefined;
}
/** The connections to a target; headers and bodies that are too large, and each single wait, are bounded by undici itself. */
export declare function createAgent(options: ConnectionOptions): Agent;
interface Outgoing {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly (readonly [name: string, value: string])[];
    /** Only the identity service is sent a body. */
    readonly body?: string;
}
interface Reading {
    /** Bytes that a body may unpack to. */
    readonly largestBody: number;
    readonly redact: Redact;
    /** A header field as it is kept; as it came, if not given. */
    readonly keep?: (field: Field) => Field;
}
/** Sends one request through a dispatcher and reads the answer; redirects are never followed. */
export declare function send(dispatcher: Dispatcher, { method, url, headers, body }: Outgoing, { largestBody, redact, keep }: Reading): Promise<Answer | Silence>;
export {};
