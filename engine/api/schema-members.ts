import { isJsonObject, type Json } from '../base/json.ts';
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
 * @param where the file and the place of the member in it.
 */
export function wrongSchemaMember(name: string, value: Json, where: string): readonly string[] {
  const member = members.get(name);
  if (member === undefined) return [];
  const read = readMember(member, value, where);
  if (!read.ok) return [read.problem, ...(read.problem.others ?? [])].map(({ message }) => message);
  if (name !== 'x-should' && name !== 'x-strict') return [];
  return Object.keys(isJsonObject(value) ? value : {}).flatMap((keyword) => {
    const near = keywords.includes(keyword) ? undefined : nearestWord(keyword, keywords);
    return near === undefined
      ? []
      : [`${where}${joinPointer([keyword])}: JSON Schema has no such keyword. Did you mean ${near}?`];
  });
}
