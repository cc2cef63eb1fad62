import { type Result } from '../base/result.ts';
import type { Parameter } from './filter-model.ts';
import type { ParameterObject } from './openapi.ts';
/**
 * What stands between several values of a parameter in one, by its `style` and `explode`; undefined where each of them has a
 * parameter of its own, and where there is only one.
 *
 * @param sent whether the suite gives the parameter values; what it never sends may be written in any way.
 * @returns problem `specification-malformed` for a style that does not go with the place, and `specification-parameter` for a value
 *   that the suite cannot write.
 */
export declare function delimiterOf(parameter: Pick<ParameterObject, 'style' | 'explode' | 'schema' | 'content'>, place: Parameter['place'], sent: boolean, where: string): Result<string | undefined>;
