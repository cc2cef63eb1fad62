import { type Fault } from './fault.ts';
export declare const SERVER_AND_METADATA: readonly Fault[];
