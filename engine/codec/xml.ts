import {
  ParseOption,
  XmlComment,
  XmlDocument,
  XmlElement,
  XmlEntityReference,
  XmlError,
  XmlLibError,
  XmlSimpleNode,
} from 'libxml2-wasm';
import { describeThrown } from '../base/result.ts';
import { encodingProblem, hasByteOrderMark } from './xml-encoding.ts';
import { asVersion10 } from './xml-version.ts';

/** A name as XML means it: the prefix that stood in the text says nothing. */
export interface XmlName {
  /** URI of the namespace; empty for none. */
  readonly namespace: string;
  readonly name: string;
}

interface XmlAttribute extends XmlName {
  readonly value: string;
}

/** An element by itself, with no tie to the document that it was parsed from. */
export interface XmlNode extends XmlName {
  readonly attributes: readonly XmlAttribute[];
  /** Elements and texts in their order; a text is whole, whatever sections, comments and references it was made of. */
  readonly children: readonly (XmlNode | string)[];
}

export type XmlReading =
  | {
      readonly kind: 'document';
      readonly root: XmlNode;
      /** What is well-formed and yet not as it says it is, e.g. in another encoding than it declares. */
      readonly doubts: readonly string[];
    }
  | {
      readonly kind: 'ill-formed';
      readonly message: string;
      readonly line: number;
      /** The bytes are not in the encoding that is named, so nothing is known of the form. */
      readonly ofEncoding: boolean;
    }
  | {
      /** Not looked at for safety's sake, and perhaps lawful. */
      readonly kind: 'refused';
      readonly message: string;
      readonly line: number;
    };

/** Nothing is fetched and no entity is replaced: a body comes from a target that nobody vouches for. */
const parseOptions = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE;

/** Bytes and elements of a body that are looked at; deeper nesting than 256 is refused by the parser. */
const mostBytes = 64 * 1024 * 1024;
const mostNodes = 1_000_000;

const documentType = 'has a document type, which no list needs and which is not looked at for safety';

/** Messages of the parser about a document that it gives up, and that may be well-formed. */
const beyondParser = /Resource limit exceeded/;

class TooMany extends Error {}

/**
 * Reads a body as XML. Well-formedness, encodings and namespaces are libxml2's judgement.
 *
 * @param charset what the Content-Type says of the encoding, which outweighs the declaration (RFC 7303) but not a byte
 *   order mark.
 */
export function parseXml(bytes: Uint8Array, charset: string | undefined): XmlReading {
  if (bytes.length > mostBytes)
    return refused(`has ${bytes.length} bytes, more than the ${mostBytes} that are looked at`);
  if (hasDocumentType(bytes)) return refused(documentType);
  const misnamed = encodingProblem(bytes, charset);
  let document: XmlDocument | undefined;
  try {
    document = openXml(bytes, charset);
    if (document.dtd !== null) return refused(documentType);
    const warned = document.warnings
      .map(({ message }) => message.trim())
      .filter((text) => doubtful.test(text));
    const doubts = warned.length > 0 || misnamed === undefined ? warned : [misnamed];
    // The nodes of processing instructions lead to no next one, and mean nothing here.
    for (const instruction of document.find('//processing-instruction()')) instruction.remove();
    return { kind: 'document', root: copy(document.root, { nodes: 0 }), doubts };
  } catch (thrown) {
    if (thrown instanceof TooMany)
      return refused(`has more than the ${mostNodes} elements and texts that are looked at`);
    if (!(thrown instanceof XmlError)) throw thrown;
    const problem = firstProblem(thrown);
    if (beyondParser.test(problem.message))
      return refused(`is more than the parser takes (${problem.message})`);
    const ofEncoding = misnamed !== undefined || /\bencoding\b/i.test(problem.message);
    return { kind: 'ill-formed', ...problem, ofEncoding };
  } finally {
    document?.dispose();
  }
}

/** Parses a body that has no document type; whoever opens it has to dispose of it. Throws what libxml2 finds wrong. */
export function openXml(bytes: Uint8Array, charset: string | undefined): XmlDocument {
  const encoding = charset === undefined || hasByteOrderMark(bytes) ? {} : { encoding: charset };
  return XmlDocument.fromBuffer(asVersion10(bytes), { option: parseOptions, ...encoding });
}

/** Warnings of the parser about a document that is not what it says; version 1.1 is a version of XML, too. */
const doubtful = /encoding|version '(?!1\.1')/i;

function refused(message: string): XmlReading {
  return { kind: 'refused', message, line: 1 };
}

function firstProblem(thrown: XmlError): { readonly message: string; readonly line: number } {
  const [detail] = thrown instanceof XmlLibError ? thrown.details : [];
  const message = (detail?.message ?? describeThrown(thrown)).trim();
  return { message: message.length > 300 ? `${message.slice(0, 300)}…` : message, line: detail?.line ?? 1 };
}

/** Looks before the root only, where a document type stands; the letters of its mark are the same in every encoding. */
export function hasDocumentType(bytes: Uint8Array): boolean {
  // Whoever hides it after a long comment makes the search long, and no more than that.
  return startsDocumentType(plainText(bytes)) ?? startsDocumentType(plainText(bytes, bytes.length)) ?? false;
}

const doctype = '<!DOCTYPE';

/** Whether the first mark that is neither a comment nor an instruction is a document type; undefined where none comes. */
function startsDocumentType(text: string): boolean | undefined {
  for (let at = text.indexOf('<'); at >= 0; ) {
    const end = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
    if (text.length - at < doctype.length) return undefined;
    if (end === undefined) return text.slice(at, at + doctype.length).toUpperCase() === doctype;
    const over = text.indexOf(end, at + 2);
    at = over < 0 ? -1 : text.indexOf('<', over + end.length);
  }
  return undefined;
}

/** The signs of ASCII in the beginning of a body, whether they take one byte each or two. */
export function plainText(bytes: Uint8Array, most = 65_536): string {
  return Buffer.from(bytes.subarray(0, most)).toString('latin1').replaceAll('\0', '');
}

function copy(element: XmlElement, counter: { nodes: number }): XmlNode {
  const children: (XmlNode | string)[] = [];
  for (let child = element.firstChild; child !== null; child = child.next) {
    counter.nodes += 1;
    if (counter.nodes > mostNodes) throw new TooMany();
    if (child instanceof XmlElement) children.push(copy(child, counter));
    else if (child instanceof XmlEntityReference) children.push(`&${child.name};`);
    else if (child instanceof XmlSimpleNode && !(child instanceof XmlComment)) {
      const before = children.at(-1);
      if (typeof before === 'string') children[children.length - 1] = before + child.content;
      else children.push(child.content);
    }
  }
  return {
    name: element.name,
    namespace: element.namespaceUri,
    attributes: element.attrs.map((attribute) => ({
      name: attribute.name,
      namespace: attribute.namespaceUri,
      value: attribute.value,
    })),
    children,
  };
}

/** The elements directly inside. */
export function elementsIn(node: XmlNode): readonly XmlNode[] {
  return node.children.filter((child): child is XmlNode => typeof child !== 'string');
}

/** The text directly inside, elements left out. */
export function textIn(node: XmlNode): string {
  return node.children.filter((child) => typeof child === 'string').join('');
}

/** A name as a message shows it. */
export function showName({ namespace, name }: XmlName): string {
  return namespace === '' ? name : `{${namespace}}${name}`;
}

export function sameName(left: XmlName, right: XmlName): boolean {
  return left.name === right.name && left.namespace === right.namespace;
}
