import { type Fault } from './fault.ts';
export declare const FILTERS_BY_TIME: readonly Fault[];
