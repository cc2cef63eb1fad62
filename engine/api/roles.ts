import { isJsonObject, type Json } from '../base/json.ts';

/**
 * What a node of an OpenAPI file or of a schema is: one whose members are keywords; one whose members have names that the author of
 * the file chose, among which a keyword means nothing; or data of the API, such as an example.
 */
export type Role = 'keywords' | 'names' | 'data';

/** Keywords that hold data of the API and no schemas, the value of an example among them. */
const dataKeywords: ReadonlySet<string> = new Set([
  'example',
  'examples',
  'default',
  'enum',
  'const',
  'value',
]);

/** Keywords whose members have names that the author chose: in schemas, and in what holds them. */
const nameKeywords: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'],
  ...['paths', 'pathItems', 'webhooks', 'responses', 'content', 'headers', 'encoding', 'links', 'callbacks'],
  ...['schemas', 'parameters', 'requestBodies', 'securitySchemes', 'variables', 'mapping'],
]);

/**
 * The role of a member.
 *
 * @param within the role of the node that has it; `keywords` for an array.
 */
export function roleOf(name: string, member: Json, within: Role): Role {
  if (within === 'data') return 'data';
  if (within === 'names') return 'keywords';
  if (dataKeywords.has(name)) return 'data';
  return nameKeywords.has(name) && isJsonObject(member) ? 'names' : 'keywords';
}
