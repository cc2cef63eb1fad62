import { type Fault } from './fault.ts';
export declare const CONTENT_TYPES: readonly Fault[];
