import { type Fault } from './fault.ts';
export declare const SELF_LINKS: readonly Fault[];
