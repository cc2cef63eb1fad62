/** Documents 000 and 003: the compute API of one provider, in JSON. */
import type { ApiView } from '../exchange.ts';
export declare const rackspaceServers: ApiView;
