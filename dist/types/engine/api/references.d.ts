import type { Json } from '../base/json.ts';
import { type Result } from '../base/result.ts';
import type { Operation } from './model.ts';
/**
 * Whether all that the vocabulary names in an operation is there: parameters, members of the body and of an entry, and links.
 *
 * @param entry the schema of an entry, as the operation's body has it.
 * @returns problem `specification-reference` with the place of each that leads nowhere.
 */
export declare function checkReferences(operation: Operation, entry: Json | undefined, file: string): Result<undefined>;
