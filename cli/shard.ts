import { failure, type Result, success } from '../engine/base/result.ts';
import type { Typed } from './typed.ts';

/**
 * The targets of one of several runs that share them: of shard i of n, each n-th beginning with the i-th.
 *
 * @returns problem `usage` where the shard is not `i/n`, or there is no target for it.
 */
export function shardOf<T>(
  targets: readonly [T, ...T[]],
  typed: Typed | undefined,
): Result<readonly [T, ...T[]]> {
  if (typed === undefined) return success(targets);
  const [, index, number] = /^(\d{1,5})\/(\d{1,5})$/.exec(typed.text) ?? [];
  const [place, all] = [Number(index), Number(number)];
  if (index === undefined || place < 1 || place > all)
    return failure(
      'usage',
      `${typed.name} is "${typed.text}"; it has to be a shard and the number of shards, such as 2/4.`,
    );
  const [first, ...others] = targets.filter((_, position) => position % all === place - 1);
  return first === undefined
    ? failure(
        'usage',
        `${typed.name} is ${typed.text}, but there ${targets.length === 1 ? 'is one target' : `are ${targets.length} targets`}, so none is left for it; use at most as many shards as targets.`,
      )
    : success([first, ...others]);
}
