import type { FieldKind } from '../api/model.ts';
import { type JsonObject } from '../base/json.ts';
import type { FieldValue, Kind } from './kind.ts';
/** A member of an item, with the kind of its values: what filters, sort keys and shared members have in common. */
export interface TypedMember {
    /** JSON pointer into an item. */
    readonly field: string;
    readonly kind: FieldKind;
}
/** What is known of the kind of a member's values. */
export declare function kindOf({ kind }: Pick<TypedMember, 'kind'>): Kind;
/** A member of an item; undefined for absent, null, or not of the kind. */
export declare function readField(item: JsonObject, member: TypedMember): FieldValue | undefined;
/** A member of an item as a message shows it. */
export declare function showField(item: JsonObject, member: TypedMember): string;
/** What kind of values a member has throughout a list; undefined where it has none, or several. */
export declare function inferKind(items: readonly {
    readonly value: JsonObject;
}[], pointer: string): FieldKind | undefined;
