import { type Fault } from './fault.ts';
export declare const MEMBERS_OF_ALL_IMAGES: readonly Fault[];
