import type { Reporter } from './reporter.ts';
/** Every report that is one text; a further one is its file and a line here. */
export declare const reporters: readonly Reporter[];
/** The names of all reports, as CONFORMANCE_REPORTS takes them. */
export declare const reportNames: readonly string[];
/** Files and folders of an output folder that a run writes anew. */
export declare const reportFiles: readonly string[];
