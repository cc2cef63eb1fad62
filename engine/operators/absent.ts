import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { kindOf } from '../kinds/index.ts';
import type { AbsenceBasis, Match } from './operator.ts';
import { valuesShown } from './values.ts';
import { isAdmitted } from './wording.ts';

type Matches = (filter: Filter, value: string, item: Item) => Match;

/**
 * A value that as good as certainly nothing matches, drawn by the name of the parameter; undefined where its schema admits none.
 *
 * @param matches whether an item matches a value; none of the list may.
 */
export function drawnAbsent(filter: Filter, basis: AbsenceBasis, matches: Matches): string | undefined {
  const [first] = absentValues(filter, basis, matches, 'absent');
  return first;
}

/**
 * The same where the value is compared with the whole of a member, so that it is of a form that the member may have, if one can be drawn.
 *
 * @param what what it is drawn for, so that another one comes for something else.
 */
export function drawnAbsentMember(
  filter: Filter,
  basis: AbsenceBasis,
  matches: Matches,
  what = 'absent',
): string | undefined {
  const kind = kindOf(filter);
  let usual: string | undefined;
  for (const text of absentValues(filter, basis, matches, what)) {
    if (basis.admits?.(text) ?? true) return text;
    usual ??= text;
  }
  // What the member rules out can be asked for all the same, but that an id may have a form to be known by.
  return kind.isFreeText || kind.line !== undefined ? usual : undefined;
}

function* absentValues(
  filter: Filter,
  { name, items, seed }: AbsenceBasis,
  matches: Matches,
  what: string,
): Generator<string, void> {
  const drawn = kindOf(filter).absentValues(valuesShown(filter, items), seed, `${what} ${name}`);
  let isUsual = true;
  for (const text of drawn) {
    const isFirst = isUsual;
    isUsual = false;
    if (!isAdmitted(filter, text)) continue;
    // The first lies beyond all others, or is a word that nobody uses.
    if (isFirst || items.every((item) => matches(filter, text, item) === 'no')) yield text;
  }
}
