import type { Filter } from '../api/model.ts';
import { looksIntoTexts } from '../api/vocabulary/operators.ts';
import { folded } from '../kinds/collation.ts';
import type { Match } from './operator.ts';

/** Whether a difference in case counts for a filter. */
export function caseOf(filter: Filter): NonNullable<Filter['case']> {
  if (filter.case !== undefined) return filter.case;
  // Most services look into texts without regard to case, so that it is left open where nothing is said.
  if (looksIntoTexts(filter.operator)) return 'any';
  return filter.caseBlind === 'fail' ? 'significant' : 'any';
}

/** A text in small letters, of those of ASCII alone: services differ in what they know as the same letter beyond it. */
export function lowered(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** A text with each letter of ASCII in the other case; undefined where it has none. */
export function inOtherCase(text: string): string | undefined {
  const swapped = text.replace(/[A-Za-z]/g, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
  return swapped === text ? undefined : swapped;
}

/**
 * Whether a text has a part: certainly where it stands there letter by letter, and in another case where case does not count; what a
 * collation may take for the same is open, and so is a part with signs that stand for any text in data bases.
 *
 * @param isThere whether one text has another where it has to be.
 */
export function matchesSubstring(
  filter: Filter,
  text: string,
  wanted: string,
  isThere: (text: string, part: string) => boolean,
): Match {
  if (wanted.trim() === '') return 'open';
  if (filter.wildcards === 'open' && /[%_*?\\]/.test(wanted)) return 'open';
  // A mark belongs to the letter before it, so a part that ends there is none to some services.
  const certain = (whole: string, wanted: string): boolean =>
    isThere(whole, wanted) && !/[\p{M}\p{Cf}]/u.test(whole);
  if (certain(text, wanted)) return 'yes';
  const letters = caseOf(filter);
  if (letters === 'ignored' && certain(lowered(text), lowered(wanted))) return 'yes';
  if (isThere(text, wanted)) return 'open';
  return letters !== 'significant' && isThere(folded(text), folded(wanted)) ? 'open' : 'no';
}
