/** How many runs the report remembers: fewer where there are many tests. */
export declare function historyLimit(resultsFolder: string): Promise<number>;
/** Takes what no chart and no page shows out of a history: labels, and all but the beginning of messages. */
export declare function lightenHistory(file: string): Promise<void>;
