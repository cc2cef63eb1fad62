import type { Operation } from './model.ts';
/**
 * Whether a path below the endpoint is that of an operation; `{name}` stands for one segment, unless the path is another
 * operation's word for word.
 */
export declare function isPathOf(operation: Pick<Operation, 'path'>, path: string, operations: readonly Pick<Operation, 'path'>[]): boolean;
