import { type Fault } from './fault.ts';
export declare const NEXT_LINKS: readonly Fault[];
