import { canonicalText, isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { certain, composedOf } from './composed.ts';
import { suggestion } from './name-suggestion.ts';

/** Keywords of which the first bounds from below what the second bounds from above. */
const bounds = [
  ['minimum', 'maximum'],
  ['exclusiveMinimum', 'maximum'],
  ['minimum', 'exclusiveMaximum'],
  ['exclusiveMinimum', 'exclusiveMaximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
  ['minContains', 'maxContains'],
] as const;

/**
 * What one object of a schema asks for that no value can have, in words that follow on the schema: bounds that leave nothing between them, an
 * `enum` of another type than `type` or outside the bounds, a `const` outside the `enum`, and a member that is required and ruled out.
 */
export function contradictionIn(schema: JsonObject): string | undefined {
  return (
    wrongBounds(schema) ??
    wrongWords(schema) ??
    constOutside(schema) ??
    wordsOutside(schema) ??
    wrongRequired(schema)
  );
}

/**
 * The types that the parts of an `allOf` have, and no value all of, in words that follow on the schema. Of an alternative it is no
 * mistake: others may fit.
 */
export function excludedTypesIn(schema: JsonObject): string | undefined {
  if (!isJsonArray(schema.allOf)) return undefined;
  const parts = composedOf(schema, certain);
  // What is wrong further in is said there.
  if (parts.some((part) => part !== schema && excludedTypesIn(part) !== undefined)) return undefined;
  const lists = parts.map(typesIn).filter((types) => types.length > 0);
  const types = ['array', 'boolean', 'integer', 'null', 'object', 'string', 'number'];
  const isLeft = types.some((type) =>
    lists.every((list) => list.includes(type) || (type === 'integer' && list.includes('number'))),
  );
  if (isLeft) return undefined;
  const named = [...new Set(lists.map((list) => list.join(' or ')))];
  return `asks by allOf for the types ${named.join(' and ')} together, which no value has.`;
}

function typesIn({ type }: JsonObject): readonly string[] {
  return [type].flat().filter((one): one is string => typeof one === 'string');
}

function constOutside({ const: only, enum: words }: JsonObject): string | undefined {
  if (only === undefined || !isJsonArray(words) || words.length === 0) return undefined;
  const text = canonicalText(only);
  return words.some((word) => canonicalText(word) === text)
    ? undefined
    : `has the const ${JSON.stringify(only)}, which is not in its enum.`;
}

function wrongBounds(schema: JsonObject): string | undefined {
  for (const [least, most] of bounds) {
    const [low, high] = [schema[least], schema[most]];
    if (typeof low !== 'number' || typeof high !== 'number') continue;
    const isOpen = least.startsWith('exclusive') || most.startsWith('exclusive');
    if (low > high || (isOpen && low === high))
      return `has the ${least} ${low} and the ${most} ${high}, which leave nothing between them.`;
  }
  return undefined;
}

/** The values that a schema lists, by an `enum` or a `const`; none where it does not. */
function listedBy({ enum: words, const: only }: JsonObject): {
  readonly keyword: 'enum' | 'const';
  readonly values: readonly Json[];
} {
  if (only !== undefined) return { keyword: 'const', values: [only] };
  return { keyword: 'enum', values: isJsonArray(words) ? words : [] };
}

function wrongWords(schema: JsonObject): string | undefined {
  const types = typesIn(schema);
  const { keyword, values } = listedBy(schema);
  if (types.length === 0 || values.length === 0) return undefined;
  if (values.some((word) => types.some((name) => isOfType(word, name)))) return undefined;
  return `has the type ${types.join(' or ')}, and ${JSON.stringify(values[0])} in its ${keyword} is of another.`;
}

/** An `enum` or a `const` of numbers, all of which the bounds beside it rule out. */
function wordsOutside(schema: JsonObject): string | undefined {
  const { keyword, values } = listedBy(schema);
  if (values.length === 0) return undefined;
  if (values.some((word) => typeof word !== 'number' || isWithin(word, schema))) return undefined;
  return `has ${JSON.stringify(values[0])} in its ${keyword}, which is outside its bounds.`;
}

function isWithin(
  value: number,
  { minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonObject,
): boolean {
  return (
    !(typeof minimum === 'number' && value < minimum) &&
    !(typeof maximum === 'number' && value > maximum) &&
    !(typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum) &&
    !(typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum)
  );
}

/** Whether a value is of a type of JSON Schema; what is no type is refused by itself. */
function isOfType(value: Json, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return isJsonArray(value);
    case 'object':
      return isJsonObject(value);
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value);
    case 'number':
    case 'string':
    case 'boolean':
      return typeof value === type;
    default:
      return true;
  }
}

function wrongRequired(schema: JsonObject): string | undefined {
  const { required, properties, additionalProperties, patternProperties } = schema;
  const members = isJsonObject(properties) ? properties : {};
  const isClosed = additionalProperties === false && patternProperties === undefined;
  const needed = isJsonArray(required) ? required : [];
  const name = needed.find(
    (one): one is string =>
      typeof one === 'string' && (Object.hasOwn(members, one) ? members[one] === false : isClosed),
  );
  if (name === undefined) return undefined;
  return Object.hasOwn(members, name)
    ? `requires ${name}, and allows no such member; take it out of required.`
    : `requires ${name}, and allows no such member.${suggestion(
        name,
        Object.keys(members).filter((other) => members[other] !== false),
      )}`;
}
