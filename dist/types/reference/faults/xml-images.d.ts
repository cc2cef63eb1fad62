import { type Fault } from './fault.ts';
export declare const IMAGES_IN_XML: readonly Fault[];
