import type { Api } from '../api/model.ts';
import { type Exchange } from '../base/exchange.ts';
import { type Result } from '../base/result.ts';
/**
 * Whether the answer to a plain request for the list comes from an API of this kind.
 *
 * @param tokenGiven whether the request carried a token of the user's.
 * @returns problem `unreachable`, `unauthenticated`, `unrecognised` or `failing`, with a sentence that says what to do.
 */
export declare function recognise(exchange: Exchange, api: Api, tokenGiven: boolean): Result<Exchange>;
