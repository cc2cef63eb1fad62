/** Of several words the one that a misspelt word most likely stands for; undefined where none is near enough to be of help. */
export declare function nearestWord(word: string, known: Iterable<string>): string | undefined;
/** A sentence that names the nearest of the known words, to be put behind a message; empty where none is near. */
export declare function didYouMean(word: string, known: Iterable<string>): string;
