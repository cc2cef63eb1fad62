import type { JsonObject } from '../base/json.ts';
import type { CloudAccess, Scope } from './credentials.ts';
/** What Keystone v3 is told of who asks: the member `identity` of the request for a token. */
export declare function identityBody({ proof }: CloudAccess): JsonObject;
/** What Keystone v3 is told of what the token is for: its member `scope`; undefined for a token without one. */
export declare function scopeBody(scope: Scope): JsonObject | undefined;
