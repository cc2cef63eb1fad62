import type { JudgeOptions } from './judge.ts';
import { type ObserveOptions } from './observe.ts';
/** What to observe and how to judge it. */
export interface ConformanceOptions extends ObserveOptions, JudgeOptions {
    /** Milliseconds that observing and judging may take: ten minutes if not given. */
    readonly observeTimeout?: number;
}
/**
 * Registers one test for each check of an API, in a test file of Vitest. The target is observed and judged once, before the first
 * of them. A finding fails its test; an undecided check, or one that does not apply, is skipped with its reason.
 *
 *     await conformance({ api: 'rackspace-images-v2', fetch: app.fetch });
 *
 * @throws ConformanceError where the API cannot be loaded, or the options are wrong.
 */
export declare function conformance(options: ConformanceOptions): Promise<void>;
