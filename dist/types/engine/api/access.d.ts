import type { Access } from '../base/credential.ts';
import type { Api } from './model.ts';
/**
 * How the user's token is sent to each operation: as the operation's own `security` says, and not at all where that is open to
 * everybody. An address of no operation is asked like the list.
 *
 * Of several alternatives that counts which every operation takes that needs a token, for the user has one token; Basic does only
 * where the token is `user:password`.
 *
 * @param token the user's token, if it is known.
 */
export declare function accessOf(api: Pick<Api, 'operations' | 'list' | 'item'>, token: string | undefined): Access;
