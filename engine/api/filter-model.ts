import type { Filter as FilterEntry } from './vocabulary/filter.ts';
import type { RefusalEntry } from './vocabulary/refusals.ts';
import type { consequence, kind, support } from './vocabulary/shared.ts';
import type { Typed } from './vocabulary/typed.ts';

export type { Operator } from './vocabulary/filter.ts';
export type { LinkSelection } from './vocabulary/item-link.ts';
export type { Condition } from './vocabulary/lifecycle.ts';
export type { Reference, ReferenceForm } from './vocabulary/reference.ts';
export type { SelectedClass, Selection } from './vocabulary/selection.ts';

/** What a deviation counts as: nothing, a broken SHOULD, or a broken MUST. */
export type Consequence = Typed<typeof consequence>;

/** `optional`: the documents allow a server to refuse it, to ignore it, or not to have it. */
export type Support = Typed<typeof support>;

/** How values of a field compare. `text` leaves case and collation open, `word` and `identifier` do not. */
export type FieldKind = Typed<typeof kind>;

/** How a parameter picks entries of the list. */
export interface Filter extends FilterEntry {
  /** What stands between several values in one; undefined where none of them can hold others. */
  readonly delimiter?: string | undefined;
}

export interface Parameter {
  readonly name: string;
  /** Where its file has it, as a JSON pointer. */
  readonly pointer: string;
  readonly place: 'query' | 'path';
  /** No request goes without it. */
  readonly required: boolean;
  /** The words that its schema lists, or that of its elements; none where it lists none. */
  readonly words: readonly string[];
  /** The value that counts where the parameter is left out, if the documents name one. */
  readonly default: string | undefined;
  /** A value that the file shows, for a path or a request that needs one, where the user gives none. */
  readonly example: string | undefined;
  /** The numbers between which the schema wants its value, where it says so. */
  readonly range: { readonly minimum: number | undefined; readonly maximum: number | undefined };
  readonly filter: Filter | undefined;
  /** Bad values and what they must get. */
  readonly refusals: readonly Refusal[];
}

/** A bad value and what it must get. */
export interface Refusal extends Omit<RefusalEntry, 'value' | 'because'> {
  /**
   * The value sent; `{unknown-id}` stands for an identity that no item has, `{upper-case-id}` for that of an item,
   * written in capitals.
   */
  readonly value: string;
  /** Why it is bad, to complete the sentence "… is …". */
  readonly because: string;
}
