import type { Compliance } from '../engine/compliance/model.ts';
/** The text of compliance.json, which may also be printed: nothing in it acts on a terminal. */
export declare function renderJson(compliance: Compliance): string;
