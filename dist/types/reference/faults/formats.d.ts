import { type Fault } from './fault.ts';
export declare const FORMATS_CHOSEN: readonly Fault[];
