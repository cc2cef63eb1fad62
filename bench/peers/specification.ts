import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';
import { dereferenced } from '../../test/specifications/files.ts';

/**
 * The OpenAPI file of an API as a user of other tools would prepare it: in one piece, without examples of optional parameters, which
 * name entries of the documents' own lists, and with one of the target's entries as the example of a parameter in a path.
 *
 * @param entry the id of an entry that the target has.
 * @returns the path of the file.
 */
export async function writeSpecification(api: string, entry: string, folder: string): Promise<string> {
  const path = join(folder, `${api}.json`);
  await writeFile(path, JSON.stringify(prepared(await dereferenced(api), entry)));
  return path;
}

/** The document with its parameters prepared. */
export function prepared(document: JsonObject, entry: string): Json {
  const change = (value: Json): Json => {
    if (isJsonArray(value)) return value.map(change);
    if (!isJsonObject(value)) return value;
    const changed = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]));
    if (typeof changed.name !== 'string') return changed;
    if (changed.in === 'query' && changed.required !== true) return withoutExamples(changed);
    return changed.in === 'path' ? { ...changed, example: entry } : changed;
  };
  return change(document);
}

function withoutExamples(parameter: JsonObject): JsonObject {
  const { example: _one, examples: _several, schema, ...rest } = parameter;
  const { examples: _inside, ...plain } = isJsonObject(schema) ? schema : {};
  return { ...rest, schema: plain };
}
