import { type Fault } from './fault.ts';
export declare const BAD_VALUES_ANSWERED: readonly Fault[];
