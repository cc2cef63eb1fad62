import type { ServiceEntry } from '../api/model.ts';
import { type Json } from '../base/json.ts';
import { type Result } from '../base/result.ts';
import { type Endpoint } from '../client/address.ts';
import type { CloudAccess } from './credentials.ts';
/** One address of one service. */
export interface CatalogueEntry {
    readonly type: string;
    readonly interface: string;
    readonly region: string | undefined;
    readonly url: string;
}
/** The entries of a catalogue in the form of version 3: one for each address, with the interface as a member. */
export declare function readCatalogue3(catalogue: Json | undefined): readonly CatalogueEntry[];
/** The entries of a catalogue in the form of version 2: one for each region, with a member for each interface. */
export declare function readCatalogue2(catalogue: Json | undefined): readonly CatalogueEntry[];
/**
 * The endpoint of a service.
 *
 * @returns problem `not-in-catalogue` with what there is instead.
 */
export declare function endpointOf(service: ServiceEntry, catalogue: readonly CatalogueEntry[], access: CloudAccess): Result<Endpoint>;
