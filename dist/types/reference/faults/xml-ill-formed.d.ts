import { type Fault } from './fault.ts';
export declare const XML_ILL_FORMED: readonly Fault[];
