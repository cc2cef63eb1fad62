import { failure, type Result, success } from '../engine/base/result.ts';
import type { Shard } from '../engine/compliance/model.ts';
import type { Typed } from './typed.ts';

/**
 * The shard that a setting names.
 *
 * @returns problem `usage` where it is not `i/n`.
 */
export function readShard(typed: Typed | undefined): Result<Shard | undefined> {
  if (typed === undefined) return success(undefined);
  const [, index, number] = /^(\d{1,5})\/(\d{1,5})$/.exec(typed.text) ?? [];
  const shard = { index: Number(index), of: Number(number) };
  return index === undefined || shard.index < 1 || shard.index > shard.of
    ? failure(
        'usage',
        `${typed.name} is "${typed.text}"; it has to be a shard and the number of shards, such as 2/4.`,
      )
    : success(shard);
}

/**
 * The targets of one of several runs that share them: of shard i of n, each n-th beginning with the i-th.
 *
 * @returns problem `usage` where there is no target for the shard.
 */
export function shardOf<T>(
  targets: readonly [T, ...T[]],
  shard: Shard | undefined,
  name = '--shard',
): Result<readonly [T, ...T[]]> {
  if (shard === undefined) return success(targets);
  const { index, of } = shard;
  const [first, ...others] = targets.filter((_, position) => position % of === index - 1);
  return first === undefined
    ? failure(
        'usage',
        `${name} is ${index}/${of}, but there ${targets.length === 1 ? 'is one target' : `are ${targets.length} targets`}, so none is left for it; use at most as many shards as targets.`,
      )
    : success([first, ...others]);
}
