import type { Compliance } from '../engine/compliance/model.ts';
import { type MatrixSources } from './matrix-requirement.ts';
/**
 * The page of all requirements: how many of each class are kept, which are broken, and of each what it says, where it
 * is written, how that is read, and what every check of it found. It needs nothing beside it and asks nothing of the network.
 */
export declare function renderMatrixPage(compliance: Compliance, sources: MatrixSources): string;
