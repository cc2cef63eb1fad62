import type { Filter } from '../api/model.ts';
import { kindOf } from '../kinds/index.ts';
import type { AbsenceBasis } from './operator.ts';
import { valuesShown } from './values.ts';

/** A value that as good as certainly nothing has, drawn by the name of the parameter; undefined where the file admits none. */
export function drawnAbsent(
  filter: Filter,
  { name, items, seed, admits }: AbsenceBasis,
  what = 'absent',
): string | undefined {
  return kindOf(filter).drawAbsent(valuesShown(filter, items), seed, `${what} ${name}`, admits);
}
