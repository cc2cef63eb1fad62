import { XmlDocument } from 'libxml2-wasm';
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
export type XmlReading = {
    readonly kind: 'document';
    readonly root: XmlNode;
    /** What is well-formed and yet not as it says it is, e.g. in another encoding than it declares. */
    readonly doubts: readonly string[];
} | {
    /** `refused` is not looked at for safety's sake, and may be lawful. */
    readonly kind: 'ill-formed' | 'refused';
    readonly message: string;
    readonly line: number;
};
/**
 * Reads a body as XML. Well-formedness, encodings and namespaces are libxml2's judgement.
 *
 * @param charset what the Content-Type says of the encoding, which outweighs the declaration (RFC 7303) but not a byte
 *   order mark.
 */
export declare function parseXml(bytes: Uint8Array, charset: string | undefined): XmlReading;
/** Parses a body that has no document type; whoever opens it has to dispose of it. Throws what libxml2 finds wrong. */
export declare function openXml(bytes: Uint8Array, charset: string | undefined): XmlDocument;
/** Looks before the root only, where a document type stands; the letters of its mark are the same in every encoding. */
export declare function hasDocumentType(bytes: Uint8Array): boolean;
/** The signs of ASCII in the beginning of a body, whether they take one byte each or two. */
export declare function plainText(bytes: Uint8Array, most?: number): string;
/** The elements directly inside. */
export declare function elementsIn(node: XmlNode): readonly XmlNode[];
/** The text directly inside, elements left out. */
export declare function textIn(node: XmlNode): string;
/** A name as a message shows it. */
export declare function showName({ namespace, name }: XmlName): string;
export declare function sameName(left: XmlName, right: XmlName): boolean;
export {};
