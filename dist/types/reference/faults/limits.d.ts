import { type Fault } from './fault.ts';
export declare const LIMITS: readonly Fault[];
