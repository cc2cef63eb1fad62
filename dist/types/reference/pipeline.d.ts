/** The conforming stages, and the way of a request through them. */
import type { Exchange } from './exchange.ts';
import type { Reply } from './reply.ts';
import type { Stages } from './stages.ts';
/** Every stage as the documents want it. */
export declare const CONFORMING: Stages;
/** @returns the answer to one request; it throws only when the reference itself is wrong */
export declare function answer(asked: Exchange, stages: Stages): Reply;
