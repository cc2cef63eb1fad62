import { type Variant } from './variant.ts';
export declare const METHODS: readonly Variant[];
