import { isJsonArray, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { type Result, unlessAny } from '../base/result.ts';
import { visitParts } from './parts.ts';

/** Keywords of JSON Schema that no schema of OpenAPI 3.0 has. */
const newKeywords = new Set([
  ...['const', 'patternProperties', 'propertyNames', 'contains', 'prefixItems', 'dependentSchemas'],
  ...['if', 'unevaluatedProperties', 'unevaluatedItems', '$defs', '$anchor', '$dynamicRef'],
]);

/**
 * Whether the schemas of an OpenAPI 3.0 file are ones of that version, which differ from JSON Schema: a tool that keeps to the
 * version ignores what only later ones have.
 *
 * @param document as the file has it, before it is brought to another version.
 * @returns problem `specification-version` for each that is not.
 */
export function checkOldSchemas(document: JsonObject, file: string): Result<undefined> {
  if (!/^3\.0(?:\.|$)/.test(String(document.openapi))) return unlessAny('specification-version', []);
  const wrong: string[] = [];
  visitParts(document, (node, part, way) => {
    if (part !== 'schema') return;
    for (const [name, value] of Object.entries(node)) {
      const words = newIn(name, value);
      if (words !== undefined)
        wrong.push(
          `${file}: ${joinPointer([...way, name])}: ${words} is of OpenAPI 3.1, and the file is of 3.0; write it as 3.0 does, or say openapi: 3.1.0.`,
        );
    }
  });
  return unlessAny('specification-version', wrong);
}

function newIn(name: string, value: Json): string | undefined {
  if (newKeywords.has(name)) return name;
  if (name === 'type' && isJsonArray(value)) return 'a list of types';
  if (name === 'type' && value === 'null') return 'the type null';
  const isBound = name === 'exclusiveMinimum' || name === 'exclusiveMaximum';
  return isBound && typeof value === 'number' ? `an ${name} that is a number` : undefined;
}
