import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { composedOf, membersNamed, namedMembers, possible } from './composed.ts';
import type { Declared } from './declared.ts';
import { flatSchema } from './flat-schema.ts';

/** Levels of objects that a name in an address has at most. */
const mostLevels = 4;

/** Extensions of a parameter that a member of a deep object may have as well. */
const extensions = ['x-filter', 'x-refuses'] as const;

/**
 * The parameters that one parameter of the style `deepObject` stands for: one of each member of its schema, with the member's name
 * between brackets after its own, such as `created[gte]`. The extensions of a parameter stand on the schema of the member. Any other
 * parameter stands for itself, and so does an object that lists no members or is itself a filter.
 */
export function withoutDeepObjects(declared: Declared): readonly Declared[] {
  const { node, pointer } = declared;
  if (!isJsonObject(node) || node.style !== 'deepObject' || node.in !== 'query') return [declared];
  if (typeof node.name !== 'string' || extensions.some((name) => node[name] !== undefined)) return [declared];
  const { schema, name, required, style: _, explode: __, ...rest } = node;
  const members = membersOf(schema, name, `${pointer}/schema`, required === true, 1);
  return members.length === 0
    ? [declared]
    : members.map((member) => ({ ...declared, pointer: member.pointer, node: { ...rest, ...member.node } }));
}

interface Member {
  readonly node: JsonObject;
  readonly pointer: string;
}

function membersOf(
  schema: Json | undefined,
  name: string,
  pointer: string,
  required: boolean,
  level: number,
): readonly Member[] {
  const subschemas = composedOf(schema, possible);
  const needed = new Set(subschemas.flatMap((part) => (isJsonArray(part.required) ? part.required : [])));
  return [...new Set(subschemas.flatMap(namedMembers))].flatMap((key) => {
    const [inner] = membersNamed(subschemas, key);
    const [below, at] = [`${name}[${key}]`, `${pointer}${joinPointer(['properties', key])}`];
    const isNeeded = required && needed.has(key);
    if (!isJsonObject(inner)) return [];
    const isObject = [flatSchema(inner).type].flat().includes('object');
    if (isObject && level < mostLevels) return membersOf(inner, below, at, isNeeded, level + 1);
    const own = Object.entries(inner).filter(([keyword]) => !isExtension(keyword));
    const given = Object.entries(inner).filter(([keyword]) => isExtension(keyword));
    const node = {
      name: below,
      required: isNeeded,
      schema: Object.fromEntries(own),
      ...Object.fromEntries(given),
    };
    return [{ pointer: at, node }];
  });
}

function isExtension(keyword: string): boolean {
  return extensions.some((name) => name === keyword);
}
