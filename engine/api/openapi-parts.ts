import { isJsonArray, isJsonObject, type Json, type JsonObject, setMember } from '../base/json.ts';
import { vocabulary } from './vocabulary/all.ts';
import type { Place } from './vocabulary/member.ts';

/**
 * What an object of an OpenAPI file is. A `deep schema` is that of a parameter in the style `deepObject`, whose members are parameters
 * of their own; a `member` is a value of the vocabulary, or what stands in one.
 */
export type Part =
  | Place
  | 'paths'
  | 'components'
  | 'responses'
  | 'callback'
  | 'body'
  | 'encoding'
  | 'example'
  | 'link'
  | 'scheme'
  | 'discriminator'
  | 'deep schema'
  | 'deep member'
  | 'member'
  | 'other';

/** Whether one part stands below a member, a list of them, or a map whose names the author of the file chose. */
export type Form = 'one' | 'list' | 'map';

/** What stands below a member. */
export interface Below {
  readonly form: Form;
  readonly part: Part;
}

const one = (part: Part): Below => ({ form: 'one', part });
const list = (part: Part): Below => ({ form: 'list', part });
const map = (part: Part): Below => ({ form: 'map', part });

/** The parts below each member of each part; below all others stand data of the API or of other tools. `*` is any name but an extension's. */
type Table = Readonly<Record<string, Below>>;

/** The methods that a path can have. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

const belowSchema: Table = {
  ...from(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'], map('schema')),
  ...from(['items', 'contains', 'unevaluatedItems', 'contentSchema'], one('schema')),
  ...from(['additionalProperties', 'unevaluatedProperties', 'propertyNames'], one('schema')),
  ...from(['not', 'if', 'then', 'else', 'x-should', 'x-strict'], one('schema')),
  ...from(['allOf', 'anyOf', 'oneOf', 'prefixItems'], list('schema')),
  discriminator: one('discriminator'),
};

/** The same of a schema whose members are parameters of their own. */
const belowDeepSchema: Table = {
  ...belowSchema,
  properties: map('deep member'),
  ...from(['allOf', 'anyOf', 'oneOf'], list('deep schema')),
};

const examples = { examples: map('example') };
const content = { content: map('content') };

const table: Readonly<Record<Part, Table>> = {
  document: {
    info: one('other'),
    servers: list('other'),
    tags: list('other'),
    paths: one('paths'),
    webhooks: map('path'),
    components: one('components'),
  },
  components: {
    schemas: map('schema'),
    parameters: map('parameter'),
    headers: map('header'),
    responses: map('response'),
    requestBodies: map('body'),
    pathItems: map('path'),
    callbacks: map('callback'),
    securitySchemes: map('scheme'),
    links: map('link'),
    ...examples,
  },
  paths: { '*': one('path') },
  path: { ...from(methods, one('operation')), parameters: list('parameter'), servers: list('other') },
  operation: {
    parameters: list('parameter'),
    requestBody: one('body'),
    responses: one('responses'),
    callbacks: map('callback'),
    servers: list('other'),
  },
  callback: { '*': one('path') },
  body: content,
  parameter: { schema: one('schema'), ...content, ...examples },
  header: { schema: one('schema'), ...content, ...examples },
  responses: { '*': one('response') },
  response: { headers: map('header'), ...content, links: map('link') },
  content: { schema: one('schema'), encoding: map('encoding'), ...examples },
  encoding: { headers: map('header') },
  link: { server: one('other') },
  schema: belowSchema,
  'deep schema': belowDeepSchema,
  'deep member': belowDeepSchema,
  member: { '*': one('member') },
  example: {},
  scheme: {},
  discriminator: {},
  other: {},
};

const ofVocabulary: ReadonlySet<string> = new Set(vocabulary.map(({ name }) => name));

function from(names: readonly string[], below: Below): Table {
  return Object.fromEntries(names.map((name) => [name, below]));
}

/** Whether a part is a schema. */
export function isSchema(part: Part): boolean {
  return part === 'schema' || part === 'deep schema' || part === 'deep member';
}

/**
 * What stands below a member of an object; undefined for data of the API, such as an example, and for what other tools have.
 *
 * @param holder the object, of which the style of a parameter counts.
 */
