import { type Variant } from './variant.ts';
export declare const TIME_FORMS: readonly Variant[];
