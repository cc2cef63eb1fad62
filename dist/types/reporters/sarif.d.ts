import type { Compliance } from '../engine/compliance/model.ts';
/**
 * The findings as SARIF 2.1.0, which forges show beside their own scanners' (OASIS, sections 3.13, 3.19, 3.27 and 3.49): a run for
 * each target, a rule for each check with findings, and a result for each finding.
 */
export declare function renderSarif(compliance: Compliance): string;
