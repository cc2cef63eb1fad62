/** Other lawful ways to write the same JSON (RFC 8259). */
import { type Variant } from './variant.ts';
export declare const JSON_TEXT: readonly Variant[];
