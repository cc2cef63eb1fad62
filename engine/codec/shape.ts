import { readMember } from '../api/vocabulary/member.ts';
import { type XmlEntry, xml } from '../api/vocabulary/xml.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { memo } from '../base/memo.ts';
import { joinPointer } from '../base/pointer.ts';
import { type Result, success } from '../base/result.ts';
import type { XmlName } from './xml.ts';

/** What a part of a body is and how it stands in XML, as the specification's schema and its `xml` keywords say. */
export type Shape = ScalarShape | ObjectShape | NamedShape | ListShape | MapShape;

export interface ScalarShape {
  readonly kind: 'scalar';
  readonly type: 'text' | 'number' | 'boolean' | 'instant';
  readonly null: NullRule | undefined;
}

/** The text that stands for null, and what stands for it at level standard besides. */
export interface NullRule {
  readonly text: string;
  readonly tolerated: readonly ('empty' | 'nil' | 'absent')[];
  readonly readings: readonly string[];
}

export interface ObjectShape {
  readonly kind: 'object';
  /** The element that the object is, where it does not get its name from the member that holds it. */
  readonly element: XmlName | undefined;
  readonly members: readonly MemberShape[];
}

export interface MemberShape {
  readonly name: string;
  readonly shape: Shape;
  /** Where it stands in the element of its object; a list's elements stand there themselves unless it is wrapped. */
  readonly place: XmlName & { readonly kind: 'attribute' | 'element' };
}

/** An object of one member, after which the element is named. */
export interface NamedShape {
  readonly kind: 'named';
  readonly namespace: string;
  readonly inside: Shape;
}

/** A list is compared as a set, since only the order of the collection itself means anything. */
export interface ListShape {
  readonly kind: 'list';
  readonly wrapped: boolean;
  readonly element: XmlName;
  readonly items: Shape;
}

/** Each entry is an element with its name in an attribute and its value as text. */
export interface MapShape {
  readonly kind: 'map';
  readonly element: XmlName;
  readonly key: string;
  readonly value: ScalarShape;
}

/** Objects within each other that a shape follows; a schema that contains itself ends there. */
const deepest = 12;

/**
 * The shape of a body.
 *
 * @param schema a dereferenced body schema, as `DocumentedContent.schema` holds it.
 * @param instants pointers from the body to times, `-` for any element of an array.
 */
export function shapeOf(schema: JsonObject, instants: readonly string[]): Result<Shape> {
  return shapeWith(schema, instants.join('\n'));
}

const shapeWith = memo(
  (schema: JsonObject, instants: string): Result<Shape> =>
    derive(schema, { pointer: '', name: '', depth: 0 }, new Set(instants.split('\n'))),
);

interface Place {
  readonly pointer: string;
  /** Name of the member that the part is, for elements that the schema gives none. */
  readonly name: string;
  readonly depth: number;
}

function derive(schema: Json | undefined, place: Place, instants: ReadonlySet<string>): Result<Shape> {
  const node = isJsonObject(schema) ? schema : {};
  const entry = entryOf(node, place);
  if (!entry.ok) return entry;
  if (place.depth > deepest) return success(scalarOf(node, place, instants, entry.value));
  if (entry.value.root === 'member') {
    const [only] = propertiesOf(node);
    const member = isJsonObject(node.additionalProperties) ? node.additionalProperties : only?.[1];
    const inside = derive(member, below(place, '-'), instants);
    if (!inside.ok) return inside;
    return success({ kind: 'named', namespace: namespaceOf(member), inside: inside.value });
  }
  if (entry.value.entries !== undefined) return deriveMap(node, entry.value.entries, place, instants);
  if (isJsonObject(node.items)) return deriveList(node, node.items, place, instants);
  const properties = propertiesOf(node);
  if (properties.length > 0) return deriveObject(node, properties, place, instants);
  return success(scalarOf(node, place, instants, entry.value));
}

