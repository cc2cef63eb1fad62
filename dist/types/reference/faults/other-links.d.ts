import { type Fault } from './fault.ts';
export declare const OTHER_LINKS: readonly Fault[];
