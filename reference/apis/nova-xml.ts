/** Document 001's images in XML (L228-299): scalars as attributes, then server, metadata and Atom links. */
import type { Json, JsonObject } from '../model.ts';
import { DECLARATION, element, type XmlDocument, type XmlElement } from '../xml.ts';

export const COMPUTE_NAMESPACE = 'http://docs.openstack.org/compute/api/v1.1';
export const ATOM_NAMESPACE = 'http://www.w3.org/2005/Atom';

const NAMESPACES: XmlElement['attributes'] = [
  ['xmlns:atom', ATOM_NAMESPACE],
  ['xmlns', COMPUTE_NAMESPACE],
];

/** In the order of the document's example. */
const SCALARS = ['status', 'updated', 'name', 'created', 'minDisk', 'progress', 'minRam', 'id'];

/**
 * @param document `{images: […]}` or `{image: {…}}` as in JSON
 * @returns the same as a document of the root `images` or `image`
 */
export function xmlDocument(document: JsonObject): XmlDocument {
  const root = isObject(document.image)
    ? imageElement(document.image)
    : element('images', [], asList(document.images).map(imageElement));
  return { prolog: DECLARATION, root: { ...root, attributes: [...NAMESPACES, ...root.attributes] } };
}

export function xmlFault(name: string, code: number, message: string): XmlDocument {
  const root = element(
    name,
    [
      ['xmlns', COMPUTE_NAMESPACE],
      ['code', String(code)],
    ],
    [element('message', [], [message])],
  );
  return { prolog: DECLARATION, root };
}

function imageElement(image: JsonObject): XmlElement {
  const attributes = SCALARS.filter((name) => name in image).map(
    (name) => [name, asText(image[name])] as const,
  );
  const server = isObject(image.server) ? [serverElement(image.server)] : [];
  return element('image', attributes, [
    ...server,
    metadataElement(image.metadata),
    ...linkElements(image.links),
  ]);
}

function serverElement(server: JsonObject): XmlElement {
  return element('server', [['id', asText(server.id)]], linkElements(server.links));
}

function metadataElement(metadata: Json | undefined): XmlElement {
  const entries = isObject(metadata) ? Object.entries(metadata) : [];
  return element(
    'metadata',
    [],
    entries.map(([key, value]) => element('meta', [['key', key]], textChildren(asText(value)))),
  );
}

function textChildren(text: string): readonly string[] {
  return text === '' ? [] : [text];
}

function linkElements(links: Json | undefined): readonly XmlElement[] {
  return asList(links).map((link) =>
    element(
      'atom:link',
      ['href', 'type', 'rel']
        .filter((name) => name in link)
        .map((name) => [name, asText(link[name])] as const),
    ),
  );
}

/** JSON's null is the text None, as in the document's own pair (001 L160, L275, X08). */
function asText(value: Json | undefined): string {
  return value === null || value === undefined ? 'None' : String(value);
}

function asList(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
