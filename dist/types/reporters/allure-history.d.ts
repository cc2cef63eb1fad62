/** The file with what the runs before said, unless it is a link, which would have a file of somebody else's written to. */
export declare function ownHistory(file: string): string | undefined;
/** How many runs the report remembers: fewer where there are many tests. */
export declare function historyLimit(resultsFolder: string): Promise<number>;
/** Takes what no chart and no page shows out of a history: labels, and all but the beginning of messages. */
export declare function lightenHistory(file: string): Promise<void>;
