import type { Kind } from './kind.ts';
/** `word`: one of a few words. Compared as it stands, and a server may refuse a word that is none of them. */
export declare const word: Kind;
