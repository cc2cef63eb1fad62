import { type Fault } from './fault.ts';
export declare const IMAGES_BETWEEN_APIS: readonly Fault[];
