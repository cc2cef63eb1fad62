import { type Fault } from './fault.ts';
export declare const XML_NAMES: readonly Fault[];
