import { type Result } from '../base/result.ts';
import type { Api } from './model.ts';
/** Values of path parameters by their names. */
export type PathValues = Readonly<Record<string, string>>;
/**
 * An API whose paths are filled in: each parameter has the value that the user gives, else its `default` or `example`. Only
 * the parameter that takes an entry's identity stays as it is.
 *
 * @param listPath the path of the list, where it is another than the file says.
 * @returns problem `usage` for a parameter without a value, for a value that cannot stand in a path, and for a name that no path
 *   has.
 */
export declare function fillPaths(api: Api, given: PathValues, listPath?: string): Result<Api>;
