import { type Fault } from './fault.ts';
export declare const BREAKDOWNS: readonly Fault[];
