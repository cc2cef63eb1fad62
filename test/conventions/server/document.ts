import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  readPointer,
} from '../../../engine/base/json.ts';
import { completed } from './body.ts';

/** A list as its file describes it, read by nothing but what OpenAPI and the vocabulary say; the suite's own reading is not used. */
export interface Description {
  /** The path, with the example of each parameter in it. */
  readonly path: string;
  readonly collection: JsonObject;
  readonly parameters: readonly JsonObject[];
  readonly body: JsonObject;
  readonly entry: JsonObject;
  readonly mediaType: string;
  /** The body of a refusal. */
  readonly refusal: Json;
  /** Whether one entry can be read by itself. */
  readonly hasItem: boolean;
}

/** The list of an operation of a file. */
export function describedList(file: string, operationId: string): Description {
  const document: Json = parse(readFileSync(file, 'utf8'));
  const paths = objectAt(document, '/paths');
  for (const [template, methods] of Object.entries(paths)) {
    const get = objectAt(methods, '/get');
    if (get.operationId !== operationId) continue;
    const parameters = arrayAt(get, '/parameters').filter(isJsonObject);
    const content = objectAt(get, '/responses/200/content');
    const [mediaType = ''] = Object.keys(content);
    const body = schemaIn(document, readPointer(content[mediaType], '/schema'));
    const collection = objectAt(get, '/x-collection');
    const items = textAt(collection, '/items');
    return {
      path: template.replaceAll(/\{(.*?)\}/g, (_, name: string) => exampleOf(parameters, name)),
      collection,
      parameters,
      body,
      entry: schemaIn(document, schemaAt(document, body, items)?.items),
      mediaType,
      refusal: refusalIn(document, get),
      hasItem: Object.keys(paths).some((path) => path.startsWith(`${template}/{`)),
    };
  }
  throw new Error(`There is no ${operationId} in ${file}.`);
}

function refusalIn(document: Json, get: JsonObject): Json {
  const [content] = Object.values(objectAt(get, '/responses/400/content'));
  return completed(schemaIn(document, readPointer(content, '/schema')), {
    error: 'This request cannot be read.',
  });
}

function exampleOf(parameters: readonly JsonObject[], name: string): string {
  const { example } = parameters.find((one) => one.name === name) ?? {};
  return String(example);
}

/** A schema in which every reference is replaced by what it names. */
function schemaIn(document: Json, schema: Json | undefined): JsonObject {
  const resolved = (value: Json): Json => {
    if (isJsonArray(value)) return value.map(resolved);
    if (!isJsonObject(value)) return value;
    if (typeof value.$ref === 'string') return resolved(readPointer(document, value.$ref.slice(1)) ?? {});
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, resolved(member)]));
  };
  const found = resolved(schema ?? {});
  return isJsonObject(found) ? found : {};
}

/** The schema of what stands at a pointer of a body. */
export function schemaAt(document: Json, schema: JsonObject, pointer: string): JsonObject | undefined {
  let at: JsonObject = schema;
  for (const name of namesIn(pointer)) {
    const next = readPointer(at.properties, `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    if (!isJsonObject(next)) return undefined;
    at = schemaIn(document, next);
  }
  return at;
}

/** The names of a pointer, one after another. */
export function namesIn(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function objectAt(value: Json | undefined, pointer: string): JsonObject {
  const found = readPointer(value, pointer);
  return isJsonObject(found) ? found : {};
}

export function arrayAt(value: Json | undefined, pointer: string): readonly Json[] {
  const found = readPointer(value, pointer);
  return isJsonArray(found) ? found : [];
}

export function textAt(value: Json | undefined, pointer: string): string {
  const found = readPointer(value, pointer);
  return typeof found === 'string' ? found : '';
}

/** A value with another one at a pointer; objects that are missing on the way are made. */
export function withAt(value: Json | undefined, [name, ...rest]: readonly string[], inner: Json): Json {
  if (name === undefined) return inner;
  if (isJsonArray(value) || (value === undefined && /^\d+$/.test(name))) {
    const elements = isJsonArray(value) ? [...value] : [];
    elements[Number(name)] = withAt(elements[Number(name)], rest, inner);
    return elements;
  }
  const members = isJsonObject(value) ? value : {};
  return { ...members, [name]: withAt(members[name], rest, inner) };
}
