import { XmlElement as Element, XmlDocument, type XmlElement } from 'libxml2-wasm';
import { readMember } from '../../engine/api/vocabulary/member.ts';
import { type XmlEntry, xml } from '../../engine/api/vocabulary/xml.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';

/**
 * XML as the JSON that a schema describes, by nothing but the schema's `xml` and `x-xml`. It is here to show that a
 * specification says enough for that; it cares neither for hostile bodies nor for speed.
 */
export function decode(text: string, schema: JsonObject): Json {
  const document = XmlDocument.fromString(text);
  try {
    const { root } = document;
    if (extension(schema).root !== 'member') return decodeElement(root, schema);
    const inner = property(schema, root.name) ?? schema.additionalProperties;
    return { [root.name]: decodeElement(root, isJsonObject(inner) ? inner : {}) };
  } finally {
    document.dispose();
  }
}

function decodeElement(element: XmlElement, schema: JsonObject): Json {
  const map = extension(schema).entries;
  if (map !== undefined) return decodeMap(element, map);
  if (!isJsonObject(schema.properties)) return scalar(element.content, schema);
  const result: Record<string, Json> = {};
  for (const [name, inner] of Object.entries(schema.properties)) {
    if (!isJsonObject(inner)) continue;
    const value = decodeMember(element, name, inner);
    if (value !== undefined) result[name] = value;
  }
  return result;
}

function decodeMember(element: XmlElement, name: string, schema: JsonObject): Json | undefined {
  const xml = keyword(schema);
  if (xml.attribute === true) {
    const value = element.attr(xml.name ?? name)?.value;
    return value === undefined ? undefined : scalar(value, schema);
  }
  if (isJsonObject(schema.items)) {
    const { items } = schema;
    const inner = keyword(items);
    const found = children(element, inner.name ?? name, inner.namespace);
    return found.map((child) => decodeElement(child, items));
  }
  const [child] = children(element, xml.name ?? name, xml.namespace);
  return child === undefined ? undefined : decodeElement(child, schema);
}

function decodeMap(element: XmlElement, { element: name, key }: NonNullable<XmlEntry['entries']>): Json {
  const entries = children(element, name, undefined);
  return Object.fromEntries(entries.map((entry) => [entry.attr(key)?.value ?? '', entry.content]));
}

/** Text as the number or truth value that the schema has, where it can be one. */
function scalar(text: string, schema: JsonObject): Json {
  const types = isJsonArray(schema.type) ? schema.type : [schema.type];
  if (types.includes('integer') && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

function children(element: XmlElement, name: string, namespace: string | undefined): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (let child = element.firstChild; child !== null; child = child.next) {
    if (!(child instanceof Element) || child.name !== name) continue;
    if (namespace === undefined || child.namespaceUri === namespace) found.push(child);
  }
  return found;
}

interface XmlKeyword {
  readonly name?: string;
  readonly namespace?: string;
  readonly attribute?: boolean;
}

function keyword(schema: JsonObject): XmlKeyword {
  const xml = isJsonObject(schema.xml) ? schema.xml : {};
  return {
    ...(typeof xml.name === 'string' ? { name: xml.name } : {}),
    ...(typeof xml.namespace === 'string' ? { namespace: xml.namespace } : {}),
    attribute: xml.attribute === true,
  };
}

function extension(schema: JsonObject): XmlEntry {
  const entry = readMember(xml, schema['x-xml'] ?? {}, 'x-xml');
  if (!entry.ok) throw new Error(entry.problem.message);
  return entry.value;
}

function property(schema: JsonObject, name: string): Json | undefined {
  return isJsonObject(schema.properties) ? schema.properties[name] : undefined;
}
