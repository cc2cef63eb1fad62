/** Wraps of XML before it is written. */
import type { Exchange } from '../exchange.ts';
import type { Wraps } from '../stages.ts';
import type { XmlElement } from '../xml.ts';

/** Changes the root of each XML document. */
export function onRoot(change: (root: XmlElement, exchange: Exchange) => XmlElement): Wraps {
  return {
    tree: (right) => (tree, exchange) => {
      const whole = right(tree, exchange);
      return { ...whole, root: change(whole.root, exchange) };
    },
  };
}

/** Changes each element of a name, whatever is inside it first. */
export function onElements(name: string, change: (one: XmlElement, exchange: Exchange) => XmlElement): Wraps {
  return onRoot((root, exchange) =>
    everywhere(root, (one) => (one.name === name ? change(one, exchange) : one)),
  );
}

/** Changes the image that a fault of a single image falls on. */
export function onVictim(change: (image: XmlElement) => XmlElement): Wraps {
  return onElements('image', (image, exchange) =>
    attributeOf(image, 'id') === exchange.world.victim()?.id ? change(image) : image,
  );
}

type Children = XmlElement['children'];
type Attributes = XmlElement['attributes'];

/** Changes the children of each element of a name. */
export function onChildrenOf(name: string, change: (children: Children, one: XmlElement) => Children): Wraps {
  return onElements(name, (one) => ({ ...one, children: change(one.children, one) }));
}

/** Changes the attributes of each element of a name. */
export function onAttributesOf(
  name: string,
  change: (attributes: Attributes, one: XmlElement) => Attributes,
): Wraps {
  return onElements(name, (one) => ({ ...one, attributes: change(one.attributes, one) }));
}

/** Gives the attributes of each element of a name other names; what declares a namespace keeps its own. */
export function renamingAttributes(element: string, change: (name: string) => string): Wraps {
  return onAttributesOf(element, (attributes) =>
    attributes.map(([name, value]) => [name.startsWith('xmlns') ? name : change(name), value] as const),
  );
}

/** Changes the children of the list. */
export function onChildren(change: (children: Children) => Children): Wraps {
  return onChildrenOf('images', change);
}

export function everywhere(root: XmlElement, change: (one: XmlElement) => XmlElement): XmlElement {
  const children = root.children.map((child) =>
    typeof child === 'string' ? child : everywhere(child, change),
  );
  return change({ ...root, children });
}

export function attributeOf(one: XmlElement, name: string): string | undefined {
  return one.attributes.find(([given]) => given === name)?.[1];
}

export function setAttribute(one: XmlElement, name: string, change: (value: string) => string): XmlElement {
  return {
    ...one,
    attributes: one.attributes.map(
      ([given, value]) => [given, given === name ? change(value) : value] as const,
    ),
  };
}

export function dropAttribute(one: XmlElement, name: string): XmlElement {
  return { ...one, attributes: one.attributes.filter(([given]) => given !== name) };
}

/** The text of an element that has text only. */
export function textOf(one: XmlElement): string {
  return one.children.filter((child) => typeof child === 'string').join('');
}

export function withText(one: XmlElement, text: string): XmlElement {
  return { ...one, children: text === '' ? [] : [text] };
}

/** Changes the texts of each meta entry. */
export function onMeta(change: (text: string, key: string) => string): Wraps {
  return onElements('meta', (meta) => withText(meta, change(textOf(meta), attributeOf(meta, 'key') ?? '')));
}

/** Changes the children of a name inside the one image that a fault falls on. */
export function onPart(name: string, change: (part: XmlElement) => readonly XmlElement[]): Wraps {
  return onVictim((image) => {
    const children = image.children.flatMap((child): XmlElement['children'] =>
      typeof child !== 'string' && child.name === name ? change(child) : [child],
    );
    return { ...image, children };
  });
}

/** Changes an attribute of each element of a name; with a test, of those that pass it. */
export function onAttribute(
  element: string,
  name: string,
  change: (value: string) => string,
  when: (one: XmlElement) => boolean = () => true,
): Wraps {
  return onElements(element, (one) => (when(one) ? setAttribute(one, name, change) : one));
}

/** Leaves an attribute out of each element of a name; with a test, out of those that pass it. */
export function withoutAttribute(
  element: string,
  name: string,
  when: (one: XmlElement) => boolean = () => true,
): Wraps {
  return onElements(element, (one) => (when(one) ? dropAttribute(one, name) : one));
}

/** Leaves the children of a name out of each image; with a test, out of those that pass it. */
export function withoutChildren(name: string, when: (image: XmlElement) => boolean = () => true): Wraps {
  return onElements('image', (one) => (when(one) ? { ...one, children: childrenBut(one, name) } : one));
}

/** The children of a name. */
export function childrenOf(one: XmlElement, name: string): readonly XmlElement[] {
  return one.children.filter((child) => typeof child !== 'string').filter((child) => child.name === name);
}

/** The children but those of a name. */
export function childrenBut(one: XmlElement, name: string): XmlElement['children'] {
  return one.children.filter((child) => typeof child === 'string' || child.name !== name);
}

/** A test of an attribute's value. */
export function whose(name: string, value: string): (one: XmlElement) => boolean {
  return (one) => attributeOf(one, name) === value;
}

/** Whether an image in XML is one that is being saved. */
export const saving = whose('status', 'SAVING');
