import type { Api } from '../engine/api/model.ts';
import { type PathValues } from '../engine/api/path-parameters.ts';
import { type Result } from '../engine/base/result.ts';
/**
 * Loads an API as `loadApi` does, and sees to it that its file and its catalogues name only checks that the suite has.
 *
 * @returns the problems of `loadApi`, and `specification-catalogue` for a check that is not there.
 */
export declare function loadJudgeable(nameOrPath: string): Promise<Result<Api>>;
/**
 * The same for an API that a target is asked by, with its paths filled in.
 *
 * @param listPath the path of the list, where it is another than the file says.
 * @returns the problems of `loadJudgeable` and of `fillPaths`.
 */
export declare function loadAskable(nameOrPath: string, values: PathValues, listPath?: string): Promise<Result<Api>>;
