import { isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer, splitPointer } from '../base/pointer.ts';
import { anywhere, composedOf, membersNamed, namedMembers } from './composed.ts';

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
  let subschemas = composedOf(schema, anywhere);
  const way: string[] = [];
  for (const token of splitPointer(pointer)) {
    const inner = membersNamed(subschemas, token);
    if (inner.length === 0) {
      const names = [...new Set(subschemas.flatMap(namedMembers))];
      if (names.length === 0 || subschemas.some(isOpen)) return undefined;
      return {
        pointer: joinPointer([...way, token]),
        known: names.map((name) => joinPointer([...way, name])),
      };
    }
    subschemas = composedOf([...inner], anywhere);
    way.push(token);
  }
  return undefined;
}

function isOpen({ additionalProperties, patternProperties }: JsonObject): boolean {
  return (
    isJsonObject(patternProperties) || (additionalProperties !== undefined && additionalProperties !== false)
  );
}
