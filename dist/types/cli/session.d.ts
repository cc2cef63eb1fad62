import type { Api } from '../engine/api/model.ts';
import { type CloudAccess } from '../engine/auth/credentials.ts';
import { type Grant } from '../engine/auth/identity.ts';
import { type Result } from '../engine/base/result.ts';
import type { Endpoint } from '../engine/client/address.ts';
import type { Given } from './given.ts';
import type { Access, Sending } from './settings.ts';
/** What the user's own access to a target consists in. */
export interface Session {
    readonly token: string | undefined;
    /** Gets a fresh token; undefined where the user gave the token himself. */
    readonly renew: (() => Promise<string | undefined>) | undefined;
    readonly insecure: boolean;
    readonly authorities: string | undefined;
    /** What is never to be seen in any output, besides the token. */
    readonly secrets: readonly string[];
    /** Where the target for an API is. */
    endpointFor(api: Api): Result<Endpoint>;
}
/**
 * Access by what the user gave: an endpoint and a token, or a cloud to get them from.
 *
 * @param enterable the cloud that the environment names, if it names one.
 * @param enter gets the first token; by default it logs in.
 * @returns undefined where the user gave neither an endpoint nor a cloud; a problem where the cloud lets nobody in.
 */
export declare function openSession({ endpoint, token }: Pick<Given, 'endpoint' | 'token'>, enterable: Access['cloud'], sending: Pick<Sending, 'timeout' | 'insecure'>, enter?: (access: CloudAccess) => Promise<Result<Grant>>): Promise<Result<Session | undefined>>;
/**
 * Logs in to a cloud.
 *
 * @param timeout milliseconds that a request may take.
 */
export declare function login(access: CloudAccess, timeout: number): Promise<Result<Grant>>;
