import { type Json } from '../../base/json.ts';
import { type Result } from '../../base/result.ts';
import type { Typed } from './typed.ts';
/** The objects of an OpenAPI file on which a member of the vocabulary can stand. */
export type Place = 'document' | 'path' | 'operation' | 'parameter' | 'header' | 'response' | 'content' | 'schema';
/** One `x-` member: where it stands and what it holds. */
export interface VocabularyMember<S extends object = object> {
    readonly name: `x-${string}`;
    readonly place: Place;
    /** JSON Schema of the value; its defaults are what counts where a part is left out. */
    readonly schema: S;
}
/**
 * Reads the value of a member.
 *
 * @param where the place in the file, for messages.
 * @returns the value with every default filled in, or a problem with the code `specification-vocabulary`.
 */
export declare function readMember<S extends object>(member: VocabularyMember<S>, value: Json, where: string): Result<Typed<S>>;
/** Reads the value of a member where the object has it. */
export declare function readOptional<S extends object>(member: VocabularyMember<S>, parent: {
    readonly [name: string]: Json;
}, where: string): Result<Typed<S> | undefined>;
