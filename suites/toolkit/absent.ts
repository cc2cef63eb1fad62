import { answeredAt } from '../../engine/base/exchange.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import type { FilterSubject } from './filters.ts';

/** A value that as good as certainly nothing matches. */
export function absentValue(scene: Scene, { name, filter }: FilterSubject): string {
  const { seed, level, before } = scene;
  const [asked] = before.walk.exchanges;
  return operatorOf(filter).absentValue(filter, {
    name,
    items: before.items,
    seed,
    level,
    now: asked === undefined ? 0n : answeredAt(asked),
    endpoint: endpointOf(scene),
  });
}

/** The URL of the endpoint, without a slash at its end, as the reading of the list shows it. */
export function endpointOf({ list, before }: Scene): string {
  const [asked] = before.walk.exchanges;
  const [address = ''] = (asked?.request.url ?? '').split('?');
  return address.endsWith(list.path) ? address.slice(0, -list.path.length) : address;
}
