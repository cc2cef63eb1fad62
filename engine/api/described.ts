import { isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer, splitPointer } from '../base/pointer.ts';
import { anywhere, composedOf, membersNamed, namedMembers, schemaBelow } from './composed.ts';
import { flatSchema } from './flat-schema.ts';
import { suggestion } from './name-suggestion.ts';

/** A place that a schema describes the surroundings of, and not itself. */
interface Undescribed {
  /** The pointer as far as the schema knows it, and the first name that it does not. */
  readonly pointer: string;
  /** Pointers to the members that it has there. */
  readonly known: readonly string[];
  /** The types of what stands before that name, where they are known and none of them has members. */
  readonly types: readonly string[];
}

/**
 * Whether a schema has no such place. One that lists no members there, or that says by `additionalProperties` or
 * `patternProperties` that there are others, may have it; one whose values have no members at all has not.
 *
 * @param pointer from the value that the schema describes.
 */
export function undescribed(schema: Json | undefined, pointer: string): Undescribed | undefined {
  let subschemas = composedOf(schema, anywhere);
  const way: string[] = [];
  for (const token of splitPointer(pointer)) {
    const inner = membersNamed(subschemas, token);
    if (inner.length === 0) {
      const here = joinPointer([...way, token]);
      const types = typesAt(schema, joinPointer(way));
      if (types.length > 0 && !types.some((type) => hasMember(type, token)))
        return { pointer: here, known: [], types };
      const names = [...new Set(subschemas.flatMap(namedMembers))];
      if (names.length === 0 || subschemas.some(isOpen)) return undefined;
      return { pointer: here, known: names.map((name) => joinPointer([...way, name])), types: [] };
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

/** Whether a value of a type can have a member, or an element, of a name. */
function hasMember(type: string, token: string): boolean {
  return type === 'object' || (type === 'array' && /^(?:-|\d+)$/.test(token));
}

/** The types that what stands at a pointer has by its schema, without null; none where the schema does not say. */
export function typesAt(schema: Json | undefined, pointer: string): readonly string[] {
  const found = schemaBelow(schema, pointer);
  return isJsonObject(found) ? typesOf(flatSchema(found)) : [];
}

/** A schema may name what is no type; that is said of it by itself. */
const jsonTypes = new Set(['null', 'boolean', 'object', 'array', 'number', 'integer', 'string']);

/** The types of a schema's values, by `type` or else by those that it lists, without null; none where it does not say. */
export function typesOf({
  type,
  enum: words,
}: {
  readonly type?: Json;
  readonly enum?: Json;
}): readonly string[] {
  const named = [type].flat().filter((one): one is string => typeof one === 'string' && jsonTypes.has(one));
  const listed = [words].flat().flatMap((word) => (word === undefined ? [] : [typeOf(word)]));
  return [...new Set(named.length > 0 ? named : listed)].filter((one) => one !== 'null');
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** What the vocabulary needs at a place: the types that will do, and how messages call it. */
const forms = {
  array: { types: ['array'], words: 'an array' },
  object: { types: ['object'], words: 'an object' },
  identity: { types: ['string', 'integer', 'number'], words: 'a text or a number' },
  number: { types: ['string', 'integer', 'number'], words: 'a number' },
  text: { types: ['string'], words: 'a text' },
  truth: { types: ['boolean'], words: 'true or false' },
} as const;

/** What the vocabulary needs at a place. */
export type Form = keyof typeof forms;

/**
 * Why what the vocabulary names by a pointer cannot be there, in a sentence.
 *
 * @param form what has to stand there; anything will do if not given.
 * @param what the schema describes, for messages.
 */
export function problemAt(
  schema: Json | undefined,
  pointer: string,
  form: Form | undefined,
  what: string,
): string | undefined {
  const missing = undescribed(schema, pointer);
  if (missing !== undefined && missing.types.length === 0)
    return `the schema of ${what} has no ${missing.pointer}.${suggestion(missing.pointer, missing.known)}`;
  if (missing !== undefined) {
    const before = splitPointer(missing.pointer).slice(0, -1);
    const place = before.length === 0 ? what : `${joinPointer(before)} of ${what}`;
    return `the schema of ${what} has no ${missing.pointer}, because ${place} is of the type ${missing.types.join(' or ')}.`;
  }
  if (form === undefined) return undefined;
  const types = typesAt(schema, pointer);
  const wanted: readonly string[] = forms[form].types;
  if (types.length === 0 || types.some((type) => wanted.includes(type))) return undefined;
  const place = pointer === '' ? what : `${pointer} of ${what}`;
  return `${place} is of the type ${types.join(' or ')}, and it has to be ${forms[form].words}.`;
}
