import type { Json } from '../base/json.ts';

/** What a deviation counts as: nothing, a broken SHOULD, or a broken MUST. */
export type Consequence = 'accept' | 'warn' | 'fail';

/** `optional`: the documents allow a server to refuse it, to ignore it, or not to have it. */
export type Support = 'required' | 'optional';

export interface Parameter {
  readonly name: string;
  readonly place: 'query' | 'path';
  /** The value that counts where the parameter is left out, if the documents name one. */
  readonly default: string | undefined;
  readonly filter: Filter | undefined;
  /** Bad values and what they must get. */
  readonly refusals: readonly Refusal[];
}

/** How values of a field compare. `text` leaves case and collation open, `word` and `identifier` do not. */
export type FieldKind = 'text' | 'word' | 'identifier' | 'integer' | 'instant';

/**
 * How a filter's value picks items by a field: equal to it; not below or not above it; `changed-since`, a time not
 * before it; `refers-to`, naming the same thing by its id or its address; `selects`, one of a few words each of which
 * stands for conditions.
 */
export type Operator = 'equals' | 'at-least' | 'at-most' | 'changed-since' | 'refers-to' | 'selects';

export interface Filter {
  readonly operator: Operator;
  /** JSON pointer into an item. */
  readonly field: string;
  readonly kind: FieldKind;
  readonly support: Support;
  /** What it means that a target refuses or ignores an optional filter. */
  readonly absence: Consequence;
  /** The values the documents name, where they name them all. */
  readonly values: readonly string[];
  /** Values that the documents name among others, for entries that the list shows. */
  readonly examples: readonly string[];
  /** Name of the parameter that bounds the same field from the other side. */
  readonly counterpart: string | undefined;
  /** What an answer that treats the bound as exclusive means. */
  readonly openBound: Consequence;
  /** At which levels everything that matches must be returned. */
  readonly completeAt: 'always' | 'strict';
  /** What an answer that ignores the case of text means. */
  readonly caseBlind: Consequence;
  /** Of `changed-since`: seconds on either side of the value in which, at level standard, an item may be in or out. */
  readonly tolerance: number;
  /** Deleted items, which the plain list does not show, may be returned as well. */
  readonly admitsDeleted: boolean;
  /** Of `refers-to`: how the thing may be named. */
  readonly reference: Reference | undefined;
  /** Of `selects`: what the words stand for. */
  readonly selection: Selection | undefined;
  readonly readings: readonly string[];
}

/** A link that stands in an array of links: the element whose `member` is `equals` has it as `address`. */
export interface LinkSelection {
  readonly member: string;
  readonly equals: string;
  readonly address: string;
}

export interface Reference {
  /** The forms that the documents allow, the one to be expected first. */
  readonly forms: readonly ReferenceForm[];
  /** What the path of the thing's address ends in; `{id}` stands for its id. */
  readonly suffix: string;
  /** Where an item shows the thing's address. */
  readonly link: { readonly pointer: string; readonly select: LinkSelection } | undefined;
}

export interface ReferenceForm {
  readonly form: 'id' | 'url';
  readonly support: Support;
  readonly readings: readonly string[];
}

export interface Selection {
  readonly classes: readonly SelectedClass[];
  /** What it means if the classes that are not everything share items or leave some out; `accept`: it is not judged. */
  readonly partition: Consequence;
}

export interface SelectedClass {
  /** What it is called in messages. */
  readonly name: string;
  /** Ways to write it, in the order in which to try them; the first that is neither refused nor empty counts. */
  readonly values: readonly string[];
  /** It stands for all items, as if the parameter were left out. */
  readonly everything: boolean;
  /** An item that meets any of these belongs to it … */
  readonly matches: readonly Condition[];
  /** … and one that meets any of these does not. Items that meet one of both or none of either are open. */
  readonly excludes: readonly Condition[];
}

/** A statement about one member of an item. */
export interface Condition {
  readonly field: string;
  /** The member has one of these values. */
  readonly in: readonly Json[] | undefined;
  /** The member is there and not null, or it is not. */
  readonly present: boolean | undefined;
}

export interface Refusal {
  /**
   * The value sent; `{unknown-id}` stands for an identity that no item has, `{upper-case-id}` for that of an item,
   * written in capitals.
   */
  readonly value: string;
  /** Why it is bad, to complete the sentence "… is …". */
  readonly because: string;
  /** Further query parameters that the case needs. */
  readonly query: readonly (readonly [string, string])[];
  readonly expected: readonly number[];
  /** Statuses that will do at level standard. */
  readonly tolerated: readonly number[];
  /** Other client-error statuses: fail, or a warning at level standard. */
  readonly otherClientError: Consequence;
  /** A success that pays no heed to the parameter. */
  readonly ignored: Consequence;
  /** A success without any item. */
  readonly empty: Consequence;
  /** A success with the item that the value would name if written in its usual way. */
  readonly served: Consequence;
  readonly readings: readonly string[];
}
