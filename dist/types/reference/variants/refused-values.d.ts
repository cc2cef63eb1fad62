/** Other lawful statuses of requests that fail, and what is refused or ignored. */
import { type Variant } from './variant.ts';
export declare const REFUSED_VALUES: readonly Variant[];
