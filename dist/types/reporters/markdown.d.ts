import type { Compliance } from '../engine/compliance/model.ts';
/** What a run found out, for a pull request's comment and a step summary; at most about 60 kB. */
export declare function renderMarkdown(compliance: Compliance): string;
