import { type SchemaProfile, schemaForProfile } from '../../engine/api/levels.ts';
import { withoutCycles } from '../../engine/api/schema-tree.ts';
import type { BodyProblem } from '../../engine/api/validate.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';
import { memo } from '../../engine/base/memo.ts';
import { joinPointer } from '../../engine/base/pointer.ts';

/** What kind of thing a keyword asks for. */
export type Keyword = 'required' | 'type' | 'enum' | 'format' | 'range' | 'other';

/** The types that keywords of a schema distinguish. */
export type JsonType = 'string' | 'number' | 'array' | 'object';

/** A step from an array to its elements. */
export const element = Symbol('element');
/** A step from an object to a member that the schema does not name. */
export const unnamed = Symbol('unnamed');
/** A step into a body. */
export type Step = string | typeof element | typeof unnamed;

/** A part of a body that decides whether a keyword counts. */
interface SchemaCondition {
  readonly path: readonly Step[];
  readonly schema: JsonObject;
  /** Whether the schema has to fit, or not to fit. */
  readonly fits: boolean;
}

/** One thing that a schema asks of one member. */
export interface Demand {
  /** Where the schema says so; for `required`, followed by the name of the member. */
  readonly key: string;
  readonly path: readonly Step[];
  readonly keyword: Keyword;
  /** It is about whether the member is there, and not about its value. */
  readonly ofPresence: boolean;
  readonly conditions: readonly SchemaCondition[];
  /** The only type of values that it is about; of another type the value has to be by another demand. */
  readonly appliesTo: JsonType | undefined;
  /** The elements that an array has to hold, in a few signs. */
  readonly contained: string | undefined;
}

/** All that a schema asks, as one profile reads it. */
export const demandsOf = memo((schema: JsonObject, profile: SchemaProfile): readonly Demand[] => {
  const projected = schemaForProfile(withoutCycles(schema), profile);
  return demandsIn(projected, { at: '', path: [], conditions: [] });
});

/** The key of the demand that a problem breaks. */
export function keyOf({ keywordAt, missing }: BodyProblem): string {
  return missing === undefined ? keywordAt : keyFor(keywordAt, missing);
}

function keyFor(at: string, name: string): string {
  return `${at}\n${name}`;
}

/** Keywords that say something of a value by themselves, and the type of values that each is about, if it is about one. */
const keywords: Readonly<Record<string, readonly [Keyword, JsonType | undefined]>> = {
  type: ['type', undefined],
  enum: ['enum', undefined],
  const: ['enum', undefined],
  format: ['format', 'string'],
  pattern: ['format', 'string'],
  formatMinimum: ['range', 'string'],
  formatMaximum: ['range', 'string'],
  formatExclusiveMinimum: ['range', 'string'],
  formatExclusiveMaximum: ['range', 'string'],
  minLength: ['range', 'string'],
  maxLength: ['range', 'string'],
  minimum: ['range', 'number'],
  maximum: ['range', 'number'],
  exclusiveMinimum: ['range', 'number'],
  exclusiveMaximum: ['range', 'number'],
  multipleOf: ['range', 'number'],
  minItems: ['range', 'array'],
  maxItems: ['range', 'array'],
  uniqueItems: ['other', 'array'],
  contains: ['other', 'array'],
  minProperties: ['range', 'object'],
  maxProperties: ['range', 'object'],
  propertyNames: ['other', 'object'],
  dependentRequired: ['other', 'object'],
  additionalProperties: ['other', 'object'],
  unevaluatedProperties: ['other', 'object'],
  items: ['other', 'array'],
  unevaluatedItems: ['other', 'array'],
  required: ['required', 'object'],
  anyOf: ['other', undefined],
  oneOf: ['other', undefined],
  not: ['other', undefined],
};

/** Whether a schema contains itself, so that what it asks of the places below has no end. */
export function isEndless(schema: JsonObject): boolean {
  return Object.keys(withoutCycles(schema).$defs ?? {}).some((name) => name.startsWith('loop-'));
}

interface Place {
  readonly at: string;
  readonly path: readonly Step[];
  readonly conditions: readonly SchemaCondition[];
}

function demandsIn(node: Json, place: Place): readonly Demand[] {
  if (node === false) return [{ ...demand('not', `${place.at}/false schema`, place), ofPresence: true }];
  if (!isJsonObject(node)) return [];
  return Object.entries(node).flatMap(([keyword, value]) => demandsBy(keyword, value, node, place));
}

