import type { Compliance } from '../engine/compliance/model.ts';
/**
 * The run as JUnit XML, a suite for each API and category. A test's name is the id of its check, because GitLab and
 * Jenkins keep a test's history by its name, and a title may be reworded.
 */
export declare function renderJunit(compliance: Compliance): string;
