/** Groups of APIs that have something in common; faults and variants are given to groups. */
import { type ApiId } from '../model.ts';
export declare const lists: {
    readonly all: readonly ApiId[];
    /** Document 002. */
    readonly images: readonly ["rackspace-images-v2"];
    /** Documents 000 and 003. */
    readonly servers: readonly ["rackspace-servers-v2"];
    /** Document 001. */
    readonly compute: readonly ["openstack-compute-v2"];
    /** Document 004. */
    readonly otc: readonly ["otc-images-v1.1"];
    /** Those with limit and marker. */
    readonly paged: readonly ["rackspace-images-v2", "rackspace-servers-v2", "openstack-compute-v2"];
    /** Those with links, progress, metadata, server and type. */
    readonly novas: readonly ["rackspace-servers-v2", "openstack-compute-v2"];
    /** Those with changes-since. */
    readonly since: readonly ["rackspace-servers-v2", "openstack-compute-v2", "otc-images-v1.1"];
    /** Those with size_min and size_max. */
    readonly sized: readonly ["rackspace-images-v2", "otc-images-v1.1"];
    /** Those that show sizes. */
    readonly showsSize: readonly ["rackspace-images-v2", "rackspace-servers-v2", "otc-images-v1.1"];
    /** Those that show checksums. */
    readonly checksummed: readonly ["rackspace-images-v2", "otc-images-v1.1"];
    /** Those that show minima of disk and memory, and times of creation and update. */
    readonly detailed: readonly ["rackspace-servers-v2", "openstack-compute-v2", "otc-images-v1.1"];
    /** Those whose documents say nothing of the bodies of errors, and show headers of an answer. */
    readonly plain: readonly ["rackspace-images-v2", "rackspace-servers-v2", "otc-images-v1.1"];
    /** Those of Rackspace. */
    readonly rackspace: readonly ["rackspace-images-v2", "rackspace-servers-v2"];
    /** Those that show a single image. */
    readonly single: readonly ["rackspace-images-v2", "rackspace-servers-v2", "openstack-compute-v2"];
};
/** The documents of each API, whose catalogues of requirements it is judged by; HTTP is a catalogue for all. */
export declare const DOCUMENTS: Readonly<Record<ApiId, readonly string[]>>;
