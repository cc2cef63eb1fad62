import type { Exchange } from '../base/exchange.ts';
import { type Model } from './model.ts';
import type { Shape } from './shape.ts';
import { type XmlName, type XmlNode } from './xml.ts';
/** What the body of an answer says, read as a shape has it; undefined where it is no XML, or another document. */
export declare function fromXmlBody(exchange: Exchange, shape: Shape): Model | undefined;
/**
 * What an XML document says, read as a shape has it; undefined where its root is not the shape's. Elements and
 * attributes that the shape does not know are left out.
 */
export declare function fromXml(root: XmlNode, shape: Shape): Model | undefined;
/** The element that a body of some shape is. */
export declare function elementOf(shape: Shape): XmlName | undefined;
/** Whether two namespaces differ in nothing but the version at their end. */
export declare function differOnlyByVersion(left: string, right: string): boolean;
/** The namespace that the root of a body of some shape has. */
export declare function namespaceOf(shape: Shape): string | undefined;
/** A document in another version of its namespace, as if it were in the documented one; that it is not, another check reports. */
export declare function adoptVersion(root: XmlNode, shape: Shape): XmlNode;
