import { type Interceptor } from './relay.ts';
/** Bytes of headers that are read at most. */
export declare const largestHeaders: number;
/** The bounds that a connection keeps by itself, as sentences name them. */
export interface ConnectionBounds {
    /** Milliseconds that a request may take. */
    readonly timeout: number;
    /** Bytes of a body that are read at most. */
    readonly largestBody: number;
}
/** Puts a code and a plain sentence in the place of whatever error a request ended with. */
export declare function explained(bounds: ConnectionBounds): Interceptor;
