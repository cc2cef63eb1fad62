/** The sentences that faults break: where they stand in the documents, and the requirements that say the same. */
/** A sentence of the documents. */
export interface Sentence {
    /** Where it stands; empty where each fault says itself which line it breaks. */
    readonly cites: string;
    /** The requirements of the catalogues that say it, of every API that has it. */
    readonly requirements: readonly string[];
}
/** Sentences that a fault breaks at once. */
export declare function allOf(cites: string, ...sentences: readonly Sentence[]): Sentence;
/** Writes a sentence down; the ids of its requirements are separated by blanks. */
export declare function sentence(cites: string, requirements: string): Sentence;
