/** Document 001: the compute API in JSON and XML. */
import type { ApiView } from '../exchange.ts';
export declare const openstackCompute: ApiView;
