import { type Fault } from './fault.ts';
export declare const UNSTEADY_LISTS: readonly Fault[];
