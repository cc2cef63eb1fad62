import { type Fault } from './fault.ts';
export declare const SORTING_IGNORED: readonly Fault[];
