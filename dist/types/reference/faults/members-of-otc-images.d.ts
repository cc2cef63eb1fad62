import { type Fault } from './fault.ts';
export declare const MEMBERS_OF_OTC_IMAGES: readonly Fault[];
