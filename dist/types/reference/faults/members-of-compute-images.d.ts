import { type Fault } from './fault.ts';
export declare const MEMBERS_OF_COMPUTE_IMAGES: readonly Fault[];
