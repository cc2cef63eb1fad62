import { type Fault } from './fault.ts';
export declare const STATUSES: readonly Fault[];
