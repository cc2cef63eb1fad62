import type { Outcome } from '../base/verdict.ts';
import type { Summary } from './model.ts';
/** How often each verdict was given. */
export declare function summaryOf(all: readonly Outcome[]): Summary;
