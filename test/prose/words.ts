import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Written } from './messages.ts';

/** A word that no text may have, and what to say instead. */
export interface Word {
  readonly not: string;
  readonly say: string;
  readonly pattern: RegExp;
}

/** The words of the list beside this file. */
export function wordList(): readonly Word[] {
  const entries: unknown = parse(readFileSync(new URL('words.yaml', import.meta.url), 'utf8'));
  if (!Array.isArray(entries)) throw new Error('words.yaml is not a list');
  return entries.map((entry: unknown) => wordOf(entry));
}

function wordOf(entry: unknown): Word {
  if (typeof entry !== 'object' || entry === null || !('not' in entry) || !('say' in entry))
    throw new Error(`words.yaml has an entry without not and say: ${JSON.stringify(entry)}`);
  const { not, say } = entry;
  if (typeof not !== 'string' || typeof say !== 'string')
    throw new Error(`words.yaml has an entry that is not text: ${JSON.stringify(entry)}`);
  return { not, say, pattern: patternOf(not) };
}

/** Whole words in any letter case, or the regular expression between slashes. */
function patternOf(not: string): RegExp {
  const [, source] = /^\/(.*)\/$/.exec(not) ?? [];
  return new RegExp(source ?? `\\b${not.replace(/ /g, '\\s+')}\\b`, 'i');
}

/** What is wrong with texts by a list of words: one line for each word in each text. */
export function wrongWords(texts: readonly Written[], words: readonly Word[]): readonly string[] {
  return texts.flatMap(({ place, text }) =>
    words
      .filter(({ pattern }) => pattern.test(text))
      .map(({ not, say }) => `${place}: say "${say}" instead of "${not}" in: ${text}`),
  );
}
