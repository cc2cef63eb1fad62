import type { SchemaProfile } from '../../engine/api/levels.ts';
import type { DocumentedContent, ListOperation } from '../../engine/api/model.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import type { Json } from '../../engine/base/json.ts';
import type { XmlValidator } from '../../engine/codec/grammar.ts';
import { type Shape } from '../../engine/codec/shape.ts';
import { type Sentence } from './schema-sentences.ts';
/** A format in which a body stands as XML, and the schema of what it says. */
export interface XmlForm {
    readonly content: DocumentedContent;
    readonly list: ListOperation;
}
/** One thing that is wrong with a body. */
export interface XmlFault {
    /** As `aspectText` writes it. */
    readonly aspect: string;
    readonly words: string;
    readonly readings: readonly string[];
    /** `refused`: a body that is not read for safety. `version`: the documents' namespace in another version. */
    readonly kind: 'broken' | 'version' | 'refused';
}
/** What can be claimed of a body in XML: what its JSON Schema says of its members, and what may stand where. */
export declare function xmlSentences({ content, list }: XmlForm): readonly Sentence[];
/** How a body of a form stands in XML. */
export declare function shapeIn({ content: { schema }, list }: XmlForm): Shape | undefined;
/** What a body says, as JSON; undefined where it cannot be read as the document that it should be. */
export declare const meaningOf: (key: Exchange, shape: Shape) => Json | undefined;
/** What is wrong with a body by its XML Schema. */
export declare function structuralFaults(exchange: Exchange, validate: XmlValidator, form: XmlForm): readonly XmlFault[];
/** What is wrong with what a body says, by the schema that JSON has. */
export declare function meaningFaults(exchange: Exchange, form: XmlForm, profile: SchemaProfile): readonly XmlFault[];
