import { type Fault } from './fault.ts';
export declare const PAGES: readonly Fault[];
