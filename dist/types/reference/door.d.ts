/** What speaks against a request before its parameters are read: the token, the path, the method, the types. */
import type { Exchange, Refusal } from './exchange.ts';
/**
 * The answer to a bad token comes first and says nothing of what is behind it (I39).
 *
 * @returns every reason to refuse, gravest first
 */
export declare function door(exchange: Exchange): readonly Refusal[];
