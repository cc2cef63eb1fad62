import { memo } from '../base/memo.ts';
import type { Operation } from './model.ts';

/**
 * Whether a path below the endpoint is that of an operation; `{name}` stands for one segment, unless the path is another
 * operation's word for word.
 */
export function isPathOf(
  operation: Pick<Operation, 'path'>,
  path: string,
  operations: readonly Pick<Operation, 'path'>[],
): boolean {
  if (operation.path === path) return true;
  return pathPattern(operation).test(path) && operations.every((other) => other.path !== path);
}

const pathPattern = memo(({ path }: Pick<Operation, 'path'>): RegExp => {
  const segments = path
    .split('/')
    .map((part) => (part.startsWith('{') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${segments.join('/')}$`);
});
