import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer, splitPointer } from '../base/pointer.ts';

/** A place that a schema describes the surroundings of, and not itself. */
interface Undescribed {
  /** The pointer as far as the schema knows it, and the first name that it does not. */
  readonly pointer: string;
  /** Pointers to the members that it has there. */
  readonly known: readonly string[];
}

/**
 * Whether a schema has no such place. One that lists no members there, or that says by `additionalProperties` or
 * `patternProperties` that there are others, may have it.
 *
 * @param pointer from the value that the schema describes.
 */
export function undescribed(schema: Json | undefined, pointer: string): Undescribed | undefined {
  let parts = partsOf(schema);
  const way: string[] = [];
  for (const token of splitPointer(pointer)) {
    const inner = parts.flatMap((part) => memberOf(part, token));
    if (inner.length === 0) {
      const names = [...new Set(parts.flatMap(namesOf))];
      if (names.length === 0 || parts.some(isOpen)) return undefined;
      return {
        pointer: joinPointer([...way, token]),
        known: names.map((name) => joinPointer([...way, name])),
      };
    }
    parts = inner.flatMap((one) => partsOf(one));
    way.push(token);
  }
  return undefined;
}

const compositions = ['allOf', 'anyOf', 'oneOf'] as const;
const conditions = ['if', 'then', 'else', 'x-should', 'x-strict'] as const;

/** A schema and those that it is composed of. */
function partsOf(schema: Json | undefined, level = 0): readonly JsonObject[] {
  if (!isJsonObject(schema) || level > 20) return [];
  return [
    schema,
    ...compositions.flatMap((name) => {
      const members = schema[name];
      return isJsonArray(members) ? members.flatMap((member) => partsOf(member, level + 1)) : [];
    }),
    ...conditions.flatMap((name) => partsOf(schema[name], level + 1)),
  ];
}

function memberOf(part: JsonObject, token: string): readonly Json[] {
  const { properties, items } = part;
  if (isJsonObject(items) && /^(?:-|\d+)$/.test(token)) return [items];
  const member = isJsonObject(properties) && Object.hasOwn(properties, token) ? properties[token] : undefined;
  return member === undefined || member === false ? [] : [member];
}

function namesOf({ properties }: JsonObject): readonly string[] {
  if (!isJsonObject(properties)) return [];
  return Object.entries(properties).flatMap(([name, member]) => (member === false ? [] : [name]));
}

function isOpen({ additionalProperties, patternProperties }: JsonObject): boolean {
  return (
    isJsonObject(patternProperties) || (additionalProperties !== undefined && additionalProperties !== false)
  );
}
