import { type Fault } from './fault.ts';
export declare const HTTP_HEADERS: readonly Fault[];
