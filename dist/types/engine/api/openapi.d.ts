import type { OpenAPIV3_1 } from 'openapi-types';
import { type Json, type JsonObject } from '../base/json.ts';
import { type Result } from '../base/result.ts';
/** A member of an OpenAPI object as it is read: what is in a list or a map is read, and looked at, one by one. */
type Member<V> = V extends string | boolean | number ? V : V extends readonly unknown[] ? readonly Json[] : JsonObject;
/** Members of an OpenAPI object, as `openapi-types` has them. */
type Members<T, K extends keyof T> = {
    readonly [P in keyof Pick<T, K>]: Member<Exclude<T[P], undefined>>;
};
/** A schema; of version 3.1 on it may be `true` or `false`. */
type Schema = JsonObject | boolean;
type DocumentMembers = Members<OpenAPIV3_1.Document, 'info' | 'paths' | 'components'>;
type InfoMembers = Members<Partial<OpenAPIV3_1.InfoObject>, 'title'>;
type PathMembers = Members<OpenAPIV3_1.PathItemObject, 'parameters'> & {
    readonly get?: JsonObject;
};
type OperationMembers = Members<OpenAPIV3_1.OperationObject, 'operationId' | 'parameters' | 'responses' | 'deprecated'>;
type ParameterMembers = Members<OpenAPIV3_1.ParameterObject, 'name' | 'in' | 'style' | 'explode' | 'content'> & {
    readonly schema?: Schema;
};
type ResponseMembers = Members<OpenAPIV3_1.ResponseObject, 'headers' | 'content'>;
type HeaderMembers = {
    readonly schema?: Schema;
};
type MediaTypeMembers = {
    readonly schema?: Schema;
};
type SchemaMembers = Members<OpenAPIV3_1.NonArraySchemaObject, 'enum' | 'minimum' | 'maximum' | 'format' | 'pattern'>;
export type ParameterObject = JsonObject & ParameterMembers;
export type SchemaObject = JsonObject & SchemaMembers;
/** Reads an OpenAPI object whose members have the form that they have to have. */
type Reader<T> = (node: Json | undefined, where: string) => Result<JsonObject & T>;
export declare const readDocument: Reader<DocumentMembers>;
export declare const readInfo: Reader<InfoMembers>;
export declare const readPathItem: Reader<PathMembers>;
export declare const readOperation: Reader<OperationMembers>;
export declare const readParameter: Reader<ParameterMembers>;
export declare const readResponse: Reader<ResponseMembers>;
export declare const readHeader: Reader<HeaderMembers>;
export declare const readMediaType: Reader<MediaTypeMembers>;
/** The schema of a parameter or header; one that is left out, or a truth value, says nothing. */
export declare function readSchema(schema: Schema | undefined, where: string): Result<SchemaObject>;
/** The entries of a map of paths or responses, of which members that begin with `x-` are none. */
export declare function entriesOf(map: JsonObject | undefined): readonly (readonly [name: string, node: Json])[];
export {};
