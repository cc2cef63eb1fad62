import type { Kind } from './kind.ts';
import { text } from './text.ts';

/** `word`: one of a few words. Compared as it stands, and a server may refuse a word that is none of them. */
export const word: Kind = {
  ...text,
  name: 'word',
  isFreeText: false,
  isEnumerated: true,
  recognises: () => false,
  mayBeRefused: () => true,
};
