import type { Api, ItemLink } from '../../engine/api/model.ts';
import { jsonTypeOf } from '../../engine/api/responses.ts';
import { type Asking, ask } from '../../engine/base/asking.ts';
import { shuffled } from '../../engine/base/draw.ts';
import type { Credential, Exchange, PlannedRequest } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { memo } from '../../engine/base/memo.ts';
import { escapeText } from '../../engine/client/address.ts';
import { askList, followRequest, withAlways } from '../../engine/list/ask.ts';
import type { Baseline, Scene } from '../../engine/list/scene.ts';
import { evenSample } from '../../engine/operators/sample.ts';
import { addressesOf } from './links.ts';

/** Entries that are read by themselves at most. */
const sampleSize = 50;

/** Entries of a sample that are read after the others. */
const mostLater = 8;

/** The entries that are read by themselves: all of a short list; of a long one both ends and some drawn by the seed. */
export const sampleOf = memo(({ items }: Baseline, seed: number): readonly Item[] => {
  if (items.length <= sampleSize) return items;
  const ends = [items[0], items.at(-1)].filter((item) => item !== undefined);
  return [...new Set([...ends, ...shuffled(seed, 'sample', items)])].slice(0, sampleSize);
});

/**
 * The sample in two parts. The list is read once more between them, so that it shows what became of the first part, and the second
 * part shows what became of entries that nobody had read. The first entry, which other checks read as well, is in the first part.
 */
const samplesInTurn = memo(
  (before: Baseline, seed: number): readonly [first: readonly Item[], later: readonly Item[]] => {
    const sample = sampleOf(before, seed);
    const drawn = shuffled(seed, 'read later', sample.slice(1));
    const later = new Set(drawn.slice(0, Math.min(mostLater, Math.floor(sample.length / 3))));
    return [sample.filter((item) => !later.has(item)), sample.filter((item) => later.has(item))];
  },
);

/** Some entries that are read at any time, evenly drawn from those. */
export function firstPartOf({ before, seed }: Pick<Scene, 'before' | 'seed'>, most: number): readonly Item[] {
  return evenSample(samplesInTurn(before, seed)[0], most);
}

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

/** What came of reading a sample. */
export interface ReadSample {
  readonly read: readonly ReadItem[];
  /** The list as it came after the first part of the sample was read. */
  readonly between: Exchange;
  /** The entries of the second part, which nobody had read by then. */
  readonly unread: readonly string[];
}

/** Sets the list between the two parts of a sample apart from the askings of other checks. */
const between = 61;

/** Reads the sample: by the operation for one entry where the documents have one, else by the entries' own links. */
export function* readSample(scene: Scene): Asking<readonly ReadItem[]> {
  return (yield* readInParts(scene)).read;
}

/** The same, with what the list shows after the first part. */
export function* readInParts(scene: Scene): Asking<ReadSample> {
  const link = ownLink(scene.api);
  if (scene.api.item === undefined && link !== undefined) return yield* inParts(scene, followed(scene, link));
  return yield* inParts(scene, ({ id }) => itemRequest(scene, id));
}

/** Follows a link of each entry of the sample that has it. */
export function* followSample(scene: Scene, link: ItemLink): Asking<readonly ReadItem[]> {
  return (yield* inParts(scene, followed(scene, link))).read;
}

/** How a link of an entry is followed. */
function followed(scene: Scene, link: ItemLink): (item: Item) => PlannedRequest | undefined {
  const [origin] = scene.before.walk.exchanges;
  return (item) => {
    const [address] = addressesOf(item, link);
    return address === undefined || origin === undefined ? undefined : followRequest(address, origin);
  };
}

function* inParts(scene: Scene, requestFor: (item: Item) => PlannedRequest | undefined): Asking<ReadSample> {
  const [first, later] = samplesInTurn(scene.before, scene.seed);
  const read: ReadItem[] = [];
  for (const item of first) {
    const request = requestFor(item);
    if (request !== undefined) read.push({ id: item.id, exchange: yield* ask(request) });
  }
  const list = yield* askList(scene, scene.fewPages, { repetition: between });
  for (const item of later) {
    const request = requestFor(item);
    if (request !== undefined) read.push({ id: item.id, exchange: yield* ask(request) });
  }
  return { read, between: list, unread: later.map(({ id }) => id) };
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
  const to = addressOf(scene, id);
  if (to === undefined) return undefined;
  return {
    method: options.method ?? 'GET',
    to,
    credential: options.credential ?? 'own',
    headers: options.headers ?? [['accept', jsonTypeOf(scene.api.item ?? scene.list)]],
    repetition: 0,
  };
}

function addressOf(scene: Scene, id: string): PlannedRequest['to'] | undefined {
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
