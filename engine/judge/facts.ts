import type { Facts, Scene } from '../check.ts';
import type { Exchange } from '../exchange.ts';
import { canonicalText, readPointer } from '../json.ts';
import type { Baseline } from '../observe/baseline.ts';
import type { Item } from '../observe/page.ts';
import type { Collection } from '../spec/model.ts';
import type { Listings } from './listing.ts';

/** What an item is as far as the specification knows it: the text of each member it names. */
export function fingerprint(item: Item, collection: Collection): string {
  return collection.members.map(({ pointer }) => canonicalText(readPointer(item.value, pointer))).join('\n');
}

/** The facts for judging: the scene, the list afterwards, and which items stayed the same between the two. */
export function factsOf(
  scene: Scene,
  after: Baseline,
  exchanges: readonly Exchange[],
  endpoint: string,
  listings: Listings,
): Facts {
  const { collection } = scene.list;
  const stable = scene.before.items.filter((item) => {
    const later = after.byId.get(item.id);
    return later !== undefined && fingerprint(item, collection) === fingerprint(later, collection);
  });
  const ids = new Set(stable.map((item) => item.id));
  return { ...scene, after, stable, isStable: (id) => ids.has(id), exchanges, endpoint, listings };
}

/** How many items came, went or changed between two readings of the list. */
export function countChanged(before: Baseline, after: Baseline, collection: Collection): number {
  const ids = new Set([...before.byId.keys(), ...after.byId.keys()]);
  let changed = 0;
  for (const id of ids) {
    const [earlier, later] = [before.byId.get(id), after.byId.get(id)];
    if (earlier === undefined || later === undefined) changed += 1;
    else if (fingerprint(earlier, collection) !== fingerprint(later, collection)) changed += 1;
  }
  return changed;
}
