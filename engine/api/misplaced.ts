import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { nearestWord } from '../base/nearest.ts';
import { joinPointer } from '../base/pointer.ts';
import { type Result, unlessAny } from '../base/result.ts';
import { wrongSchemaMember } from './schema-members.ts';
import { vocabulary } from './vocabulary/all.ts';
import type { Place } from './vocabulary/member.ts';

/** Objects of an OpenAPI file, those with members of the vocabulary among them. */
type Part = Place | 'components' | 'body' | 'deep schema' | 'deep member' | 'other';

/** What stands below a member: one part, or a list or a map of them. */
type Child = readonly [form: 'one' | 'list' | 'map', part: Part];

const schemas: Child = ['map', 'schema'];
const schema: Child = ['one', 'schema'];
const contents: Child = ['map', 'content'];

/** What stands below a schema. */
const belowSchema: Readonly<Record<string, Child>> = {
  properties: schemas,
  patternProperties: schemas,
  $defs: schemas,
  definitions: schemas,
  dependentSchemas: schemas,
  items: schema,
  additionalProperties: schema,
  unevaluatedProperties: schema,
  unevaluatedItems: schema,
  propertyNames: schema,
  contains: schema,
  not: schema,
  if: schema,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: schema,
  else: schema,
  allOf: ['list', 'schema'],
  anyOf: ['list', 'schema'],
  oneOf: ['list', 'schema'],
  prefixItems: ['list', 'schema'],
  'x-should': schema,
  'x-strict': schema,
};

/** The same of a schema whose members are parameters of their own, by the style `deepObject`. */
const belowDeepSchema: Readonly<Record<string, Child>> = {
  ...belowSchema,
  properties: ['map', 'deep member'],
  allOf: ['list', 'deep schema'],
  anyOf: ['list', 'deep schema'],
  oneOf: ['list', 'deep schema'],
};

const children: Readonly<Record<Part, Readonly<Record<string, Child>>>> = {
  document: {
    info: ['one', 'other'],
    servers: ['list', 'other'],
    tags: ['list', 'other'],
    paths: ['map', 'path'],
    webhooks: ['map', 'path'],
    components: ['one', 'components'],
  },
  components: {
    schemas,
    parameters: ['map', 'parameter'],
    headers: ['map', 'header'],
    responses: ['map', 'response'],
    requestBodies: ['map', 'body'],
    pathItems: ['map', 'path'],
    securitySchemes: ['map', 'other'],
    links: ['map', 'other'],
  },
  path: {
    ...Object.fromEntries(
      ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].map((method): [string, Child] => [
        method,
        ['one', 'operation'],
      ]),
    ),
    parameters: ['list', 'parameter'],
    servers: ['list', 'other'],
  },
  operation: {
    parameters: ['list', 'parameter'],
    responses: ['map', 'response'],
    requestBody: ['one', 'body'],
  },
  body: { content: contents },
  parameter: { schema, content: contents },
  response: { headers: ['map', 'header'], content: contents, links: ['map', 'other'] },
  header: { schema, content: contents },
  content: { schema },
  schema: belowSchema,
  'deep schema': belowDeepSchema,
  'deep member': belowDeepSchema,
  other: {},
};

/**
 * Looks for references that are still there once all were replaced, because they lead to themselves, or in a schema by a name and
 * not by a path.
 *
 * @returns problem `specification-reference` with the place of each.
 */
export function checkReplaced(document: JsonObject, file: string): Result<undefined> {
  const wrong: string[] = [];
  visitParts(document, (node, part, way) => {
    for (const keyword of part === 'other' ? [] : ['$ref', '$dynamicRef']) {
      const target = node[keyword];
      if (target === undefined) continue;
      const words =
        typeof target === 'string'
          ? `the reference ${JSON.stringify(target.slice(0, 200))} ${/^#[^/]/.test(target) ? 'names no $anchor of the file, or one that it has several times' : 'leads to itself, or to no place that a path names'}`
          : 'a reference has to be a text';
      wrong.push(`${file}: ${joinPointer([...way, keyword])}: ${words}.`);
    }
  });
  return unlessAny('specification-reference', wrong);
}