function deriveMap(
  node: JsonObject,
  { element, key }: NonNullable<XmlEntry['entries']>,
  place: Place,
  instants: ReadonlySet<string>,
): Result<Shape> {
  const values = isJsonObject(node.additionalProperties) ? node.additionalProperties : {};
  const entry = entryOf(values, below(place, '-'));
  if (!entry.ok) return entry;
  return success({
    kind: 'map',
    element: { namespace: namespaceOf(node), name: element },
    key,
    value: scalarOf(values, below(place, '-'), instants, entry.value),
  });
}

function deriveList(
  node: JsonObject,
  items: JsonObject,
  place: Place,
  instants: ReadonlySet<string>,
): Result<Shape> {
  const shape = derive(items, { ...below(place, '-'), name: place.name }, instants);
  if (!shape.ok) return shape;
  return success({
    kind: 'list',
    wrapped: xmlOf(node).wrapped === true,
    element: elementOf(items, place.name),
    items: shape.value,
  });
}

function deriveObject(
  node: JsonObject,
  properties: readonly (readonly [string, Json])[],
  place: Place,
  instants: ReadonlySet<string>,
): Result<Shape> {
  const members: MemberShape[] = [];
  for (const [name, property] of properties) {
    const shape = derive(property, below(place, name), instants);
    if (!shape.ok) return shape;
    const kind = xmlOf(property).attribute === true ? 'attribute' : 'element';
    members.push({ name, shape: shape.value, place: { kind, ...elementOf(property, name) } });
  }
  const named = typeof xmlOf(node).name === 'string' || place.name !== '';
  return success({ kind: 'object', element: named ? elementOf(node, place.name) : undefined, members });
}

function scalarOf(
  node: JsonObject,
  place: Place,
  instants: ReadonlySet<string>,
  entry: XmlEntry,
): ScalarShape {
  return {
    kind: 'scalar',
    type: instants.has(place.pointer) ? 'instant' : typeOf(node),
    null:
      entry.null === undefined
        ? undefined
        : {
            text: entry.null.text,
            tolerated: entry.null.tolerated ?? [],
            readings: entry.null.readings ?? [],
          },
  };
}

/** A member that may be a number is compared as one, since XML does not distinguish a number from its text. */
function typeOf(node: JsonObject): ScalarShape['type'] {
  const types = isJsonArray(node.type) ? node.type : [node.type];
  if (types.includes('integer') || types.includes('number')) return 'number';
  if (types.includes('boolean') && !types.includes('string')) return 'boolean';
  return node.format === 'date-time' ? 'instant' : 'text';
}

/** The members that a schema names, itself or in what it is composed of. */
function propertiesOf(node: JsonObject): readonly (readonly [string, Json])[] {
  const inherited = isJsonArray(node.allOf)
    ? node.allOf.flatMap((part) => (isJsonObject(part) ? propertiesOf(part) : []))
    : [];
  const own = isJsonObject(node.properties) ? Object.entries(node.properties) : [];
  return [...new Map([...inherited, ...own]).entries()].filter(([, value]) => value !== false);
}

function below(place: Place, name: string): Place {
  return { pointer: `${place.pointer}${joinPointer([name])}`, name, depth: place.depth + 1 };
}

function elementOf(schema: Json | undefined, name: string): XmlName {
  const given = xmlOf(schema).name;
  return { namespace: namespaceOf(schema), name: typeof given === 'string' ? given : name };
}

function namespaceOf(schema: Json | undefined): string {
  const { namespace } = xmlOf(schema);
  return typeof namespace === 'string' ? namespace : '';
}

/** OpenAPI's own `xml` object of a schema. */
function xmlOf(schema: Json | undefined): JsonObject {
  return isJsonObject(schema) && isJsonObject(schema.xml) ? schema.xml : {};
}

function entryOf(node: JsonObject, place: Place): Result<XmlEntry> {
  const entry = node['x-xml'];
  return entry === undefined ? success({}) : readMember(xml, entry, `${place.pointer}/x-xml`);
}
