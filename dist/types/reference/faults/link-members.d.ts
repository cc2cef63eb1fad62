import { type Fault } from './fault.ts';
export declare const LINK_MEMBERS: readonly Fault[];
