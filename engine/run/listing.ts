import type { Api } from '../api/model.ts';
import { replay } from '../base/drive.ts';
import { answeredAt, type Exchange } from '../base/exchange.ts';
import type { Item } from '../base/item.ts';
import { canonicalText, readPointer } from '../base/json.ts';
import { readBaseline } from '../list/baseline.ts';
import { fingerprint } from '../list/fingerprint.ts';
import type { Baseline } from '../list/scene.ts';
import { recordedAnswers } from './recorded.ts';
import { type Recording, stages } from './recording.ts';

/** What all readings of the list of one target show, to be compared with those of another target of the same run. */
export interface Listing {
  readonly api: Api;
  /** Items that are the same in every reading, by id. */
  readonly settled: ReadonlyMap<string, Item>;
  /**
   * When the first reading was over and the last one began, by the clock of this machine, in milliseconds: in between, what is
   * settled looked the same.
   */
  readonly from: number;
  readonly until: number;
  /** When the first answer was made, by the target's own clock, in nanoseconds. */
  readonly firstAnswer: bigint;
}

/** All lists of a run, as one of its targets sees them; a listing is undefined where a list was not read twice. */
export interface Listings {
  readonly own: Listing | undefined;
  readonly others: readonly {
    readonly api: Api;
    readonly recording: Pick<Recording, 'endpoint' | 'embedded'>;
    readonly listing: Listing | undefined;
  }[];
}

/** Those of a target that was observed by itself. */
export const alone: Listings = { own: undefined, others: [] };

/** What the readings of a list before, between and after all probes have in common; undefined where there were not two. */
export function readListing(api: Api, recording: Recording): Listing | undefined {
  const answers = recordedAnswers(api, recording);
  const known = new Set(recording.exchanges.map(({ stage }) => stage));
  const readings = [stages.baseline(0), stages.baseline(1), stages.baseline(2), stages.closing]
    .filter((stage) => known.has(stage))
    .map((stage) => replay(readBaseline({ list: api.list }), answers(stage)));
  const [first, ...later] = readings;
  const last = later.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const [opening, firstOver] = [first.walk.exchanges[0], first.walk.exchanges.at(-1)];
  const [lastBegun] = last.walk.exchanges;
  if (opening === undefined || firstOver === undefined || lastBegun === undefined) return undefined;
  return {
    api,
    settled: settledItems(first, later, api),
    from: endOf(firstOver),
    until: Date.parse(lastBegun.startedAt),
    firstAnswer: answeredAt(opening),
  };
}

function endOf({ startedAt, durationMs }: Exchange): number {
  return Date.parse(startedAt) + durationMs;
}

function settledItems(first: Baseline, later: readonly Baseline[], { list }: Api): ReadonlyMap<string, Item> {
  const { collection } = list;
  const looks = (item: Item): string =>
    [
      fingerprint(item, collection),
      ...collection.agreement.map(({ field }) => canonicalText(readPointer(item.value, field))),
    ].join('\n');
  return new Map(
    [...first.byId].filter(([id, item]) => {
      const look = looks(item);
      return later.every(({ byId }) => {
        const shownLater = byId.get(id);
        return shownLater !== undefined && looks(shownLater) === look;
      });
    }),
  );
}
