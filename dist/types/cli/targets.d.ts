import type { Api } from '../engine/api/model.ts';
import type { PathValues } from '../engine/api/path-parameters.ts';
import { type Result } from '../engine/base/result.ts';
import type { Endpoint } from '../engine/client/address.ts';
import { type Client, type ClientOptions } from '../engine/client/client.ts';
import { type Session } from './session.ts';
import type { Access, Sending } from './settings.ts';
/** An endpoint together with the API it is judged as. */
export interface Target {
    readonly api: Api;
    /** What the API was loaded from. */
    readonly specification: string;
    readonly endpoint: Endpoint;
    readonly embedded: boolean;
    readonly token: string | undefined;
    readonly forbiddenToken: string | undefined;
    readonly session: Session | undefined;
    close(): Promise<void>;
}
/** A client for a target, with the bounds that the settings give. */
export declare function clientFor(target: Target, sending: Sending, more?: Pick<ClientOptions, 'signal' | 'hurry' | 'waiting' | 'fetch'>): Client;
/**
 * The targets of a run: the endpoints that were given, or that the catalogue of a cloud lists, or the embedded reference
 * target for the APIs that were named or for all.
 */
export declare function openTargets(access: Access, sending: Sending): Promise<Result<readonly Target[]>>;
/** Asks for the list once, to distinguish a target that cannot be judged from one that deviates. */
export declare function tryTarget(target: Target, sending: Sending, more?: Pick<ClientOptions, 'signal' | 'fetch'>): Promise<Result<unknown>>;
/** The embedded reference target for the API that is named, or for all. */
export declare function openEmbedded(chosen: string | undefined, seed: number, pathValues?: PathValues): Promise<Result<readonly Target[]>>;
