import type { Asking } from '../base/asking.ts';
import { isSuccess, type Query } from '../base/exchange.ts';
import type { Item } from '../base/item.ts';
import { pagingOf } from '../paging/index.ts';
import { readPage } from '../paging/page.ts';
import type { PagingStyle } from '../paging/style.ts';
import { askList } from './ask.ts';
import { largestSizeTaken, refusesSize, takenSize } from './page-sizes.ts';
import type { Baseline, Scene, Walk } from './scene.ts';
import { mostPages, walkList } from './walk.ts';

/** Entries from which on a list is long: probes then read less of it, so that their cost does not grow with it. */
export const longList = 1000;

/** Page size by which a stretch of a long list is read. */
const smallPage = 100;

/**
 * Reads the whole list. Where one plain answer is not the whole of it, a large page is asked for, so that long lists
 * take few requests; a target that refuses large pages, or answers them with less, is walked in its own page size.
 * A plain answer that looks like the whole is not taken at its word: a large page that holds more counts for more.
 */
export function* readBaseline(scene: Pick<Scene, 'list'>): Asking<Baseline> {
  const { collection } = scene.list;
  const plain = yield* askList(scene, []);
  const page = readPage(plain, collection);
  const paging = pagingOf(scene.list);
  if (paging?.size !== undefined && page !== undefined && page.length < paging.large) {
    const moreToCome = paging.next(page, [], 0) !== undefined;
    const fewPages = paging.sized(paging.large);
    const answer = yield* askList(scene, fewPages);
    const large = readPage(answer, collection);
    if (large !== undefined && large.length >= page.length + (moreToCome ? 0 : 1)) {
      return yield* inSmallPages(
        scene,
        baselineOf(yield* walkList(scene, fewPages, { pages: mostPages }), fewPages),
      );
    }
    if (large === undefined && refusesSize(scene, answer))
      return yield* inTakenPages(scene, paging, page.length);
  }
  const query = page === undefined && isSuccess(plain) ? yield* readableSize(scene) : [];
  return yield* inSmallPages(scene, baselineOf(yield* walkList(scene, query, { pages: mostPages }), query));
}

/** Reads the whole list of a target that refuses large pages: in pages of the largest size that it takes, where these are fewer. */
function* inTakenPages(scene: Pick<Scene, 'list'>, paging: PagingStyle, usual: number): Asking<Baseline> {
  const plain = baselineOf(yield* walkList(scene, [], { pages: mostPages }), []);
  const largestSize = yield* largestSizeTaken(scene, paging, plain.items.length);
  if (largestSize === undefined || largestSize <= usual || plain.walk.pages.length < 2)
    return yield* inSmallPages(scene, { ...plain, largestSize });
  const query = paging.sized(largestSize);
  const read = baselineOf(yield* walkList(scene, query, { pages: mostPages }), query);
  return yield* inSmallPages(scene, { ...read, largestSize });
}

/** Sizes of pages that are tried where an answer of the usual size cannot be read, which may be cut for its length. */
const readableSizes = [smallPage, 10, 3];

/** A query for pages that can be read; empty where none can. */
function* readableSize(scene: Pick<Scene, 'list'>): Asking<Query> {
  const paging = pagingOf(scene.list);
  for (const size of paging?.size === undefined ? [] : readableSizes) {
    const query = paging?.sized(paging.fits(size)) ?? [];
    if (readPage(yield* askList(scene, query), scene.list.collection) !== undefined) return query;
  }
  return [];
}

/** Finds out by which query a long list can be had in small pages; a target may refuse the size, or cut it further. */
function* inSmallPages(scene: Pick<Scene, 'list'>, baseline: Baseline): Asking<Baseline> {
  const paging = pagingOf(scene.list);
  if (paging?.size === undefined || baseline.items.length <= longList) return baseline;
  const size = takenSize({ before: baseline }, paging, smallPage);
  const smallPages = paging.sized(size);
  const page = readPage(yield* askList(scene, smallPages), scene.list.collection);
  return page !== undefined && page.length > 0 && page.length <= size
    ? { ...baseline, smallPages }
    : baseline;
}

function baselineOf(walk: Walk, fewPages: Query): Baseline {
  const byId = new Map<string, Item>();
  for (const item of walk.items) if (!byId.has(item.id)) byId.set(item.id, item);
  return {
    walk,
    items: [...byId.values()],
    byId,
    fewPages,
    smallPages: [],
    largestSize: undefined,
    complete: walk.end.kind === 'end',
  };
}
