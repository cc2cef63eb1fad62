import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { $RefParser } from '@apidevtools/json-schema-ref-parser';
import type { SchemaProfile } from '../../engine/api/levels.ts';
import { knownApis, loadApi } from '../../engine/api/load.ts';
import type { Api } from '../../engine/api/model.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';

export const root = new URL('../../', import.meta.url);

export const profiles: readonly SchemaProfile[] = ['standard', 'should', 'strict'];

/** An API's own file as an object, with every reference replaced by what it leads to. */
export async function dereferenced(api: string): Promise<JsonObject> {
  const document: unknown = await $RefParser.dereference(fileURLToPath(new URL(`specs/${api}.yaml`, root)));
  if (!isJsonObject(document)) throw new Error(`specs/${api}.yaml holds no object`);
  return document;
}

export async function loaded(nameOrPath: string): Promise<Api> {
  const api = await loadApi(nameOrPath);
  if (!api.ok) throw new Error(api.problem.message);
  return api.value;
}

/** An example body of a specification, with the schema that stands beside it. */
export interface Example {
  readonly api: string;
  readonly operation: string;
  readonly status: string;
  readonly mediaType: string;
  readonly name: string;
  readonly value: Json;
  readonly schema: JsonObject;
}

/** Every example body of every specification. */
export async function examples(): Promise<readonly Example[]> {
  const all = await Promise.all(knownApis().map(async (api) => examplesOf(api, await dereferenced(api))));
  return all.flat();
}

function examplesOf(api: string, document: JsonObject): readonly Example[] {
  const found: Example[] = [];
  for (const [path, item] of entries(document.paths)) {
    const get = member(item, 'get');
    const operationId = member(get, 'operationId');
    for (const [status, response] of entries(member(get, 'responses'))) {
      for (const [mediaType, content] of entries(member(response, 'content'))) {
        const schema = member(content, 'schema');
        for (const [name, example] of entries(member(content, 'examples'))) {
          const value = exampleValue(example);
          if (!isJsonObject(schema) || value === undefined) continue;
          const operation = typeof operationId === 'string' ? operationId : path;
          found.push({ api, operation, status, mediaType, name, value, schema });
        }
      }
    }
  }
  return found;
}

/** The value of an example: what stands in it, or the text of the file that it names. */
function exampleValue(example: Json): Json | undefined {
  const file = member(example, 'externalValue');
  if (typeof file !== 'string') return member(example, 'value');
  return readFileSync(new URL(`specs/${file}`, root), 'utf8').trimEnd();
}

export function member(value: Json | undefined, name: string): Json | undefined {
  return isJsonObject(value) ? value[name] : undefined;
}

export function entries(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isJsonObject(value) ? Object.entries(value) : [];
}

/** Every string found anywhere in a value, with the name of the member that it stands under. */
export function* strings(value: Json, under = ''): Generator<readonly [under: string, text: string]> {
  if (typeof value === 'string') yield [under, value];
  else if (isJsonArray(value)) for (const element of value) yield* strings(element, under);
  else if (isJsonObject(value)) {
    for (const [name, inner] of Object.entries(value)) yield* strings(inner, name);
  }
}

/** The folder of bodies of real servers, where it is at hand. */
const payloadFolder = new URL('../shared/payloads/', root);
export const payloadsAreHere = existsSync(payloadFolder);

export function payloadNames(folder: string): readonly string[] {
  return payloadsAreHere ? readdirSync(new URL(`${folder}/`, payloadFolder)).sort() : [];
}

export function payload(path: string): string {
  return readFileSync(new URL(path, payloadFolder), 'utf8');
}
