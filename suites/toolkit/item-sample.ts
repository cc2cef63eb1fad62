import type { Api, ItemLink } from '../../engine/api/model.ts';
import { jsonTypeOf } from '../../engine/api/responses.ts';
import { type Asking, ask } from '../../engine/base/asking.ts';
import { shuffled } from '../../engine/base/draw.ts';
import type { Credential, Exchange, PlannedRequest } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { memo } from '../../engine/base/memo.ts';
import { escapeText } from '../../engine/client/address.ts';
import { follow, withAlways } from '../../engine/list/ask.ts';
import type { Baseline, Scene } from '../../engine/list/scene.ts';
import { addressesOf } from './links.ts';

/** Entries that are read by themselves at most. */
const sampleSize = 50;

/** The entries that are read by themselves: all of a short list; of a long one both ends and some drawn by the seed. */
export const sampleOf = memo(({ items }: Baseline, seed: number): readonly Item[] => {
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
  const link = ownLink(scene.api);
  if (scene.api.item === undefined) return link === undefined ? [] : yield* followSample(scene, link);
  const read: ReadItem[] = [];
  for (const { id } of sampleOf(scene.before, scene.seed)) {
    const request = itemRequest(scene, id);
    if (request !== undefined) read.push({ id, exchange: yield* ask(request) });
  }
  return read;
}

/** Follows a link of each entry of the sample that has it. */
export function* followSample(scene: Scene, link: ItemLink): Asking<readonly ReadItem[]> {
  const [origin] = scene.before.walk.exchanges;
  const read: ReadItem[] = [];
  for (const item of sampleOf(scene.before, scene.seed)) {
    const [address] = addressesOf(item, link);
    if (address !== undefined && origin !== undefined)
      read.push({ id: item.id, exchange: yield* follow(address, origin) });
  }
  return read;
}

/**
 * A request for one entry by an id that need not be an entry's: by the operation for one entry where the documents have
 * one, else by the own link of another entry with the id in the place of its own.
 *
 * @returns undefined where there is no way to ask.
 */
export function itemRequest(
  scene: Scene,
  id: string,
  options: {
    readonly method?: string;
    readonly credential?: Credential;
    readonly headers?: PlannedRequest['headers'];
  } = {},
): PlannedRequest | undefined {
  const to = placeOf(scene, id);
  if (to === undefined) return undefined;
  return {
    method: options.method ?? 'GET',
    to,
    credential: options.credential ?? 'own',
    headers: options.headers ?? [['accept', jsonTypeOf(scene.api.item ?? scene.list)]],
    repetition: 0,
  };
}

function placeOf(scene: Scene, id: string): PlannedRequest['to'] | undefined {
  const { item: operation } = scene.api;
  const escaped = escapeText(id);
  if (operation !== undefined)
    return {
      path: operation.path.replace(`{${operation.item.parameter}}`, escaped),
      query: withAlways(operation, []),
    };
  const model = linkedItem(scene);
  const [page] = scene.before.walk.exchanges;
  if (model === undefined || page === undefined) return undefined;
  return {
    address: model.address.replace(encodeURIComponent(model.item.id), escaped),
    base: page.request.url,
  };
}

/** An entry whose own link has its id in it. */
function linkedItem(scene: Scene): { readonly item: Item; readonly address: string } | undefined {
  const link = ownLink(scene.api);
  if (link === undefined) return undefined;
  for (const item of scene.before.items) {
    const [address] = addressesOf(item, link);
    if (address?.includes(encodeURIComponent(item.id))) return { item, address };
  }
  return undefined;
}
