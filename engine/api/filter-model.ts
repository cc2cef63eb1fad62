import type { JsonObject } from '../base/json.ts';
import type { Filter as FilterEntry } from './vocabulary/filter.ts';
import type { RefusalEntry } from './vocabulary/refusals.ts';
import type { consequence } from './vocabulary/shared.ts';
import type { Typed } from './vocabulary/typed.ts';

export type { LinkSelection } from './vocabulary/item-link.ts';
export type { FieldKind } from './vocabulary/kinds.ts';
export type { Condition } from './vocabulary/lifecycle.ts';
export type { Operator } from './vocabulary/operators.ts';
export type { Reference, ReferenceForm } from './vocabulary/reference.ts';
export type { SelectedClass, Selection } from './vocabulary/selection.ts';

/** What a deviation counts as: nothing, a broken SHOULD, or a broken MUST. */
export type Consequence = Typed<typeof consequence>;

/** How a parameter picks entries of the list. */
export interface Filter extends Omit<FilterEntry, 'zones'> {
  /** Of an instant, the ways to write its zone that the server takes, the one that requests have first. */
  readonly zones: NonNullable<FilterEntry['zones']>;
  /** What stands between several values in one; undefined where none of them can hold others. */
  readonly delimiter?: string | undefined;
  /** How a value stands in a query, where it is not simply the value of the parameter. */
  readonly wording?: Wording | undefined;
  /** What OpenAPI says of the parameter's value; any text will do if not given. */
  readonly schema?: JsonObject | undefined;
}

/** How the values of a filter stand in a query. */
export interface Wording {
  /** The parameter in the query, which may have several filters. */
  readonly parameter: string;
  /** The text in which `{value}`, `{values}`, or `{low}` and `{high}` stand for what is asked for. */
  readonly template: string;
  /** How several values stand; undefined where there is only one. */
  readonly several: FilterEntry['several'];
  /** What stands between several values in one. */
  readonly separator: string;
  readonly quotes: FilterEntry['quotes'];
  /** How two filters of the parameter are asked for at once; undefined where they cannot be. */
  readonly together: string | undefined;
  /** The words for true and for false; undefined for one that the parameter does not take. */
  readonly truth: { readonly true: string | undefined; readonly false: string | undefined } | undefined;
  /** How the zone of an instant is written. */
  readonly zone: Filter['zones'][number];
  /** Beginnings by which the parameter's other filters know their values. */
  readonly reserved: readonly string[];
}

export interface Parameter {
  readonly name: string;
  /** Where its file has it, as a JSON pointer. */
  readonly pointer: string;
  readonly place: 'query' | 'path';
  /** What OpenAPI says of its value. */
  readonly schema: JsonObject;
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
  /** Where its file has that, as a JSON pointer. */
  readonly filterPointer: string;
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
