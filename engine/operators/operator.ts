import type { Admits } from '../api/admitted.ts';
import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import type { Level } from '../base/verdict.ts';
import type { WantedData } from '../kinds/kind.ts';
import type { Range } from './range.ts';

/** Whether an item has to be in a filtered list: yes, no, or open where a server may choose. */
export type Match = 'yes' | 'no' | 'open';

/** Ways to write one value to filter by, in the order in which to try them: the first that brings anything counts. */
export interface ChosenValue {
  readonly values: readonly string[];
  /** What makes it worth asking for. */
  readonly why: string;
  /** It is chosen to see what does not come, and as good as nothing may match it. */
  readonly matchesNothing?: true;
}

/** What a value to ask for is chosen by. */
interface ChoiceBasis {
  /** The list as it was read. */
  readonly items: readonly Item[];
  /** Seed of everything drawn at random. */
  readonly seed: number;
  readonly level: Level;
}

/** What a value that no item has is chosen by. */
export interface AbsenceBasis extends ChoiceBasis {
  /** Name of the parameter, so that each parameter draws its own value. */
  readonly name: string;
  /** When the target last answered, by its own clock, in nanoseconds since 1970. */
  readonly now: bigint;
  /** URL of the endpoint, without a slash at its end. */
  readonly endpoint: string;
  /** Whether the schema of the field lets a text be its value; any text will do if not given. */
  readonly admits?: Admits;
}

/** What a description of wanted data calls things. */
export interface DataWords {
  readonly noun: { readonly one: string; readonly many: string };
  /** The parameter, as Markdown shows it. */
  readonly parameter: string;
  /** The member that the filter compares with, as Markdown shows it. */
  readonly member: string;
  /** The member is the identity of an item, which no two items share. */
  readonly isIdentity: boolean;
}

/**
 * One way in which a filter's value picks items: everything that the suite knows about it. Checks ask the operator and never
 * look at its name.
 *
 * A new operator is one file that exports an `Operator`, its entry in the vocabulary (api/vocabulary/operators.ts), its line in
 * the registry (index.ts), and its tests. Members of `x-filter` that only some operators have are described in the files of those operators.
 */
export interface Operator {
  /** Name in the vocabulary. */
  readonly name: Filter['operator'];
  /** Between the member and the value in a message: "whose size *is at least* 5". */
  readonly phrase: string;
  /** The value is compared with the member as it stands, and one value is all that an item matches. */
  readonly isEquality: boolean;
  /** The values lie on a line, and the filter lets through what lies on one side of its value. */
  readonly range: Range | undefined;
  /** The range ends at one value of the member, which may count in or not, and a counterpart may bound the other side. */
  readonly isBound: boolean;
  /** The filter asks what has changed, so that its answer may go beyond the plain list. */
  readonly isByTimeOfChange: boolean;
  /** What matches depends on the level that is judged by. */
  readonly heedsLevel: boolean;
  /** Whether what equals the value matches, where the filter says: it does (`in`), or it does not (`out`). */
  endCounts(filter: Filter): 'in' | 'out' | undefined;
  /** The values are words for classes of items, which a check of all classes judges together. */
  namesClasses(filter: Filter): boolean;
  /** The answers by all of the values make up the whole list, without overlap. */
  dividesTheList(filter: Filter): boolean;

  /**
   * Whether an item matches by the documents. An item without the member matches nothing: what is unknown is neither equal to a
   * value nor on one side of it.
   *
   * @param level strict leaves no tolerance but that of the precision in which a value is shown.
   */
  matches(filter: Filter, value: string, item: Item, level: Level): Match;

  /** Values to ask for, drawn from the list, with what each is good for; few, whatever the length of the list. */
  valuesToAsk(filter: Filter, basis: ChoiceBasis): readonly ChosenValue[];
  /** Values that may be matched by some items of the list and not by others, to be weighed. */
  valuesToWeigh(filter: Filter, items: readonly Item[]): readonly string[];
  /** Values that are likely to leave several items, so that the filtered list has pages. */
  valuesLeavingSeveral(filter: Filter, items: readonly Item[]): readonly string[];
  /** Values by which one item comes, in the ways to write each; empty where the item shows none that can be asked for. */
  valuesFinding(filter: Filter, item: Item, items: readonly Item[]): readonly string[];
  /** Values by which one item may not come, the nearest first. */
  valuesExcluding(filter: Filter, item: Item, items: readonly Item[]): Iterable<string>;

  /** Whether there is a value that nothing can match. */
  hasAbsentValue(filter: Filter): boolean;
  /** A value that as good as certainly nothing matches; undefined where the file admits none. */
  absentValue(filter: Filter, basis: AbsenceBasis): string | undefined;

  /** What the list should show so that the filter can be judged. */
  wantedData(filter: Filter, words: DataWords): readonly WantedData[];
}
