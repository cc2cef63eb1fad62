import type { Compliance } from '../engine/compliance/model.ts';
/** A report that is one text made of the compliance model alone. */
export interface Reporter {
    /** As CONFORMANCE_REPORTS names it. */
    readonly name: string;
    /** What the summary calls it. */
    readonly title: string;
    /** The file in the output folder. */
    readonly file: string;
    render(compliance: Compliance): string;
}
