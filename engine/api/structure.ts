import openapi from '@seriousme/openapi-schema-validator/schemas/v3.1/schema.json' with { type: 'json' };
import type { ErrorObject, Format } from 'ajv';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { isJsonArray, isJsonObject, type Json, type JsonObject, setMember } from '../base/json.ts';
import { readMediaType } from '../base/media-type.ts';
import { memo } from '../base/memo.ts';
import { nearestWord } from '../base/nearest.ts';
import { joinPointer } from '../base/pointer.ts';
import { type Result, unlessAny } from '../base/result.ts';
import { wordsFor } from '../base/schema-words.ts';
import { type Below, isSchema, type Part, partBelow } from './openapi-parts.ts';
import { memberMeant } from './vocabulary/meant.ts';

/** Members of OpenAPI that people read and the suite does not. */
const prose = new Set([
  'description',
  'summary',
  'version',
  'termsOfService',
  'contact',
  'license',
  'tags',
  'externalDocs',
]);

/** What the suite's own messages say of a document's structure, and whether each is a name misspelt, from which much may follow. */
interface Wrong {
  readonly message: string;
  readonly isMisspelt: boolean;
}

/**
 * Whether a document has the structure of OpenAPI 3.1, by the schema that the OpenAPI Initiative publishes; what people read is not
 * looked at. Schemas are looked at by `checkSchemas`.
 *
 * @param document an OpenAPI object with its references replaced, in the form of version 3.1.
 * @returns problem `specification-malformed` for each place that is wrong.
 */
export function checkStructure(document: JsonObject, file: string): Result<undefined> {
  return unlessAny(
    'specification-malformed',
    wrongIn(document).map(({ message }) => `${file}: ${message}`),
  );
}

/** The same for names alone that resemble one that OpenAPI has there: what follows from these says less. */
export function checkSpelling(document: JsonObject, file: string): Result<undefined> {
  const misspelt = wrongIn(document).filter(({ isMisspelt }) => isMisspelt);
  return unlessAny(
    'specification-malformed',
    misspelt.map(({ message }) => `${file}: ${message}`),
  );
}

const wrongIn = memo((document: JsonObject): readonly Wrong[] => {
  const validate = validator();
  if (validate({ ...outlineOf(document), openapi: '3.1.0' })) return [];
  const errors = (validate.errors ?? []).filter(
    ({ keyword, propertyName }) => keyword !== 'if' && propertyName === undefined,
  );
  const shown = errors.filter((error) => !errors.some((other) => other !== error && explains(other, error)));
  const found = shown.map(wrongOf);
  return found.filter(
    ({ message }, index) => found.findIndex((other) => other.message === message) === index,
  );
});

/** Whether an error is about a range of statuses in small letters, without which a response may seem to be missing. */
function isRange({ keyword, params }: ErrorObject): boolean {
  return keyword === 'unevaluatedProperties' && /^[1-5]xx$/i.test(String(params.unevaluatedProperty));
}

/** Whether an error says less than another: what is left over in an object that is not as it should be, or one way of a choice. */
function explains(other: ErrorObject, error: ErrorObject): boolean {
  const { keyword, instancePath, schemaPath } = error;
  if (isRange(error)) return false;
  // What is no object rules nothing out by its members.
  if (keyword === 'not' && !isJsonObject(error.data)) return true;
  if (isRange(other) && other.instancePath === instancePath) return true;
  if (other.keyword === 'oneOf' && schemaPath.startsWith(`${other.schemaPath}/`)) return true;
  if (other.keyword === 'propertyNames')
    return instancePath === `${other.instancePath}${joinPointer([String(other.params.propertyName)])}`;
  if (keyword !== 'unevaluatedProperties') return false;
  return (
    other.keyword !== keyword && other.instancePath.startsWith(instancePath) && instancePath !== '/paths'
  );
}

function wrongOf(error: ErrorObject): Wrong {
  const place = error.instancePath || 'the file';
  const { unevaluatedProperty: name } = error.params;
  if (typeof name !== 'string') return { message: `${place}: ${sentenceOf(error)}`, isMisspelt: false };
  if (error.instancePath === '/paths')
    return {
      message: `${place}: the path ${JSON.stringify(name)} has to begin with a slash.`,
      isMisspelt: false,
    };
  const near = /^[1-5]xx$/i.test(name)
    ? name.toUpperCase()
    : (nearestWord(name, knownBeside(error)) ?? (/^x/i.test(name) ? memberMeant(name) : undefined));
  const level = error.instancePath === '' ? 'at the top of a file' : 'here';
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return { message: `${place}: OpenAPI has no ${name} ${level}.${hint}`, isMisspelt: near !== undefined };
}

