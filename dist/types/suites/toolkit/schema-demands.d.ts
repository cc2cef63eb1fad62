import { type SchemaProfile } from '../../engine/api/levels.ts';
import type { BodyProblem } from '../../engine/api/validate.ts';
import { type JsonObject } from '../../engine/base/json.ts';
/** What kind of thing a keyword asks for. */
export type Keyword = 'required' | 'type' | 'enum' | 'format' | 'range' | 'other';
/** The types that keywords of a schema distinguish. */
export type JsonType = 'string' | 'number' | 'array' | 'object';
/** A step from an array to its elements. */
export declare const element: unique symbol;
/** A step from an object to a member that the schema does not name. */
export declare const unnamed: unique symbol;
/** A step into a body. */
export type Step = string | typeof element | typeof unnamed;
/** A part of a body that decides whether a keyword counts. */
interface SchemaCondition {
    readonly path: readonly Step[];
    readonly schema: JsonObject;
    /** Whether the schema has to fit, or not to fit. */
    readonly fits: boolean;
}
/** One thing that a schema asks of one member. */
export interface Demand {
    /** Where the schema says so; for `required`, followed by the name of the member. */
    readonly key: string;
    readonly path: readonly Step[];
    readonly keyword: Keyword;
    /** It is about whether the member is there, and not about its value. */
    readonly ofPresence: boolean;
    readonly conditions: readonly SchemaCondition[];
    /** The only type of values that it is about; of another type the value has to be by another demand. */
    readonly appliesTo: JsonType | undefined;
    /** The elements that an array has to hold, in a few signs. */
    readonly contained: string | undefined;
}
/** All that a schema asks, as one profile reads it. */
export declare const demandsOf: (key: JsonObject, profile: SchemaProfile) => readonly Demand[];
/** The key of the demand that a problem breaks. */
export declare function keyOf({ keywordAt, missing }: BodyProblem): string;
/** Whether a schema contains itself, so that what it asks of the places below has no end. */
export declare function isEndless(schema: JsonObject): boolean;
/**
 * A condition of a schema in a few signs, e.g. `status=ACTIVE`: the members that it wants to have one value, with their values.
 *
 * @param fits false where the condition must not hold, e.g. `status!=ACTIVE`.
 */
export declare function conditionText(schema: JsonObject, fits?: boolean): string;
export {};
