import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { schemaForProfile } from '../../engine/api/levels.ts';
import { vocabulary } from '../../engine/api/vocabulary/all.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';
import { root } from '../specifications/files.ts';

const ours: ReadonlySet<string> = new Set(vocabulary.map(({ name }) => name));

/**
 * An API as plain OpenAPI in one file, with its bodies at level strict: for generators and mocks, which know no levels. It has no
 * member of the vocabulary and no example of a body, and its schemas are in `components`.
 */
export function strictSpecification(api: string): string {
  const schemas: Record<string, Json> = {};
  const sources: Record<string, string> = {};
  const moved = (value: Json, file: string): Json => {
    if (isJsonArray(value)) return value.map((element) => moved(element, file));
    if (!isJsonObject(value)) return value;
    const { $ref: reference, ...rest } = value;
    const others = Object.entries(rest).flatMap(([name, inner]): [string, Json][] => {
      // Linters hold each schema by itself to the whole of an example, which conditions such as "if" do not stand.
      if (ours.has(name) || (name === 'examples' && isJsonObject(inner))) return [];
      return [[name, moved(inner, file)]];
    });
    if (typeof reference !== 'string') return Object.fromEntries(others);
    return { ...Object.fromEntries(others), $ref: component(reference, file) };
  };
  /** The place in `components` of what a reference leads to, which is put there. */
  const component = (reference: string, file: string): string => {
    const [path = '', pointer = ''] = reference.split('#');
    const name = /^\/\$defs\/([^/]+)$/.exec(pointer)?.[1];
    if (name === undefined) return reference;
    const source = path === '' ? file : path.replace('../schemas/', '');
    if (sources[name] === undefined) {
      sources[name] = source;
      schemas[name] = moved(definition(source, name), source);
    }
    if (sources[name] !== source)
      throw new Error(`${api}: both ${sources[name]} and ${source} define ${name}`);
    return `#/components/schemas/${name}`;
  };
  const document: Json = parse(readFileSync(new URL(`specs/${api}.yaml`, root), 'utf8'));
  const plain = moved(document, '');
  if (!isJsonObject(plain)) throw new Error(`specs/${api}.yaml holds no object`);
  const sorted = Object.fromEntries(
    Object.entries(schemas).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
  const components = isJsonObject(plain.components) ? plain.components : {};
  const whole = { ...plain, components: { ...components, schemas: sorted } };
  return `# Generated from ../${api}.yaml by "npm run docs": the bodies at level strict.\n${stringify(whole, { lineWidth: 0 })}`;
}

function definition(file: string, name: string): Json {
  const schema: Json = JSON.parse(readFileSync(new URL(`schemas/${file}`, root), 'utf8'));
  const definitions: JsonObject = isJsonObject(schema) && isJsonObject(schema.$defs) ? schema.$defs : {};
  const found = definitions[name];
  if (found === undefined) throw new Error(`${file} has no ${name}`);
  return schemaForProfile(found, 'strict');
}
