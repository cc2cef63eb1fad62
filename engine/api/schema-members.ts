import { isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { nearestWord } from '../base/nearest.ts';
import { joinPointer } from '../base/pointer.ts';
import { vocabulary } from './vocabulary/all.ts';
import { readMember } from './vocabulary/member.ts';

const members = new Map(
  vocabulary.filter(({ place }) => place === 'schema').map((member) => [String(member.name), member]),
);

/** Keywords that a level can replace. */
const keywords = [
  ...['type', 'enum', 'const', 'format', 'pattern', 'multipleOf', 'required', 'nullable', 'readings'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength'],
  ...['minItems', 'maxItems', 'uniqueItems', 'minContains', 'maxContains', 'minProperties', 'maxProperties'],
  ...['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'propertyNames'],
  ...['items', 'prefixItems', 'unevaluatedItems', 'contains', 'dependentRequired', 'dependentSchemas'],
  ...['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'title', 'description', 'default', 'examples'],
];

/**
 * What is wrong with a member of the vocabulary that stands on a schema, each in a sentence: what it holds, and the keywords of
 * another level that are misspelt.
 *
 * @param schema the schema that has the member.
 * @param where the file and the place of the member in it.
 */
export function wrongSchemaMember(name: string, schema: JsonObject, where: string): readonly string[] {
  const value = schema[name] ?? null;
  const member = members.get(name);
  if (member === undefined) return [];
  const read = readMember(member, value, where);
  if (!read.ok) return [read.problem, ...(read.problem.others ?? [])].map(({ message }) => message);
  if (name === 'x-xml') return wrongXml(value, schema, where);
  if (name !== 'x-should' && name !== 'x-strict') return [];
  return Object.keys(isJsonObject(value) ? value : {}).flatMap((keyword) => {
    const near = keywords.includes(keyword) ? undefined : nearestWord(keyword, keywords);
    return near === undefined
      ? []
      : [`${where}${joinPointer([keyword])}: JSON Schema has no such keyword. Did you mean ${near}?`];
  });
}

/** The type that a value has to be able to have for each member of `x-xml` to mean anything. */
const typesInXml = { root: 'object', entries: 'object', null: 'null' } as const;

/** What `x-xml` says of values that the schema rules out by its own type. */
function wrongXml(value: Json, { type, nullable }: JsonObject, where: string): readonly string[] {
  const types = type === undefined ? [] : [type, ...(nullable === true ? ['null'] : [])].flat();
  return Object.entries(typesInXml).flatMap(([name, wanted]) =>
    types.length === 0 || types.includes(wanted) || !isJsonObject(value) || value[name] === undefined
      ? []
      : [`${where}${joinPointer([name])}: it means nothing for a value of the type ${types.join(' or ')}.`],
  );
}
