import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { splitPointer } from '../base/pointer.ts';

/** Keywords by which a schema is composed of others that are about the same value. */
type Composition = 'allOf' | 'anyOf' | 'oneOf' | 'if' | 'then' | 'else' | 'not' | 'x-should' | 'x-strict';

/** What a value has to be in any case. */
export const certain: readonly Composition[] = ['allOf'];
/** What a value may be as well, by one of several alternatives. */
export const possible: readonly Composition[] = ['allOf', 'anyOf', 'oneOf'];
/** Whatever a schema says of a value, also under a condition or at one level only. */
export const anywhere: readonly Composition[] = [...possible, 'if', 'then', 'else', 'x-should', 'x-strict'];

/** A schema and all that it is composed of by some keywords, each once: a schema may lead to itself. */
export function composedOf(schema: Json | undefined, by: readonly Composition[]): readonly JsonObject[] {
  const subschemas = new Set<JsonObject>();
  const collect = (node: Json | undefined): void => {
    if (isJsonArray(node)) node.forEach(collect);
    if (!isJsonObject(node) || subschemas.has(node)) return;
    subschemas.add(node);
    for (const keyword of by) collect(node[keyword]);
  };
  collect(schema);
  return [...subschemas];
}

/** The members that a part of a schema names. */
export function namedMembers({ properties }: JsonObject): readonly string[] {
  if (!isJsonObject(properties)) return [];
  return Object.entries(properties).flatMap(([name, member]) => (member === false ? [] : [name]));
}

/** What parts of a schema say of a member, or of the elements of an array where the token is `-` or a number. */
export function membersNamed(subschemas: readonly JsonObject[], token: string): readonly Json[] {
  return subschemas.flatMap(({ properties, items }) => {
    if (isJsonObject(items) && /^(?:-|\d+)$/.test(token)) return [items];
    const member =
      isJsonObject(properties) && Object.hasOwn(properties, token) ? properties[token] : undefined;
    return member === undefined || member === false ? [] : [member];
  });
}

/**
 * The schema of what a pointer leads to, through all that the schemas on the way are composed of; `-` stands for any element of an
 * array.
 *
 * @returns undefined where the schema says nothing of it.
 */
export function schemaBelow(schema: Json | undefined, pointer: string): Json | undefined {
  const found = below(schema, pointer, certain);
  const [first, ...further] = found;
  if (first === undefined) {
    const alternatives = below(schema, pointer, possible);
    return alternatives.length < 2 ? alternatives[0] : { anyOf: alternatives };
  }
  return further.length === 0 ? first : { allOf: found };
}

function below(schema: Json | undefined, pointer: string, by: readonly Composition[]): readonly Json[] {
  let found: readonly Json[] = schema === undefined ? [] : [schema];
  for (const token of splitPointer(pointer)) {
    const subschemas = new Set(found.flatMap((one) => composedOf(one, by)));
    found = [...new Set(membersNamed([...subschemas], token))];
  }
  return found;
}
