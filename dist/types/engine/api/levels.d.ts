import { type Json } from '../base/json.ts';
/**
 * Which reading of a body's schema: `standard`; `should`, which adds what only a SHOULD asks for; `strict`, which adds
 * the strict reading of each ambiguity to both.
 */
export type SchemaProfile = 'standard' | 'should' | 'strict';
/**
 * A schema as one profile reads it: the keywords of each overlay that counts replace those beside it, and every `x-`
 * member is gone from the result. What differs by level is data in one schema, never a second copy.
 */
export declare function schemaForProfile(schema: Json, profile: SchemaProfile): Json;
/** The member under which `annotatedForProfile` keeps the readings of a node, by keyword; `''` for all keywords. */
export declare const annotation = "x-because";
/** As `schemaForProfile`, but every node still names its readings. */
export declare function annotatedForProfile(schema: Json, profile: SchemaProfile): Json;
