import { type Fault } from './fault.ts';
export declare const CACHES: readonly Fault[];
