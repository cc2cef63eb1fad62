/** Wraps of XML before it is written. */
import type { Exchange } from '../exchange.ts';
import type { Wraps } from '../stages.ts';
import type { XmlElement } from '../xml.ts';
/** Changes the root of each XML document. */
export declare function onRoot(change: (root: XmlElement, exchange: Exchange) => XmlElement): Wraps;
/** Changes each element of a name, whatever is inside it first. */
export declare function onElements(name: string, change: (one: XmlElement, exchange: Exchange) => XmlElement): Wraps;
/** Changes the image that a fault of a single image falls on. */
export declare function onVictim(change: (image: XmlElement) => XmlElement): Wraps;
/** Changes the children of the list. */
export declare function onChildren(change: (children: XmlElement['children']) => XmlElement['children']): Wraps;
export declare function everywhere(root: XmlElement, change: (one: XmlElement) => XmlElement): XmlElement;
export declare function attributeOf(one: XmlElement, name: string): string | undefined;
export declare function setAttribute(one: XmlElement, name: string, change: (value: string) => string): XmlElement;
export declare function dropAttribute(one: XmlElement, name: string): XmlElement;
/** The text of an element that has text only. */
export declare function textOf(one: XmlElement): string;
export declare function withText(one: XmlElement, text: string): XmlElement;
/** Changes the texts of each meta entry. */
export declare function onMeta(change: (text: string, key: string) => string): Wraps;
/** Changes the children of a name inside the one image that a fault falls on. */
export declare function onPart(name: string, change: (part: XmlElement) => readonly XmlElement[]): Wraps;
/** Changes an attribute of each element of a name; with a test, of those that pass it. */
export declare function onAttribute(element: string, name: string, change: (value: string) => string, when?: (one: XmlElement) => boolean): Wraps;
/** Leaves an attribute out of each element of a name; with a test, out of those that pass it. */
export declare function withoutAttribute(element: string, name: string, when?: (one: XmlElement) => boolean): Wraps;
/** Leaves the children of a name out of each image; with a test, out of those that pass it. */
export declare function withoutChildren(name: string, when?: (image: XmlElement) => boolean): Wraps;
/** The children of a name. */
export declare function childrenOf(one: XmlElement, name: string): readonly XmlElement[];
/** The children but those of a name. */
export declare function childrenBut(one: XmlElement, name: string): XmlElement['children'];
/** A test of an attribute's value. */
export declare function whose(name: string, value: string): (one: XmlElement) => boolean;
/** Whether an image in XML is one that is being saved. */
export declare const saving: (one: XmlElement) => boolean;