export function partBelow(part: Part, name: string, holder: JsonObject): Below | undefined {
  if (name === 'schema' && holder.style === 'deepObject' && part === 'parameter') return one('deep schema');
  if (Object.hasOwn(table[part], name)) return table[part][name];
  if (part === 'member') return one('member');
  if (name.startsWith('x-')) return ofVocabulary.has(name) ? one('member') : undefined;
  return table[part]['*'];
}

/** An object or a truth value that stands in an object, with the steps that lead to it. */
interface Inner {
  readonly steps: readonly string[];
  readonly value: Json;
  readonly part: Part;
}

/** What stands in an object, one by one; what has another form than it has to have is left out. */
export function partsIn(node: JsonObject, part: Part): Inner[] {
  return Object.entries(node).flatMap(([name, value]) => {
    const below = partBelow(part, name, node);
    return below === undefined
      ? []
      : valuesOf(value, below).map(([steps, inner]) => ({
          steps: [name, ...steps],
          value: inner,
          part: below.part,
        }));
  });
}

function valuesOf(
  value: Json,
  { form, part }: Below,
): readonly (readonly [steps: readonly string[], value: Json])[] {
  if (form === 'list' || (part === 'member' && isJsonArray(value)))
    return isJsonArray(value) ? value.map((inner, index) => [[String(index)], inner]) : [];
  if (form === 'one') return [[[], value]];
  return isJsonObject(value) ? Object.entries(value).map(([name, inner]) => [[name], inner]) : [];
}

/**
 * Goes through the objects of a file, each once as what it is, however often and from wherever it is referred to.
 *
 * @param look is given an object, what it is, and the way to it.
 * @param part what the whole is.
 */
export function visitParts(
  whole: Json,
  look: (node: JsonObject, part: Part, way: readonly string[]) => void,
  part: Part = 'document',
): void {
  const seen = new Map<Part, Set<JsonObject>>();
  // A list of its own in place of the stack of calls: parts that refer to each other lead deeper than that goes.
  const waiting: Inner[] = [{ steps: [], value: whole, part }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { steps: way, value: node, part: as } = next;
    const visited = seen.get(as) ?? new Set<JsonObject>();
    seen.set(as, visited);
    if (!isJsonObject(node) || visited.has(node)) continue;
    visited.add(node);
    look(node, as, way);
    for (const { steps, value, part: inner } of partsIn(node, as).reverse())
      if (isJsonObject(value)) waiting.push({ steps: [...way, ...steps], value, part: inner });
  }
}

/** What stands at a place of a file, by its steps from the top; undefined for data, and for maps and lists of parts. */
export function partAt(document: Json, way: readonly string[]): Part | undefined {
  let node: Json | undefined = document;
  let here: Below | undefined = one('document');
  for (const step of way) {
    if (here === undefined || node === undefined) return undefined;
    if (here.form === 'one') here = isJsonObject(node) ? partBelow(here.part, step, node) : undefined;
    else here = one(here.part);
    node = isJsonArray(node) ? node[Number(step)] : isJsonObject(node) ? node[step] : undefined;
  }
  return here?.form === 'one' ? here.part : undefined;
}

/**
 * A copy of a file in which every object is changed as what it is; what is there several times as the same stays one and the same.
 *
 * @param part what the whole is.
 */
export function changedParts(
  whole: JsonObject,
  change: (node: JsonObject, part: Part) => JsonObject,
  part: Part = 'document',
): JsonObject {
  const copies = new Map<Part, Map<JsonObject, JsonObject>>();
  const jobs: (() => void)[] = [];
  const copy = (value: Json, as: Part): Json => {
    if (!isJsonObject(value)) return value;
    const known = copies.get(as) ?? new Map<JsonObject, JsonObject>();
    copies.set(as, known);
    const before = known.get(value);
    if (before !== undefined) return before;
    const members: Record<string, Json> = {};
    known.set(value, members);
    jobs.push(() => {
      const changed = change(value, as);
      for (const [name, member] of Object.entries(changed)) {
        const below = partBelow(as, name, changed);
        setMember(members, name, below === undefined ? member : each(member, below));
      }
    });
    return members;
  };
  const each = (value: Json, { form, part: inner }: Below): Json => {
    if (isJsonArray(value))
      return form === 'list' || inner === 'member' ? value.map((element) => copy(element, inner)) : value;
    if (form !== 'map') return copy(value, inner);
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copy(member, inner)]));
  };
  const result = copy(whole, part);
  for (const job of jobs) job();
  return isJsonObject(result) ? result : whole;
}
