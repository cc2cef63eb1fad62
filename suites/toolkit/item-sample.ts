import type { Api, ItemLink } from '../../engine/api/model.ts';
import { jsonTypeOf } from '../../engine/api/responses.ts';
import { type Asking, ask } from '../../engine/base/asking.ts';
import { shuffled } from '../../engine/base/draw.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { memo } from '../../engine/base/memo.ts';
import { follow } from '../../engine/list/ask.ts';
import type { Baseline, Scene } from '../../engine/list/scene.ts';
import { addressesOf } from './links.ts';

/** Entries that are read by themselves at most. */
export const sampleSize = 50;

/** The entries that are read by themselves: all of a short list; of a long one both ends and some drawn by the seed. */
export function sampleOf({ before, seed }: Pick<Scene, 'before' | 'seed'>): readonly Item[] {
  return sampleBy(before, seed);
}

const sampleBy = memo(({ items }: Baseline, seed: number): readonly Item[] => {
  if (items.length <= sampleSize) return items;
  const ends = [items[0], items.at(-1)].filter((item) => item !== undefined);
  return [...new Set([...ends, ...shuffled(seed, 'sample', items)])].slice(0, sampleSize);
});

/** An entry and the answer to reading it by itself. */
export interface ReadItem {
  readonly id: string;
  readonly exchange: Exchange;
}

/** Whether the API lets one read an entry by itself, by an operation or by a link. */
export function canReadItems(api: Api): boolean {
  return api.item !== undefined || ownLink(api) !== undefined;
}

export function ownLink(api: Api): ItemLink | undefined {
  return api.list.collection.links.find(({ leadsToItem }) => leadsToItem !== undefined);
}

/** Reads the sample: by the operation for one entry where the documents have one, else by the entries' own links. */
export function* readSample(scene: Scene): Asking<readonly ReadItem[]> {
  const { item: operation } = scene.api;
  const link = ownLink(scene.api);
  if (operation === undefined) return link === undefined ? [] : yield* followSample(scene, link);
  const read: ReadItem[] = [];
  for (const { id } of sampleOf(scene)) {
    const path = operation.path.replace(`{${operation.item.parameter}}`, encodeURIComponent(id));
    const exchange = yield* ask({
      method: operation.method,
      to: { path, query: [] },
      credential: 'own',
      headers: [['accept', jsonTypeOf(operation)]],
      repetition: 0,
    });
    read.push({ id, exchange });
  }
  return read;
}

/** Follows a link of each entry of the sample that has it. */
export function* followSample(scene: Scene, link: ItemLink): Asking<readonly ReadItem[]> {
  const [origin] = scene.before.walk.exchanges;
  const read: ReadItem[] = [];
  for (const item of sampleOf(scene)) {
    const [address] = addressesOf(item, link);
    if (address !== undefined && origin !== undefined)
      read.push({ id: item.id, exchange: yield* follow(address, origin) });
  }
  return read;
}
