import { type Json, type JsonObject } from '../base/json.ts';
import { type SchemaProfile } from './levels.ts';
/** One place where a body is not what its schema says. */
export interface BodyProblem {
    /** JSON pointer into the body; empty for the body itself. */
    readonly pointer: string;
    /** What is wrong there, in plain words that follow on the place, e.g. `is a string, not an integer`. */
    readonly message: string;
    /** The JSON Schema keyword that was broken. */
    readonly keyword: string;
    /** JSON pointer to that keyword, in the schema as the profile reads it. */
    readonly keywordAt: string;
    /** The member that is missing at the place, where that is what is wrong. */
    readonly missing: string | undefined;
    /** Readings named by the schema where it was broken. */
    readonly readings: readonly string[];
}
/** Looks at a body and says everything that is wrong with it; an empty list is a body that fits. */
type BodyValidator = (body: Json | undefined) => readonly BodyProblem[];
/**
 * A validator of bodies, made once for each schema object and profile.
 *
 * @param schema a dereferenced body schema with its levels still in it, as `DocumentedContent.schema` holds it.
 */
export declare const compileBody: (key: JsonObject, profile: SchemaProfile) => BodyValidator;
export {};
