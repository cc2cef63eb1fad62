import { isJsonArray, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { type Result, unlessAny } from '../base/result.ts';
import { isSchema, type Part, visitParts } from './openapi-parts.ts';

/** Keywords of JSON Schema that no schema of OpenAPI 3.0 has. */
const newKeywords = new Set([
  ...['const', 'patternProperties', 'propertyNames', 'contains', 'prefixItems', 'dependentSchemas'],
  ...['if', 'unevaluatedProperties', 'unevaluatedItems', '$defs', '$anchor', '$dynamicRef'],
]);

/** Members of other parts that OpenAPI 3.0 has not. */
const newMembers: Readonly<Partial<Record<Part, readonly string[]>>> = {
  document: ['webhooks', 'jsonSchemaDialect'],
  components: ['pathItems'],
};

/**
 * Whether a file has nothing of another version of OpenAPI than its own, which a tool that keeps to the version ignores: of 3.1 in a file
 * of 3.0, and `nullable` in one of 3.1.
 *
 * @param document as the file has it, before it is brought to another version.
 * @returns problem `specification-version` for each place.
 */
export function checkVersions(document: JsonObject, file: string): Result<undefined> {
  const isOld = /^3\.0(?:\.|$)/.test(String(document.openapi));
  const wrong: string[] = [];
  visitParts(document, (node, part, way) => {
    for (const [name, value] of Object.entries(node)) {
      const words = isOld ? newIn(name, value, part) : oldIn(name, value, node, part);
      if (words !== undefined) wrong.push(`${file}: ${joinPointer([...way, name])}: ${words}`);
    }
  });
  return unlessAny('specification-version', wrong);
}

function newIn(name: string, value: Json, part: Part): string | undefined {
  if (isSchema(part) && name === 'nullable' && typeof value !== 'boolean')
    return 'nullable has to be true or false.';
  const words = isSchema(part)
    ? newInSchema(name, value)
    : newMembers[part]?.includes(name) === true
      ? name
      : undefined;
  return words === undefined
    ? undefined
    : `${words} is of OpenAPI 3.1, and the file is of 3.0; write it as 3.0 does, or say openapi: 3.1.0.`;
}

function newInSchema(name: string, value: Json): string | undefined {
  if (newKeywords.has(name)) return name;
  if (name === 'type' && isJsonArray(value)) return 'a list of types';
  if (name === 'type' && value === 'null') return 'the type null';
  const isBound = name === 'exclusiveMinimum' || name === 'exclusiveMaximum';
  return isBound && typeof value === 'number' ? `an ${name} that is a number` : undefined;
}

/** In JSON Schema `nullable` says nothing, so that null would be held against a server whose document has it. */
function oldIn(name: string, value: Json, { type }: JsonObject, part: Part): string | undefined {
  if (!isSchema(part) || name !== 'nullable' || value !== true) return undefined;
  const instead = typeof type === 'string' ? `, such as type: [${type}, 'null']` : '';
  return `nullable is of OpenAPI 3.0, and the file is of 3.1, in which null is a type${instead}.`;
}
