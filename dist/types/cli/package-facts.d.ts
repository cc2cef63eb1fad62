/** Name and version of the suite, as its package says. */
export declare function suiteFacts(): {
    readonly name: string;
    readonly version: string;
};
