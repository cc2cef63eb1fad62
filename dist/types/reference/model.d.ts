/**
 * What an image is, whichever API shows it. The four APIs render this one model, so that they can be
 * compared with each other and so that nothing is known twice.
 */
export type ApiId = 'rackspace-images-v2' | 'rackspace-servers-v2' | 'openstack-compute-v2' | 'otc-images-v1.1';
export declare const API_IDS: readonly ApiId[];
export type Visibility = 'public' | 'private' | 'shared';
export type ImageStatus = 'queued' | 'saving' | 'active' | 'killed' | 'deleted' | 'deactivated';
/** One image of the world. Times are microseconds since 1970-01-01T00:00:00Z. */
export interface Image {
    readonly id: string;
    readonly name: string | null;
    readonly status: ImageStatus;
    readonly visibility: Visibility;
    /** Bytes; null until there are any. */
    readonly size: number | null;
    /** MD5 in hexadecimal; null until the upload is complete. */
    readonly checksum: string | null;
    readonly owner: string;
    readonly containerFormat: string;
    readonly diskFormat: string;
    readonly minDisk: number;
    readonly minRam: number;
    readonly protected: boolean;
    readonly tags: readonly string[];
    readonly createdAt: number;
    readonly updatedAt: number;
    readonly deletedAt: number | null;
    readonly metadata: Readonly<Record<string, string | null>>;
    /** The id of the server it was made from; null for an image made from none. */
    readonly server: string | null;
    readonly virtualSize: number | null;
}
/** What JSON can hold; the APIs render images into it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
    readonly [member: string]: Json;
}
export type Level = 'standard' | 'strict';
export type Category = 'schema' | 'filter' | 'sorting' | 'pagination' | 'status' | 'negotiation' | 'equivalence' | 'link' | 'header' | 'consistency';
