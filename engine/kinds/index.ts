import type { FieldKind } from '../api/model.ts';
import { memberOf } from '../base/item.ts';
import { type Json, type JsonObject, readPointer } from '../base/json.ts';
import { boolean } from './boolean.ts';
import { date } from './date.ts';
import { identifier } from './identifier.ts';
import { instant } from './instant.ts';
import { integer } from './integer.ts';
import type { FieldValue, Kind } from './kind.ts';
import { number } from './number.ts';
import { text } from './text.ts';
import { word } from './word.ts';

/** Every kind of the vocabulary; of those that a value shows by itself the narrower one first. */
const kinds: Readonly<Record<FieldKind, Kind>> = {
  integer,
  number,
  boolean,
  instant,
  date,
  text,
  word,
  identifier,
};

/** A member of an item, with the kind of its values: what filters, sort keys and shared members have in common. */
export interface TypedMember {
  /** JSON pointer into an item. */
  readonly field: string;
  readonly kind: FieldKind;
}

/** What is known of the kind of a member's values. */
export function kindOf({ kind }: Pick<TypedMember, 'kind'>): Kind {
  return kinds[kind];
}

/** A member of an item; undefined for absent, null, or not of the kind. */
export function readField(item: JsonObject, member: TypedMember): FieldValue | undefined {
  return kindOf(member).read(memberOf(item, member.field));
}

let lastAsked:
  | { readonly kind: FieldKind; readonly value: string; readonly read: FieldValue | undefined }
  | undefined;

/**
 * A value that is asked for, as the kind of a member reads it; undefined where it is none of the kind. It is compared with each item of
 * a list in turn, so the last one is remembered.
 */
export function readAsked({ kind }: Pick<TypedMember, 'kind'>, value: string): FieldValue | undefined {
  if (lastAsked?.value !== value || lastAsked.kind !== kind)
    lastAsked = { kind, value, read: kinds[kind].read(value) };
  return lastAsked.read;
}

/** A member of an item as a message shows it. */
export function showField(item: JsonObject, member: TypedMember): string {
  const value = readField(item, member);
  return value === undefined ? 'none' : kindOf(member).show(value);
}

/** What kind of values a member has throughout a list; undefined where it has none, or several. */
export function inferKind(
  items: readonly { readonly value: JsonObject }[],
  pointer: string,
): FieldKind | undefined {
  const values = items.map(({ value }) => readPointer(value, pointer)).filter(isThere);
  if (values.length === 0) return undefined;
  return Object.values(kinds).find((kind) => values.every(kind.recognises))?.name;
}

function isThere(value: Json | undefined): value is Json {
  return value !== undefined && value !== null;
}
