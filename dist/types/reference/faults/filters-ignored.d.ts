import { type Fault } from './fault.ts';
export declare const FILTERS_IGNORED: readonly Fault[];
