import { type Fault } from './fault.ts';
export declare const ADDRESSES_OF_PAGES: readonly Fault[];