/**
 * Looks for `x-` members that are misspelt or stand where they mean nothing, and for those on schemas that hold what they cannot. Extensions of others, which resemble none of the
 * vocabulary, are left alone.
 *
 * @returns problem `specification-vocabulary` with the place of each.
 */
export function checkVocabulary(document: JsonObject, file: string): Result<undefined> {
  const wrong: string[] = [];
  visitParts(document, (node, part, way) => {
    for (const name of Object.keys(node)) {
      const words = name.startsWith('x-') ? wrongMember(name, part) : undefined;
      const place = `${file}: ${joinPointer([...way, name])}`;
      if (words !== undefined) wrong.push(`${place}: ${words}`);
      else if (part === 'schema') wrong.push(...wrongSchemaMember(name, node[name] ?? null, place));
    }
  });
  return unlessAny('specification-vocabulary', wrong);
}

/** Goes through the objects of a file, each once as what it is. */
export function visitParts(
  document: JsonObject,
  look: (node: JsonObject, part: Part, way: readonly string[]) => void,
): void {
  const seen = new Map<Part, Set<JsonObject>>();
  const visit = (node: Json | undefined, part: Part, way: readonly string[]): void => {
    if (!isJsonObject(node)) return;
    const visited = seen.get(part) ?? new Set<JsonObject>();
    seen.set(part, visited);
    if (visited.has(node)) return;
    visited.add(node);
    look(node, part, way);
    for (const [name, value] of Object.entries(node)) {
      const child = Object.hasOwn(children[part], name) ? children[part][name] : undefined;
      const below = name === 'schema' && node.style === 'deepObject' ? 'deep schema' : child?.[1];
      for (const [step, inner] of child === undefined ? [] : partsBelow(value, child[0]))
        visit(inner, below ?? 'other', [...way, name, ...step]);
    }
  };
  visit(document, 'document', []);
}

function partsBelow(
  value: Json,
  form: Child[0],
): readonly (readonly [step: readonly string[], inner: Json])[] {
  if (form === 'one') return [[[], value]];
  if (form === 'list') return isJsonArray(value) ? value.map((inner, index) => [[String(index)], inner]) : [];
  return isJsonObject(value) ? Object.entries(value).map(([name, inner]) => [[name], inner]) : [];
}

const placeByName = new Map<string, Place>(vocabulary.map(({ name, place }) => [name, place]));

const placeWords: Readonly<Record<Place, string>> = {
  document: 'at the top of the file',
  path: 'on a path',
  operation: 'on an operation',
  parameter: 'on a parameter',
  header: 'on a header',
  response: 'on a response',
  content: 'on a media type',
  schema: 'on a schema',
};

function wrongMember(name: string, part: Part): string | undefined {
  const place = placeByName.get(name);
  if (place === part) return undefined;
  if (part === 'deep schema') return wrongMember(name, 'schema');
  if (part === 'deep member' && (place === 'parameter' || place === 'schema')) return undefined;
  if (place !== undefined) return `${name} means nothing here; it belongs ${placeWords[place]}.`;
  const near = nearestName(name);
  return near === undefined
    ? undefined
    : `the vocabulary has no ${name}; did you mean ${near}? An extension of your own needs another name.`;
}

/** The member that a name resembles: nearly the same letters, or one that it begins with, such as `x-filters`. */
function nearestName(name: string): string | undefined {
  const known = [...placeByName.keys()];
  const stem = name.replace(/(?:s|es|ed|ing)$/, '');
  const begun = known.find((other) => stem.length > 5 && (other.startsWith(stem) || name.startsWith(other)));
  const near = nearestWord(
    name.slice(2),
    known.map((other) => other.slice(2)),
  );
  return begun ?? (near !== undefined && resembles(name, `x-${near}`) ? `x-${near}` : undefined);
}

/** Short names of others, such as `x-logo`, are near to much; what resembles has most letters in common. */
function resembles(name: string, known: string): boolean {
  const shorter = Math.min(name.length, known.length) - 2;
  return shorter >= 5 && Math.abs(name.length - known.length) <= 2;
}
