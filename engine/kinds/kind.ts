import type { FieldKind } from '../api/model.ts';
import type { Json } from '../base/json.ts';

/** A member of an item, or a value that is asked for, as its kind understands it. */
export interface FieldValue {
  /** As a text; messages show it by the kind's `show`. */
  readonly text: string;
  /** Its place on the line of the kind's values; undefined for a kind whose values lie on no line. */
  readonly place: bigint | undefined;
  /** How far above its place the true value may lie, where less of it is shown than a server may hold; nothing if not given. */
  readonly spread?: bigint;
}

/** How two values stand: below, equal, above, or not decided by what every server may choose. */
export type Order = -1 | 0 | 1 | undefined;

/** Values that lie on a line, so that a filter can bound them. */
export interface Line {
  /** What lies between two values that can be asked for and are next to each other. */
  readonly step: bigint;
  /**
   * How far a value has to be from another one, so that what lies between the two can be judged.
   *
   * @param tolerance in which a server may place a value on either side, in the unit that the vocabulary has for the kind.
   */
  margin(tolerance: number): bigint;
  /** How far apart two values have to be, so that a bound between them is next to neither. */
  leastGap(tolerance: number): bigint;
  /** Well beyond a value, so that nothing is there. */
  beyond(place: bigint): bigint;
  /** Values so far beyond what anything has that some services cannot hold them; as they are sent. */
  readonly farthest: readonly string[];
  /** Values below the one from which some services count, such as times before 1970; as they are sent. */
  readonly below: readonly string[];
  /** Well-formed values that some services cannot read, such as a leap second; as they are sent. */
  readonly rare: readonly string[];
  /** A place as it is sent. */
  textAt(place: bigint): string;
  /** Whether every server can read a text as a place on the line. */
  isReadable(text: string): boolean;
}

/** Something that a list should show so that the checks can decide, and what it is good for. */
export interface WantedData {
  readonly what: string;
  readonly why: string;
}

/** What a description of wanted data calls a sort key and the things that it sorts. */
interface OrderWords {
  readonly many: string;
  /** The member and the key, as Markdown shows them. */
  readonly member: string;
  readonly key: string;
}

/**
 * One kind of value that a member may have: everything that the suite knows about it. Checks ask the kind and never look at
 * its name.
 *
 * A new kind is one file that exports a `Kind`, its name in the vocabulary, its line in the registry (index.ts), and its tests.
 */
export interface Kind {
  /** Name in the vocabulary. */
  readonly name: FieldKind;
  /** Any text may stand there, whatever its characters, and a text that nothing has is as good as any other. */
  readonly isFreeText: boolean;
  /** One of a few words; a server may refuse others. */
  readonly isEnumerated: boolean;
  /** The kind has no further value than those that it names, so none is absent. */
  readonly isClosed: boolean;
  /** A time: it may show that something changed, and formats may write it in ways of their own. */
  readonly isTime: boolean;
  /** Given where the values lie on a line. */
  readonly line: Line | undefined;
  /** The value that stands in JSON or is asked for; undefined for absent, null, or not of the kind. */
  read(value: Json | undefined): FieldValue | undefined;
  /** Whether a value that stands in JSON shows by itself that it is of the kind. */
  recognises(value: Json): boolean;
  /** Orders two values by what every server agrees on. */
  compare(left: FieldValue, right: FieldValue): Order;
  /**
   * Whether the dictionary of some language orders two values otherwise than `compare` does; slow, so that it is asked only for
   * values that seem to stand the wrong way round.
   */
  isOrderedOtherwise(left: FieldValue, right: FieldValue): boolean;
  /** What decides an order first: values that are alike in it may stand in any order, whatever the direction. */
  weight(value: FieldValue): string;
  /** Whether a lawful server may take two different values for one. */
  mayBeTakenFor(left: FieldValue, right: FieldValue): boolean;
  /** Whether two different values may be one to a server, because numbers lose digits on the way. */
  blurs(left: FieldValue, right: FieldValue): boolean;
  /** Whether two APIs that show these values of one item show the same, but for how it is written. */
  agree(left: FieldValue, right: FieldValue, caseBlind: boolean): boolean;
  /** A shown value as it is asked for, where that is not as it is shown. */
  asked?(value: FieldValue): string;
  /** A value as a message shows it. */
  show(value: FieldValue): string;
  /**
   * Whether a server may refuse a text as no value of the kind.
   *
   * @param values those that the list shows.
   */
  mayBeRefused(text: string, values: readonly FieldValue[]): boolean;
  /**
   * Values that as good as certainly nothing has, in several forms since a file may not admit all of them: the one that lies well beyond
   * all others, or is of the most usual form, first.
   *
   * @param values those that the list shows.
   * @param purpose what one is drawn for.
   */
  absentValues(values: readonly FieldValue[], seed: number, purpose: string): Iterable<string>;
  /** What the list should show so that an order by the member can be judged. */
  dataForOrder(words: OrderWords): readonly WantedData[];
}
