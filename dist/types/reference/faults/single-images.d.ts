import { type Fault } from './fault.ts';
export declare const SINGLE_IMAGES: readonly Fault[];
