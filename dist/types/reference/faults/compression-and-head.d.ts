import { type Fault } from './fault.ts';
export declare const COMPRESSION_AND_HEAD: readonly Fault[];
