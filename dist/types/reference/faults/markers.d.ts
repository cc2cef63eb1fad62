import { type Fault } from './fault.ts';
export declare const MARKERS: readonly Fault[];
