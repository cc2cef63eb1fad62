import { type Json } from '../base/json.ts';
/** A reading that a specification names, with the member of the vocabulary in which it does so. */
interface Citation {
    readonly member: string;
    readonly reading: string;
}
/** Every reading that the vocabulary of a specification names, wherever it stands; a document may contain itself. */
export declare function citedReadings(document: Json): readonly Citation[];
export {};
