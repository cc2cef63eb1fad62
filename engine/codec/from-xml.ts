import type { Exchange } from '../base/exchange.ts';
import { readXml } from './body.ts';
import { absent, type Model } from './model.ts';
import { scalarFrom } from './scalar.ts';
import type {
  ListShape,
  MapShape,
  MemberShape,
  NamedShape,
  ObjectShape,
  ScalarShape,
  Shape,
} from './shape.ts';
import { elementsIn, sameName, showName, textIn, type XmlName, type XmlNode } from './xml.ts';

const instance = 'http://www.w3.org/2001/XMLSchema-instance';

/** What the body of an answer says, read as a shape has it; undefined where it is no XML, or another document. */
export function fromXmlBody(exchange: Exchange, shape: Shape): Model | undefined {
  const xmlBody = readXml(exchange);
  return xmlBody?.kind === 'document' ? fromXml(xmlBody.root, shape) : undefined;
}

/**
 * What an XML document says, read as a shape has it; undefined where its root is not the shape's. Elements and
 * attributes that the shape does not know are left out.
 */
export function fromXml(root: XmlNode, shape: Shape): Model | undefined {
  const renamed = adoptVersion(root, shape);
  if (shape.kind === 'named') return named(renamed, shape);
  const element = elementOf(shape);
  if (element === undefined || !sameName(element, renamed)) return undefined;
  return read(renamed, shape);
}

/** The element that a body of some shape is. */
export function elementOf(shape: Shape): XmlName | undefined {
  return shape.kind === 'object' ? shape.element : undefined;
}

function named(root: XmlNode, shape: NamedShape): Model | undefined {
  if (root.namespace !== shape.namespace) return undefined;
  return { kind: 'object', members: new Map([[root.name, read(root, shape.inside)]]) };
}

function read(node: XmlNode, shape: Shape): Model {
  switch (shape.kind) {
    case 'scalar':
      return readScalar(node, shape);
    case 'map':
      return readMap(node, shape);
    case 'list':
      return readList(node, shape);
    case 'named': {
      const [inside] = elementsIn(node);
      return inside === undefined ? absent : (named(inside, shape) ?? absent);
    }
    case 'object':
      return readObject(node, shape);
  }
}

function readObject(node: XmlNode, shape: ObjectShape): Model {
  return {
    kind: 'object',
    members: new Map(shape.members.map((member) => [member.name, readMember(node, member)])),
  };
}

function readMember(node: XmlNode, { shape, place }: MemberShape): Model {
  if (place.kind === 'attribute') {
    const attribute = node.attributes.find((one) => sameName(one, place));
    if (attribute === undefined) return absent;
    return shape.kind === 'scalar' ? scalarFrom(attribute.value, shape.type) : absent;
  }
  if (shape.kind === 'list' && !shape.wrapped) return readList(node, shape);
  const [element, ...more] = elementsIn(node).filter((one) => sameName(one, place));
  if (element === undefined) return absent;
  return more.length > 0
    ? { kind: 'odd', shown: `${more.length + 1} elements ${showName(place)}` }
    : read(element, shape);
}

/** A list without elements looks the same as none where no element holds it, so it is an empty one. */
function readList(node: XmlNode, { element, items }: ListShape): Model {
  const found = elementsIn(node).filter((one) => sameName(one, element));
  return { kind: 'list', elements: found.map((one) => read(one, items)) };
}

function readMap(node: XmlNode, { element, key, value }: MapShape): Model {
  const entries = new Map<string, Model>();
  const repeated: string[] = [];
  let nameless = 0;
  for (const one of elementsIn(node)) {
    if (one.namespace !== element.namespace) continue;
    const name = one.attributes.find(
      (attribute) => attribute.name === key && attribute.namespace === '',
    )?.value;
    if (one.name !== element.name || name === undefined) nameless += 1;
    else if (entries.has(name)) repeated.push(name);
    else entries.set(name, readScalar(one, value));
  }
  return { kind: 'map', entries, repeated, nameless };
}

function readScalar(node: XmlNode, { type }: ScalarShape): Model {
  const nil = node.attributes.find(({ name, namespace }) => name === 'nil' && namespace === instance)?.value;
  if (nil !== undefined && /^\s*(?:true|1)\s*$/.test(nil)) return { kind: 'null' };
  if (elementsIn(node).length > 0) return { kind: 'odd', shown: `elements inside ${node.name}` };
  return scalarFrom(textIn(node), type);
}

/** Whether two namespaces differ in nothing but the version at their end. */
export function differOnlyByVersion(left: string, right: string): boolean {
  const bare = (uri: string): string => uri.replace(/(?<=\/)v?\d+(?:\.\d+)*$/, '');
  return left !== right && bare(left) === bare(right) && bare(left) !== left;
}

/** The namespace that the root of a body of some shape has. */
export function namespaceOf(shape: Shape): string | undefined {
  return shape.kind === 'named' ? shape.namespace : elementOf(shape)?.namespace;
}

/** A document in another version of its namespace, as if it were in the documented one; that it is not, another check reports. */
export function adoptVersion(root: XmlNode, shape: Shape): XmlNode {
  const documented = namespaceOf(shape);
  if (documented === undefined || !differOnlyByVersion(root.namespace, documented)) return root;
  return renamed(root, root.namespace, documented);
}

function renamed(node: XmlNode, from: string, to: string): XmlNode {
  return {
    ...node,
    namespace: node.namespace === from ? to : node.namespace,
    children: node.children.map((child) => (typeof child === 'string' ? child : renamed(child, from, to))),
  };
}
