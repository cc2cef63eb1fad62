import { vocabulary } from '../../engine/api/vocabulary/all.ts';
import { kindEntry, kindNames } from '../../engine/api/vocabulary/kinds.ts';
import type { Place } from '../../engine/api/vocabulary/member.ts';
import { operatorEntry, operatorNames } from '../../engine/api/vocabulary/operators.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';

/** The JSON Schema of the whole vocabulary: one definition for each member. */
export function renderSchema(): string {
  const definitions = Object.fromEntries(vocabulary.map(({ name, schema }) => [name, schema]));
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The x- vocabulary of the specifications, as specs/README.md explains it',
    $defs: definitions,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

const places: Readonly<Record<Place, string>> = {
  document: 'the top of the file',
  path: 'a path',
  operation: 'an operation',
  parameter: 'a parameter',
  response: 'a response',
  header: 'a header of a response',
  content: 'a media type of a response',
  schema: 'a schema',
};

/**
 * A page with each of its tables written anew. A table stands between `<!-- vocabulary: NAME -->` and `<!-- end -->`;
 * NAME is that of a member, of a part of one such as `x-collection.paging`, or `places`, `kinds` or `operators` for the table of all
 * members, kinds or operators.
 */
export function withTables(page: string): string {
  return page.replace(
    /<!-- vocabulary: (\S+) -->\n[\s\S]*?<!-- end -->/g,
    (_, name: string) => `<!-- vocabulary: ${name} -->\n${tableOf(name)}<!-- end -->`,
  );
}

function tableOf(name: string): string {
  if (name === 'places') return placesTable();
  if (name === 'kinds')
    return table(
      ['kind', 'how its values compare'],
      kindNames.map((kind) => [`\`${kind}\``, kindEntry(kind).compares]),
    );
  if (name === 'operators')
    return table(
      ['operator', 'the entries that match'],
      operatorNames.map((operator) => [`\`${operator}\``, operatorEntry(operator).matches]),
    );
  return membersTable(partOf(name));
}

function placesTable(): string {
  const rows = Object.entries(places).flatMap(([place, words]) =>
    vocabulary
      .filter((member) => member.place === place)
      .map(({ name, schema }) => [words, `\`${name}\``, textOf(schema, 'description'), example(schema)]),
  );
  return table(['on', 'member', 'meaning', 'example'], rows);
}

function membersTable(schema: JsonObject): string {
  const required = isJsonArray(schema.required) ? schema.required : [];
  const rows = membersOf(schema).map(([name, part]) => [
    `\`${name}\``,
    textOf(part, 'description'),
    required.includes(name) ? 'required' : defaultOf(part),
    example(part),
  ]);
  return table(['member', 'meaning', 'default', 'example'], rows);
}

/** The schema of a member, or of a part of one; the elements stand for an array, and an object for a choice that it is among. */
function partOf(name: string): JsonObject {
  const [first, ...steps] = name.split('.');
  const member = vocabulary.find((candidate) => candidate.name === first);
  let schema: unknown = member?.schema;
  for (const step of steps) schema = membersOf(elementsOf(schema)).find(([part]) => part === step)?.[1];
  const found = elementsOf(schema);
  if (!isJsonObject(found)) throw new Error(`The vocabulary has no ${name}.`);
  return found;
}

function elementsOf(schema: unknown): unknown {
  if (!isJsonObject(schema)) return schema;
  if (isJsonArray(schema.anyOf))
    return schema.anyOf.find((choice) => isJsonObject(choice) && choice.type === 'object') ?? schema;
  return schema.type === 'array' ? schema.items : schema;
}

function membersOf(schema: unknown): readonly (readonly [string, Json])[] {
  return isJsonObject(schema) && isJsonObject(schema.properties) ? Object.entries(schema.properties) : [];
}

function textOf(schema: unknown, keyword: string): string {
  const text = isJsonObject(schema) ? schema[keyword] : undefined;
  return typeof text === 'string' ? text : '';
}

function defaultOf(schema: Json): string {
  const words = textOf(schema, '$comment');
  if (words !== '') return words;
  const value = isJsonObject(schema) ? schema.default : undefined;
  if (value === undefined || (isJsonArray(value) && value.length === 0)) return 'none';
  return `\`${written(value)}\``;
}

function example(schema: unknown): string {
  const values = isJsonObject(schema) && isJsonArray(schema.examples) ? schema.examples : [];
  return values.map((value) => `\`${written(value)}\``).join(', ');
}

/** A value as it would stand in a YAML file, in one line. */
function written(value: Json): string {
  if (isJsonArray(value)) return `[${value.map(written).join(', ')}]`;
  if (!isJsonObject(value))
    return typeof value === 'string' && /[{}[\]]|^\d/.test(value) ? `'${value}'` : String(value);
  const members = Object.entries(value).map(([name, inner]) => `${name}: ${written(inner)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return [head, head.map(() => '---'), ...rows].map(line).join('');
}
