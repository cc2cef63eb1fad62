import { type Fault } from './fault.ts';
export declare const IMAGES_SHOWN_OTHERWISE: readonly Fault[];
