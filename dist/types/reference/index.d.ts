import type { FaultDescription } from './faults/fault.ts';
import type { ApiId, Image } from './model.ts';
import type { VariantDescription } from './variants/variant.ts';
export type { FaultDescription } from './faults/fault.ts';
export type { ApiId, Category, Image, Level } from './model.ts';
export { API_IDS } from './model.ts';
export type { VariantDescription } from './variants/variant.ts';
export interface ReferenceOptions {
    readonly api: ApiId;
    /** Seed of the images and the tokens; 1 when absent. */
    readonly seed?: number;
    /** How many images; when absent 40, enough for every check to decide, or as many as a fault needs to be seen. */
    readonly images?: number;
    /** 0, the default, takes any free port. */
    readonly port?: number;
    /** The token that is accepted; by default one that follows from the seed. */
    readonly token?: string;
    /** No authentication. */
    readonly open?: boolean;
    /** A valid token without rights. */
    readonly forbiddenToken?: string;
    readonly faults?: readonly string[];
    readonly variants?: readonly string[];
}
export interface Reference {
    /** The endpoint as a service catalogue lists it. */
    readonly url: string;
    /** Undefined when the server is open. */
    readonly token: string | undefined;
    readonly forbiddenToken: string;
    /** The images that a plain list shows now, in the order of their making. */
    images(): readonly Image[];
    add(partial?: Partial<Image>): Image;
    update(id: string, changes: Partial<Image>): void;
    remove(id: string): void;
    /** How many requests have come. */
    requests(): number;
    close(): Promise<void>;
}
/** Every fault that can be switched on, by id. */
export declare const faults: readonly FaultDescription[];
/** Every conforming variant, by id. */
export declare const variants: readonly VariantDescription[];
/**
 * Starts a server; it is ready when the promise is.
 *
 * @throws Error for an unknown fault or variant, naming the nearest ids; or when the port is taken
 */
export declare function startReference(options: ReferenceOptions): Promise<Reference>;
