import { type Fault } from './fault.ts';
export declare const HEADERS: readonly Fault[];
