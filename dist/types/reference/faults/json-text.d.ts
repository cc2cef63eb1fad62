import { type Fault } from './fault.ts';
export declare const JSON_TEXT: readonly Fault[];
