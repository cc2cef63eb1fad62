/** Answers to refused requests: a fault document, named as document 001 L5 names them (X51). */
import type { Exchange, Refusal } from './exchange.ts';
import type { Reply } from './reply.ts';
export declare function faultName(status: number): string;
/** One root key, an integer code equal to the status, a message. */
export declare function complain(refusal: Refusal, exchange: Exchange): Reply;
