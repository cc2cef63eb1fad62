import { type Result } from '../base/result.ts';
import { type CatalogueEntry } from './catalogue.ts';
import type { CloudAccess } from './credentials.ts';
/** A token, and the catalogue that came with it. */
export interface Grant {
    readonly token: string;
    readonly catalogue: readonly CatalogueEntry[];
}
/**
 * Gets a token from the identity service.
 *
 * @param timeout milliseconds an answer may take.
 * @returns problem `unreachable`, `unauthenticated` or `failing`, in a sentence that holds no secret.
 */
export declare function getToken(access: CloudAccess, timeout: number, userAgent: string): Promise<Result<Grant>>;
