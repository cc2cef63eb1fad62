import { nearestWord } from '../../base/nearest.ts';
import { vocabulary } from './all.ts';

/** Extensions of well-known tools that are spelt like members of the vocabulary and are none. */
const ofOthers: ReadonlySet<string> = new Set([
  // ReadMe: headers that every request has.
  'x-headers',
]);

/**
 * The member of the vocabulary that a name is a slip of: another letter case, other dashes, the plural or the singular, or nearly the same
 * letters. A name that only begins like a member, such as `x-item-type` or `x-filterable`, is that of something else.
 *
 * @param name as a file has it, with or without the `x-`.
 * @returns undefined for a member's own name, and for that of something else.
 */
export function memberMeant(name: string): string | undefined {
  if (ofOthers.has(name)) return undefined;
  const written = lettersOf(name);
  const meant = vocabulary.find((member) => isSlip(written, lettersOf(member.name)))?.name;
  return meant === name ? undefined : meant;
}

/** What is left of a name without what is easily written otherwise. */
function lettersOf(name: string): string {
  const letters = name.toLowerCase().replace(/[-_ ]/g, '');
  return letters === 'xml' || letters === 'xsd' ? letters : letters.replace(/^x/, '');
}

function isSlip(written: string, known: string): boolean {
  if (written === known) return true;
  if (['s', 'es'].some((ending) => written === known + ending || known === written + ending)) return true;
  return nearestWord(written, [known], mostSlips(written, known)) !== undefined;
}

/** How many letters of a name may be wrong: few of a short one, since that is near to many others. */
function mostSlips(written: string, known: string): number {
  const length = Math.min(written.length, known.length);
  if (length >= 11) return 2;
  if (length >= 7 && written.slice(0, 4) === known.slice(0, 4)) return 2;
  return length >= 6 || (length >= 4 && written[0] === known[0]) ? 1 : 0;
}
