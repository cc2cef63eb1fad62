import type { Filter } from '../../engine/api/model.ts';
import type { Item } from '../../engine/base/item.ts';
import { type Claim, failed, notApplicable, passed } from '../../engine/base/verdict.ts';
import { readField } from '../../engine/kinds/index.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from './evidence.ts';
import { count, nameIds } from './phrases.ts';
import type { Asked } from './relations.ts';

/** A list by one word of an enumeration. */
export interface AskedWord extends Asked {
  readonly word: string;
}

/** The same, with the entries that show the word. */
export interface WordWithEntries extends AskedWord {
  readonly shown: readonly Item[];
  /** Ids of those that came under no word. */
  readonly lost: readonly string[];
}

/** What the lists by several words have to hold, and which of it came under none of them. */
export function wordsWithEntries(
  uncovered: readonly string[],
  lists: readonly AskedWord[],
  { stable }: Facts,
  filter: Filter,
): readonly WordWithEntries[] {
  const lost = new Set(uncovered);
  return lists.map((list) => {
    const shown = stable.filter(
      ({ value }) => readField(value, filter)?.text.toLowerCase() === list.word.toLowerCase(),
    );
    return { ...list, shown, lost: shown.flatMap(({ id }) => (lost.has(id) ? [id] : [])) };
  });
}

/** A claim on each word that the documents name: that it finds what shows it. */
export function claimsOnWords(
  words: readonly WordWithEntries[],
  { api }: Facts,
  { values }: Filter,
): readonly Claim[] {
  return words.flatMap(({ word, asked, walk, shown, lost }) => {
    if (!values.includes(word)) return [];
    const grounds = { aspect: { relation: 'coverage', value: word }, evidence: walkEvidence(walk) };
    if (lost.length > 0)
      return failed(`${asked} leaves out ${count(lost.length, api)} with this value.`, {
        ...grounds,
        expected: `${count(shown.length, api)} that show ${word}`,
        actual: `missing: ${nameIds(lost)}`,
        entries: lost,
      });
    return shown.length === 0
      ? notApplicable(`No ${api.noun.one} shows ${word}.`, grounds)
      : passed(`${asked} finds all of ${count(shown.length, api)} that show ${word}.`, grounds);
  });
}
