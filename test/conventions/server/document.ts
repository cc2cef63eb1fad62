import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  readPointer,
} from '../../../engine/base/json.ts';
import { joinPointer, splitPointer } from '../../../engine/base/pointer.ts';
import { arrayAt, objectAt, textAt } from './places.ts';
import { completed } from './schemas.ts';

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
  for (const name of splitPointer(pointer)) {
    const next = readPointer(at.properties, joinPointer([name]));
    if (!isJsonObject(next)) return undefined;
    at = schemaIn(document, next);
  }
  return at;
}
