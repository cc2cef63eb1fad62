import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { failure, type Result, success } from '../base/result.ts';
import { possible } from './composed.ts';
import { changedParts, isSchema } from './openapi-parts.ts';

/**
 * The document as OpenAPI 3.1, whose schemas are JSON Schema.
 *
 * @returns problem `specification-version` for what is no OpenAPI of version 3.
 */
export function inCurrentVersion(document: JsonObject, file: string): Result<JsonObject> {
  if (document.swagger !== undefined)
    return failure(
      'specification-version',
      `${file} is Swagger ${String(document.swagger)}; convert it to OpenAPI 3.0 or 3.1, for example with swagger2openapi, and give the converted file.`,
    );
  const { openapi } = document;
  if (typeof openapi !== 'string')
    return failure(
      'specification-version',
      `${file} has no text "openapi" that names its version; give an OpenAPI file of version 3.0 or 3.1, which begins with a line such as openapi: 3.1.0.`,
    );
  if (/^3\.0(?:\.\d[\w.-]*)?$/.test(openapi))
    return success(
      changedParts(document, (node, part) => (isSchema(part) ? withoutWriteOnly(asJsonSchema(node)) : node)),
    );
  if (/^3\.1(?:\.\d[\w.-]*)?$/.test(openapi))
    return success(changedParts(document, (node, part) => (isSchema(part) ? withoutWriteOnly(node) : node)));
  return failure(
    'specification-version',
    `${file} is OpenAPI ${openapi}; convert it to version 3.0 or 3.1, and give the converted file.`,
  );
}

/** A schema that requires no member that only requests have: the suite sees nothing but answers. */
function withoutWriteOnly(node: JsonObject): JsonObject {
  const { required, properties } = node;
  if (!isJsonArray(required) || !isJsonObject(properties)) return node;
  const shown = required.filter((name) => {
    const member = typeof name === 'string' ? properties[name] : undefined;
    return !isJsonObject(member) || member.writeOnly !== true;
  });
  return shown.length === required.length ? node : { ...node, required: shown };
}

/** A schema of version 3.0 as JSON Schema: `nullable` and bounds that are said to be exclusive. */
function asJsonSchema(node: JsonObject): JsonObject {
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = node;
  const members: Record<string, Json> = { ...rest };
  if (nullable === true) {
    if (typeof rest.type === 'string') members.type = [rest.type, 'null'];
    if (isJsonArray(rest.enum) && !rest.enum.includes(null)) members.enum = [...rest.enum, null];
  } else if (nullable !== undefined && typeof nullable !== 'boolean') members.nullable = nullable;
  const bounds = [
    ['exclusiveMinimum', 'minimum', exclusiveMinimum],
    ['exclusiveMaximum', 'maximum', exclusiveMaximum],
  ] as const;
  for (const [exclusive, plain, given] of bounds) {
    if (given === undefined || given === false) continue;
    if (given !== true) members[exclusive] = given;
    else if (members[plain] !== undefined) {
      members[exclusive] = members[plain];
      delete members[plain];
    }
  }
  const isComposed = possible.some((keyword) => isJsonArray(rest[keyword]));
  // By the letter a schema without a type is not made nullable; authors and generators write it so all the same.
  return nullable === true && rest.type === undefined && isComposed
    ? { anyOf: [members, { type: 'null' }] }
    : members;
}
