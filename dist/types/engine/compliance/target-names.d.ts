import type { TargetCompliance } from './model.ts';
type Place = Pick<TargetCompliance, 'api' | 'url'>;
/**
 * What the targets of a run are called, each by a name of its own: by the API, and where several are of one API, by the
 * address as well.
 */
export declare function targetNames(targets: readonly Place[]): readonly string[];
/** The name of one of the targets of a run. */
export declare function nameOf(target: Place, targets: readonly Place[]): string;
/**
 * The number by which the requirements that a document states differ between a target and an earlier one that answers to the
 * same document: that of the target. 0 where there is no earlier one, so that ids alone will do.
 *
 * @param documents those that each target of the run answers to, in their order.
 */
export declare function ownNumber(index: number, document: string, documents: readonly ReadonlySet<string>[]): number;
export {};
