/** A small writer of XML: elements, attributes and text, with prefixes already chosen. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly (XmlElement | string)[];
}

export interface XmlDocument {
  /** The declaration and all that stands before the root. */
  readonly prolog: string;
  readonly root: XmlElement;
}

export const DECLARATION = "<?xml version='1.0' encoding='UTF-8'?>\n";

export function element(
  name: string,
  attributes: XmlElement['attributes'] = [],
  children: XmlElement['children'] = [],
): XmlElement {
  return { name, attributes, children };
}

export function writeXml(document: XmlDocument): string {
  return document.prolog + writeElement(document.root);
}

function writeElement({ name, attributes, children }: XmlElement): string {
  const start = [name, ...attributes.map(([key, value]) => `${key}="${escapeAttribute(value)}"`)].join(' ');
  if (children.length === 0) return `<${start}/>`;
  const inside = children.map((child) =>
    typeof child === 'string' ? escapeText(child) : writeElement(child),
  );
  return `<${start}>${inside.join('')}</${name}>`;
}

/** A parser would turn a bare carriage return into a line feed, and `]]>` may not stand in text. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** A parser would turn white space other than blanks into blanks. */
function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
