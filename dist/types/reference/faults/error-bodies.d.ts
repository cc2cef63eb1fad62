import { type Fault } from './fault.ts';
export declare const ERROR_BODIES: readonly Fault[];
