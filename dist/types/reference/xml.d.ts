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
export declare const DECLARATION = "<?xml version='1.0' encoding='UTF-8'?>\n";
export declare function element(name: string, attributes?: XmlElement['attributes'], children?: XmlElement['children']): XmlElement;
export declare function writeXml(document: XmlDocument): string;
export declare function writeElement({ name, attributes, children }: XmlElement): string;
/** A parser would turn a bare carriage return into a line feed, and `]]>` may not stand in text. */
export declare function escapeText(text: string): string;
/** A parser would turn white space other than blanks into blanks. */
export declare function escapeAttribute(text: string): string;
