import type { Filter } from '../../engine/api/model.ts';
import { drawUuid, drawWord } from '../../engine/base/draw.ts';
import { answeredAt } from '../../engine/base/exchange.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { instantText, sortedValues } from '../../engine/operators/bounds.ts';
import type { FilterSubject } from './filters.ts';

/** A value that as good as certainly nothing has; for a bound one beyond everything, for a time the future. */
export function absentValue(scene: Scene, { name, filter }: FilterSubject): string {
  if (filter.operator === 'changed-since') return futureInstant(scene, filter);
  if (filter.operator === 'refers-to') {
    const id = drawUuid(scene.seed, `absent ${name}`);
    return filter.reference?.forms[0]?.form === 'url' ? addressFor(scene, filter, id) : id;
  }
  if (filter.kind === 'integer') {
    const largest = sortedValues(filter, scene.before.items).at(-1) ?? 0n;
    return String(largest + 7n);
  }
  if (filter.kind === 'identifier') return drawUuid(scene.seed, `absent ${name}`);
  return drawWord(scene.seed, `absent ${name}`);
}

/** The address below the endpoint of the thing that an id names. */
export function addressFor(scene: Scene, filter: Filter, id: string): string {
  const [asked] = scene.before.walk.exchanges;
  const [address = ''] = (asked?.request.url ?? '').split('?');
  const endpoint = address.endsWith(scene.list.path) ? address.slice(0, -scene.list.path.length) : address;
  return `${endpoint}${(filter.reference?.suffix ?? '/{id}').replace('{id}', id)}`;
}

const day = 86_400_000_000_000n;

/** A day after the target's own clock and after everything that the list shows. */
function futureInstant(scene: Scene, filter: Filter): string {
  const latest = sortedValues(filter, scene.before.items).at(-1) ?? 0n;
  const [asked] = scene.before.walk.exchanges;
  const now = asked === undefined ? 0n : answeredAt(asked);
  return instantText((latest > now ? latest : now) + day);
}
