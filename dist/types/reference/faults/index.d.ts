import type { Fault } from './fault.ts';
export declare const ALL_FAULTS: readonly Fault[];
