import { type Result } from '../base/result.ts';
/** One place where an XML body is not what its XML Schema says. */
export interface XmlProblem {
    readonly line: number;
    readonly message: string;
    /** XPath to the element, with positions for names that have no prefix; empty where the body as a whole is wrong. */
    readonly at: string;
}
/**
 * Looks at an XML body and says everything that is wrong with it, also that it is no XML.
 *
 * @param charset as for `parseXml`.
 */
export type XmlValidator = (body: string | Uint8Array, charset?: string) => readonly XmlProblem[];
/**
 * A validator of XML bodies by an XML Schema, made once for each file.
 *
 * @param file as `DocumentedContent.grammar` names it; files beside it can be imported.
 */
export declare function compileGrammar(file: string): Result<XmlValidator>;
