import { type Fault } from './fault.ts';
export declare const METADATA_IN_XML: readonly Fault[];
