import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { type Result, unlessAny } from '../base/result.ts';
import { type Form, isSchema, partBelow, visitParts } from './openapi-parts.ts';
import { problemOfSchema } from './validate.ts';

/**
 * Whether each schema of a file is JSON Schema, also those that the suite compares nothing with; their patterns are left alone, since
 * nothing is looked for by them.
 *
 * @param document an OpenAPI object with its references replaced, in the form of version 3.1.
 * @returns problem `specification-schema` for each place that is wrong.
 */
export function checkSchemaForms(document: JsonObject, file: string): Result<undefined> {
  const wrong: string[] = [];
  visitParts(document, (node, part, way) => {
    if (!isSchema(part)) return;
    const problem = wrongDiscriminator(node) ?? problemOfPart(node);
    if (problem !== undefined) wrong.push(`${file}: ${joinPointer(way)}: ${problem}`);
  });
  return unlessAny('specification-schema', wrong);
}

/** What is wrong with a schema as one, leaving those below it aside. */
export function problemOfPart(schema: JsonObject): string | undefined {
  return problemOfSchema(alone(schema));
}

/** A schema without those below it, which are looked at by themselves. */
function alone(schema: JsonObject): JsonObject {
  const { pattern, patternProperties, ...rest } = schema;
  const own = Object.entries(rest).flatMap(([name, value]): readonly [string, Json][] => {
    if (name.startsWith('x-')) return [];
    const below = partBelow('schema', name, schema);
    return [[name, below?.part === 'schema' ? emptied(value, below.form) : value]];
  });
  return {
    ...Object.fromEntries(own),
    ...(pattern === undefined || typeof pattern === 'string' ? {} : { pattern }),
    ...(patternProperties === undefined || isJsonObject(patternProperties) ? {} : { patternProperties }),
  };
}

function emptied(value: Json, form: Form): Json {
  const empty = (inner: Json): Json => (isJsonObject(inner) ? true : inner);
  if (form === 'list') return isJsonArray(value) ? value.map(empty) : value;
  if (form === 'one') return empty(value);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, empty(inner)]));
}

function wrongDiscriminator({ discriminator }: JsonObject): string | undefined {
  if (discriminator === undefined) return undefined;
  if (!isJsonObject(discriminator) || typeof discriminator.propertyName !== 'string')
    return 'its discriminator has to be an object with the propertyName of a member, such as { propertyName: kind }.';
  const { mapping } = discriminator;
  const isMap = isJsonObject(mapping) && Object.values(mapping).every((target) => typeof target === 'string');
  return mapping === undefined || isMap
    ? undefined
    : 'the mapping of its discriminator has to be an object of texts.';
}