function demandsBy(keyword: string, value: Json, node: JsonObject, place: Place): readonly Demand[] {
  const at = `${place.at}/${keyword}`;
  const below = (schema: Json, token: string, ...steps: readonly Step[]): readonly Demand[] =>
    demandsIn(schema, { ...place, at: `${at}${token}`, path: [...place.path, ...steps] });
  switch (keyword) {
    case 'required':
      return (isJsonArray(value) ? value : []).map((name) => {
        const inside = { ...place, path: [...place.path, String(name)] };
        return demand('required', keyFor(at, String(name)), inside);
      });
    case 'properties':
      return membersIn(value).flatMap(([name, inside]) => below(inside, joinPointer([name]), name));
    case 'patternProperties':
      return membersIn(value).flatMap(([name, inside]) => below(inside, joinPointer([name]), unnamed));
    case 'additionalProperties':
    case 'unevaluatedProperties':
    case 'items':
    case 'unevaluatedItems':
      if (value === false) return [demand(keyword, at, place)];
      if (!isJsonObject(value)) return [];
      return below(value, '', keyword.endsWith('Properties') ? unnamed : element);
    case 'prefixItems':
      return elementsOf(value).flatMap((inside, index) => below(inside, `/${index}`, element));
    case 'allOf':
      return elementsOf(value).flatMap((inside, index) => below(inside, `/${index}`));
    case 'then':
    case 'else':
      return isJsonObject(node.if)
        ? demandsIn(value, underCondition(place, at, node.if, keyword === 'then'))
        : [];
    case 'dependentSchemas':
      return membersIn(value).flatMap(([name, inside]) =>
        demandsIn(
          inside,
          underCondition(place, `${at}${joinPointer([name])}`, { type: 'object', required: [name] }, true),
        ),
      );
    case 'contains':
      return [demand(keyword, at, place, isJsonObject(value) ? conditionText(value) : undefined)];
    case 'not':
      return [{ ...demand(keyword, at, place), ofPresence: fitsAll(value) }];
    default:
      return Object.hasOwn(keywords, keyword) ? [demand(keyword, at, place)] : [];
  }
}

function underCondition(place: Place, at: string, schema: JsonObject, fits: boolean): Place {
  return { ...place, at, conditions: [...place.conditions, { path: place.path, schema, fits }] };
}

function demand(name: string, key: string, { path, conditions }: Place, contained?: string): Demand {
  const [keyword, type] = keywords[name] ?? ['other', undefined];
  const ofPresence = keyword === 'required';
  return { key, path, keyword, ofPresence, appliesTo: ofPresence ? undefined : type, conditions, contained };
}

/** Whether a schema fits any value, so that its opposite rules the member out. */
function fitsAll(schema: Json): boolean {
  return isJsonObject(schema) && demandsIn(schema, { at: '', path: [], conditions: [] }).length === 0;
}

function membersIn(value: Json): readonly (readonly [string, Json])[] {
  return isJsonObject(value) ? Object.entries(value) : [];
}

function elementsOf(value: Json): readonly Json[] {
  return isJsonArray(value) ? value : [];
}

/**
 * A condition of a schema in a few signs, e.g. `status=ACTIVE`: the members that it wants to have one value, with their values.
 *
 * @param fits false where the condition must not hold, e.g. `status!=ACTIVE`.
 */
export function conditionText(schema: JsonObject, fits = true): string {
  const constants = constantsIn(schema, '');
  const texts = constants.map(({ name, value }) => `${name}${fits ? '=' : '!='}${value}`);
  return texts.length === 0 ? (fits ? 'condition' : '!condition') : texts.join('&').replaceAll(',', '');
}

function constantsIn(schema: Json, prefix: string): readonly { name: string; value: string }[] {
  if (!isJsonObject(schema) || !isJsonObject(schema.properties)) return [];
  return Object.entries(schema.properties).flatMap(([name, inside]) => {
    if (!isJsonObject(inside)) return [];
    const constant = inside.const ?? (isJsonArray(inside.enum) ? inside.enum.join('|') : undefined);
    return constant === undefined
      ? constantsIn(inside, `${prefix}${name}.`)
      : [
          {
            name: `${prefix}${name}`,
            value: typeof constant === 'string' ? constant : JSON.stringify(constant),
          },
        ];
  });
}
