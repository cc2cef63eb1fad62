import { type Result } from '../base/result.ts';
import type { Operation } from './model.ts';
/**
 * Whether the schemas of an operation can be used: of a size that can be written out, with patterns that come to an end, and
 * valid as JSON Schema.
 *
 * @returns problem `specification-schema` or `specification-pattern`.
 */
export declare function checkSchemas({ path, responses, ranges }: Operation, file: string): Result<unknown>;
