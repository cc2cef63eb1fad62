import type { VocabularyMember } from './member.ts';
/** Every member of the vocabulary. */
export declare const vocabulary: readonly VocabularyMember[];
