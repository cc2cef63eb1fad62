import type { SchemaProfile } from '../../engine/api/levels.ts';
import type { BodyProblem } from '../../engine/api/validate.ts';
import { type Aspect } from '../../engine/base/aspect.ts';
import type { JsonObject } from '../../engine/base/json.ts';
import { type Demand } from './schema-demands.ts';
/** A demand with the profiles of the schema that make it. */
interface ProfiledDemand extends Demand {
    readonly profiles: readonly SchemaProfile[];
}
/** One sentence about a body: all that a schema asks of one member in one respect. */
export interface Sentence {
    readonly aspect: Aspect;
    readonly demands: readonly ProfiledDemand[];
    /** What the sentence is about, in words. */
    readonly subject: string;
    /** What is wrong where it is broken, to complete "… in one body". */
    readonly fault: string;
}
/** The sentences about one place of a body; for a place of which the schema says nothing, one that nothing can break. */
export declare function sentencesAt(schema: JsonObject, place: string): readonly Sentence[];
/** The aspect that a problem is about. */
export declare function aspectOfProblem(problem: BodyProblem, schema: JsonObject, profile: SchemaProfile): Aspect;
export {};
