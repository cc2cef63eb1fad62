import type { OpenAPIV3_1 } from 'openapi-types';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { failure, failures, type Result, success } from '../base/result.ts';

/** A member of an OpenAPI object as it is read: what is in a list or a map is read, and looked at, one by one. */
type Member<V> = V extends string | boolean | number
  ? V
  : V extends readonly unknown[]
    ? readonly Json[]
    : JsonObject;

/** Members of an OpenAPI object, as `openapi-types` has them. */
type Members<T, K extends keyof T> = { readonly [P in keyof Pick<T, K>]: Member<Exclude<T[P], undefined>> };

/** A schema; of version 3.1 on it may be `true` or `false`. */
type Schema = JsonObject | boolean;

type DocumentMembers = Members<OpenAPIV3_1.Document, 'info' | 'paths' | 'components'>;
type InfoMembers = Members<Partial<OpenAPIV3_1.InfoObject>, 'title'>;
type PathMembers = Members<OpenAPIV3_1.PathItemObject, 'parameters'> & { readonly get?: JsonObject };
type OperationMembers = Members<
  OpenAPIV3_1.OperationObject,
  'operationId' | 'parameters' | 'responses' | 'deprecated'
>;
type ParameterMembers = Members<
  OpenAPIV3_1.ParameterObject,
  'name' | 'in' | 'required' | 'style' | 'explode' | 'content'
> & { readonly schema?: Schema };
type ResponseMembers = Members<OpenAPIV3_1.ResponseObject, 'headers' | 'content'>;
type HeaderMembers = { readonly schema?: Schema };
type MediaTypeMembers = { readonly schema?: Schema };
type SchemaMembers = Members<
  OpenAPIV3_1.NonArraySchemaObject,
  'enum' | 'minimum' | 'maximum' | 'format' | 'pattern'
>;

export type ParameterObject = JsonObject & ParameterMembers;
export type SchemaObject = JsonObject & SchemaMembers;

/** What a member has to be, in words. */
const forms = {
  text: 'a text',
  truth: 'true or false',
  number: 'a number',
  list: 'a list',
  object: 'an object',
  schema: 'a schema: an object, or true or false',
} as const;

type Form = keyof typeof forms;

/** The form that goes with a type. */
type FormOf<V> = [V] extends [string]
  ? 'text'
  : [V] extends [boolean]
    ? 'truth'
    : [V] extends [number]
      ? 'number'
      : [V] extends [readonly Json[]]
        ? 'list'
        : [V] extends [JsonObject]
          ? 'object'
          : 'schema';

type Forms<T> = { readonly [K in keyof T]-?: FormOf<Exclude<T[K], undefined>> };

/** The members that are always there. */
type Needed<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];

/** Reads an OpenAPI object whose members have the form that they have to have. */
type Reader<T> = (node: Json | undefined, where: string) => Result<JsonObject & T>;

export const readDocument = reader<DocumentMembers>(
  'the file',
  { info: 'object', paths: 'object', components: 'object' },
  { info: 'info, which has its title' },
);
export const readInfo = reader<InfoMembers>('info', { title: 'text' }, {});
export const readPathItem = reader<PathMembers>('a path', { parameters: 'list', get: 'object' }, {});
export const readOperation = reader<OperationMembers>(
  'an operation',
  { operationId: 'text', parameters: 'list', responses: 'object', deprecated: 'truth' },
  {},
);
export const readParameter = reader<ParameterMembers>(
  'a parameter',
  {
    name: 'text',
    in: 'text',
    required: 'truth',
    style: 'text',
    explode: 'truth',
    content: 'object',
    schema: 'schema',
  },
  { name: 'a name', in: '"in", which says where it stands' },
);
export const readResponse = reader<ResponseMembers>(
  'a response',
  { headers: 'object', content: 'object' },
  {},
);
export const readHeader = reader<HeaderMembers>('a header', { schema: 'schema' }, {});
export const readContent = reader<MediaTypeMembers>('a media type', { schema: 'schema' }, {});
const readSchemaObject = reader<SchemaMembers>(
  'a schema',
  { enum: 'list', minimum: 'number', maximum: 'number', format: 'text', pattern: 'text' },
  {},
);

/** The schema of a parameter or header; one that is left out, or a truth value, says nothing. */
export function readSchema(schema: Schema | undefined, where: string): Result<SchemaObject> {
  return readSchemaObject(isJsonObject(schema) ? schema : {}, `${where}/schema`);
}

/** The entries of a map of paths or responses, of which members that begin with `x-` are none. */
export function entriesOf(map: JsonObject | undefined): readonly (readonly [name: string, node: Json])[] {
  return Object.entries(map ?? {}).filter(([name]) => !name.startsWith('x-'));
}

/**
 * @param called what the object is called in messages.
 * @param needed what it cannot do without, in words that go after "needs".
 * @returns a reader that gives problem `specification-malformed` for each member that is wrong.
 */
function reader<T>(
  called: string,
  members: Forms<T>,
  needed: { readonly [K in Needed<T>]: string },
): Reader<T> {
  return (node, where) => {
    if (!isJsonObject(node))
      return failure('specification-malformed', `${where}: ${called} has to be an object.`);
    const lacking = Object.entries<string>(needed).flatMap(([name, words]) =>
      node[name] === undefined ? [words] : [],
    );
    const wrong = [
      ...(lacking.length === 0 ? [] : [`${where}: ${called} needs ${lacking.join(' and ')}.`]),
      ...Object.entries<Form>(members)
        .filter(([name, form]) => node[name] !== undefined && !isOf(form, node[name]))
        .map(([name, form]) => `${where}: ${name} has to be ${forms[form]}.`),
    ];
    if (isRight<T>(node, wrong)) return success(node);
    const [first = where, ...others] = wrong;
    return failures('specification-malformed', [first, ...others]);
  };
}

/** Whether nothing is wrong with an object, so that its members have the forms that go with their types. */
function isRight<T>(node: JsonObject, wrong: readonly string[]): node is JsonObject & T {
  return isJsonObject(node) && wrong.length === 0;
}

function isOf(form: Form, value: Json | undefined): boolean {
  switch (form) {
    case 'text':
      return typeof value === 'string';
    case 'truth':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    case 'list':
      return isJsonArray(value);
    case 'object':
      return isJsonObject(value);
    case 'schema':
      return isJsonObject(value) || typeof value === 'boolean';
  }
}
