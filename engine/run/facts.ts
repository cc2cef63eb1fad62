import type { Collection } from '../api/model.ts';
import type { Exchange } from '../base/exchange.ts';
import type { Item } from '../base/item.ts';
import { fingerprint } from '../list/fingerprint.ts';
import type { Baseline, Scene } from '../list/scene.ts';
import { type Lag, lagIn } from './lagging.ts';
import type { Listings } from './listing.ts';
import { numberOfStage, stages } from './recording.ts';
import { idsShownAlike, mayBeStale } from './stale-baseline.ts';

/** What a check may know while it judges. */
export interface Facts extends Scene {
  /** The list as it was after the probes. */
  readonly after: Baseline;
  /** The items that are the same in both baselines, in the order of the first. Only these are judged. */
  readonly stable: readonly Item[];
  readonly isStable: (id: string) => boolean;
  /** Whether an item is the same in both baselines, though one and the same request has it one time and not another. */
  readonly isKept: (id: string) => boolean;
  /** What copies of the list that lag behind have shown so far. */
  readonly lag: Lag;
  /** Every exchange of the run, for checks that watch instead of asking. */
  readonly exchanges: readonly Exchange[];
  /** What requests got besides what stands in the exchanges: they failed one time, and another time they did not. */
  readonly besides: readonly Exchange[];
  /** The URL of the endpoint, without a slash at its end. */
  readonly endpoint: string;
  /** The lists of all targets of the run, as only judging knows them. */
  readonly listings: Listings;
}

/** The facts for judging: the scene, the list afterwards, and which items stayed the same between the two. */
export function factsOf(
  scene: Scene,
  after: Baseline,
  recorded: readonly Exchange[],
  endpoint: string,
  listings: Listings,
): Facts {
  const { collection } = scene.list;
  const exchanges = recorded.filter(({ stage }) => stage !== stages.besides);
  // What a cache kept does not show that nothing changed.
  const alike = mayBeStale(after.walk.exchanges, scene.before.walk.exchanges)
    ? idsShownAlike(scene.before, exchanges, collection)
    : undefined;
  const lag = lagIn(untilRead(after, exchanges), { api: scene.api, endpoint });
  const kept = scene.before.items.filter((item) => {
    const later = after.byId.get(item.id);
    if (later === undefined || alike?.has(item.id) === false || lag.lagging.has(item.id)) return false;
    return fingerprint(item, collection) === fingerprint(later, collection);
  });
  const stable = kept.filter(({ id }) => !lag.unsteady.has(id));
  const keptIds = new Set(kept.map((item) => item.id));
  const ids = new Set(stable.map((item) => item.id));
  // Where nothing changed it is the same list, so that what was found out about it need not be found out again.
  const isWhole = stable.length === scene.before.items.length;
  return {
    ...scene,
    after,
    stable: isWhole ? scene.before.items : stable,
    isStable: (id) => ids.has(id),
    isKept: (id) => keptIds.has(id),
    lag,
    exchanges,
    besides: recorded.filter(({ stage }) => stage === stages.besides),
    endpoint,
    listings,
  };
}

/** The exchanges up to a reading of the list. */
function untilRead({ walk }: Baseline, exchanges: readonly Exchange[]): readonly Exchange[] {
  const [last] = walk.exchanges;
  return last === undefined
    ? exchanges
    : exchanges.filter(({ stage }) => numberOfStage(stage) <= numberOfStage(last.stage));
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
