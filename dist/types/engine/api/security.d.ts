import type { SecurityScheme } from '../base/credential.ts';
import { type JsonObject } from '../base/json.ts';
import { type Result } from '../base/result.ts';
/**
 * The schemes by which an operation takes a token, the one to use first; none where it is open to everybody. What the operation
 * says replaces what the file says.
 *
 * @param place where the operation stands, for messages.
 * @returns problem `specification-security` where the file asks for what one token cannot give.
 */
export declare function securityOf(document: JsonObject, operation: JsonObject, place: string, file: string): Result<readonly SecurityScheme[]>;
