import { type Fault } from './fault.ts';
export declare const TOKENS_AND_METHODS: readonly Fault[];