function sentenceOf(error: ErrorObject): string {
  const { instancePath, keyword, params, parentSchema } = error;
  if (keyword === 'propertyNames')
    return instancePath.startsWith('/components/')
      ? `${JSON.stringify(params.propertyName)} is not a valid component name; use letters, digits, dots, hyphens, and underscores.`
      : `${JSON.stringify(params.propertyName)} is not a media type.`;
  if (keyword === 'oneOf') {
    const ofLink = isJsonObject(parentSchema?.properties) && 'operationRef' in parentSchema.properties;
    return `it has to have either ${ofLink ? 'operationRef or operationId' : 'schema or content'}.`;
  }
  const together = keyword === 'not' && isJsonObject(error.schema) ? error.schema.required : undefined;
  if (isJsonArray(together))
    return `it has both ${together.join(' and ')}, which exclude each other; leave one out.`;
  return `it ${wordsFor(error)}.`;
}

function knownBeside({ parentSchema }: ErrorObject): readonly string[] {
  const { properties } = parentSchema ?? {};
  return isJsonObject(properties) ? Object.keys(properties) : [];
}

/** Parts in place of which a reference can stand. */
const referable: ReadonlySet<Part> = new Set([
  ...(['path', 'parameter', 'header', 'response', 'body', 'callback', 'example', 'link', 'scheme'] as const),
]);

/**
 * A document as a tree: each part once, where it stands first, and a reference in its place wherever else it stands; schemas are
 * empty, and extensions and what the schema of OpenAPI has wrong, the parameters of links, are left out.
 */
function outlineOf(document: JsonObject): JsonObject {
  const seen = new Set<string>();
  const numbers = new Map<object, number>();
  const isSeen = (node: object, part: Part): boolean => {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    const key = `${part} ${number}`;
    const before = seen.has(key);
    seen.add(key);
    return before;
  };
  const outline = (node: Json, part: Part): Json => {
    if (isSchema(part)) return isJsonObject(node) ? {} : node;
    if (!isJsonObject(node)) return node;
    if (referable.has(part) && isSeen(node, part)) return { $ref: '#' };
    const members: Record<string, Json> = {};
    for (const [name, value] of Object.entries(node)) {
      if (name.startsWith('x-') || (part === 'link' && name === 'parameters')) continue;
      // Addresses are seldom escaped as they have to be.
      if (name === 'operationRef' && typeof value === 'string') {
        members[name] = '#';
        continue;
      }
      const below = partBelow(part, name, node);
      setMember(members, name, below === undefined ? value : outlined(value, below));
    }
    return members;
  };
  const outlined = (value: Json, { form, part }: Below): Json => {
    if (form === 'one') return outline(value, part);
    if (form === 'list') return isJsonArray(value) ? value.map((element) => outline(element, part)) : value;
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, outline(inner, part)]));
  };
  const whole = outline(document, 'document');
  return isJsonObject(whole) ? whole : {};
}

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  if (compiled !== undefined) return compiled;
  const ajv = formats.default(new Ajv2020({ strict: false, allErrors: true, verbose: true, logger: false }));
  ajv.addFormat('media-range', mediaRange);
  compiled = ajv.compile(withoutProse(openapi));
  return compiled;
}

const mediaRange: Format = (text: string) => readMediaType(text) !== undefined;

/** The schema of OpenAPI in which what people read may be anything. */
function withoutProse(schema: Json): JsonObject {
  const changed = change(schema);
  return isJsonObject(changed) ? changed : {};
}

function change(node: Json): Json {
  if (isJsonArray(node)) return node.map(change);
  if (!isJsonObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]): [string, Json] => {
      if (name === 'required' && isJsonArray(value))
        return [name, value.filter((member) => typeof member !== 'string' || !prose.has(member))];
      if (name !== 'properties' || !isJsonObject(value)) return [name, change(value)];
      const members = Object.entries(value);
      return [
        name,
        Object.fromEntries(members.map(([member, of]) => [member, prose.has(member) ? true : change(of)])),
      ];
    }),
  );
}
