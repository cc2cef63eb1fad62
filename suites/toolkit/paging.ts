import type { Api } from '../../engine/api/model.ts';
import { responseFor } from '../../engine/api/responses.ts';
import type { Asking } from '../../engine/base/asking.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import type { Exchange, Query } from '../../engine/base/exchange.ts';
import { askList, follow } from '../../engine/list/ask.ts';
import { longList } from '../../engine/list/baseline.ts';
import { takenSize } from '../../engine/list/page-sizes.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { walkList } from '../../engine/list/walk.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { readPage } from '../../engine/paging/page.ts';
import type { Marker, PagingStyle } from '../../engine/paging/style.ts';
import type { Subject } from '../../engine/run/check.ts';

/** How an API's list comes in pages; a check that needs it has this subject or none. */
export interface PagingSubject extends Subject {
  readonly paging: PagingStyle;
}

/** The same, with the name of the parameter for the size of a page. */
interface LimitSubject extends PagingSubject {
  readonly limit: string;
}

/** A subject whose pages can be asked for after an entry. */
export type Marked<S extends PagingSubject> = S & { readonly marker: Marker };

/** That no page is longer than its limit. */
export const bound: Aspect = { relation: 'bound' };
/** That two answers hold the same entries. */
export const sameEntries: Aspect = { relation: 'same-entries' };

/** The paging of the list, where it has the pages that `wanted` asks for. */
export function pagingSubjects(
  api: Api,
  wanted: (paging: PagingStyle) => boolean = () => true,
): readonly PagingSubject[] {
  const paging = pagingOf(api.list);
  return paging === undefined || !wanted(paging)
    ? []
    : [{ name: '', paging, readings: paging.readings, aspect: { operation: api.list.id } }];
}

/** Whether a page can be asked for in a size. */
export function hasSize({ size }: PagingStyle): boolean {
  return size !== undefined;
}

/** The paging of the list, for what is asked of the limit. */
export function limitSubjects(api: Api): readonly LimitSubject[] {
  return pagingSubjects(api).flatMap((subject) => {
    const limit = subject.paging.size;
    if (limit === undefined) return [];
    return [{ ...subject, limit, aspect: { ...subject.aspect, parameter: limit } }];
  });
}

/** Whether the schema of a parameter lets it be zero; a value that it rules out is a bad one, which other checks ask for. */
export function mayBeZero({ list }: Api, limit: string): boolean {
  const { minimum = 0 } = list.parameters.find(({ name }) => name === limit)?.range ?? {};
  return minimum <= 0;
}

/** Of subjects those whose pages can be asked for after an entry. */
export function marked<S extends PagingSubject>(subjects: readonly S[]): readonly Marked<S>[] {
  return subjects.flatMap((subject) => {
    const { marker } = subject.paging;
    return marker === undefined ? [] : [{ ...subject, marker }];
  });
}

/** The paging of the list, for what is asked of the marker. */
export function markerSubjects(api: Api): readonly Marked<PagingSubject>[] {
  return marked(pagingSubjects(api)).map((subject) => ({
    ...subject,
    aspect: { ...subject.aspect, parameter: subject.marker.parameter },
  }));
}

/**
 * Asks for the page after another: after its last entry where a page can be asked for so, or else as the list goes on.
 *
 * @param asked the query of the first page, by which a list is walked.
 * @param came how many entries the pages before the other one brought.
 * @returns undefined where no page follows.
 */
export function* askPageAfter(
  scene: Scene,
  { marker, next }: PagingStyle,
  from: Exchange,
  asked: Query,
  came: number,
  options: Parameters<typeof askList>[2] = {},
): Asking<Exchange | undefined> {
  const page = readPage(from, scene.list.collection);
  const last = page?.items.at(-1);
  if (page === undefined) return undefined;
  if (marker !== undefined)
    return last === undefined
      ? undefined
      : yield* askList(scene, [...asked, ...marker.following(last)], options);
  const step = next(page, asked, came);
  if (step === undefined) return undefined;
  return 'link' in step
    ? yield* follow(step.link, from, options)
    : yield* askList(scene, step.query, options);
}

/** Pages that one probing walk may take; what it covers of a longer list is a stretch from the beginning. */
export function stretchOf(scene: Scene): number {
  return isLong(scene) ? 8 : 24;
}

/** Pages that a walk of a filtered or sorted list may take: of a short list all, of a long one a stretch. */
export function viewStretchOf(scene: Scene): number {
  return isLong(scene) ? 4 : 60;
}

/** Query by which a probe reads a list in few pages: the whole of a short one, a stretch of a long one. */
export function probePages(scene: Scene): Query {
  return isLong(scene) && scene.before.smallPages.length > 0 ? scene.before.smallPages : scene.fewPages;
}

/** Whether only a stretch of the list is read by probes. */
export function isLong(scene: Scene): boolean {
  return scene.before.items.length > longList;
}

/** Whether the list is long and yet comes in one piece to who gives no limit. */
export function comesInOnePiece(scene: Scene): boolean {
  const { walk, fewPages } = scene.before;
  return isLong(scene) && fewPages.length === 0 && (walk.pages[0]?.length ?? 0) > longList;
}

/** Page sizes that show different faults: tiny ones, about half, exactly all, and one more than all. */
export function pageSizes(scene: Scene, paging: PagingStyle): readonly number[] {
  const { length } = scene.before.items;
  const wanted = [1, 2, 3, Math.ceil(length / 2), length, length + 1].filter(
    (size) => size >= 1 && size <= 1000,
  );
  return [...new Set(wanted.map((size) => takenSize(scene, paging, size)))].sort(
    (left, right) => left - right,
  );
}

/** Walks the list, or a stretch of it, in pages of one size. */
export function* walkInPages(
  scene: Scene,
  { paging }: PagingSubject,
  size: number,
  query: Query = [],
): Asking<Walk> {
  return yield* walkList(scene, [...query, ...paging.sized(size)], { pages: stretchOf(scene) });
}

/** A size that cuts a part of the list into about four pages where it has four entries, and bounds the requests. */
export function partPage(scene: Scene, paging: PagingStyle, length: number): number {
  return takenSize(scene, paging, Math.max(1, Math.min(Math.floor(length / 3), 50)));
}

/** A size that cuts the list into at least three pages where it has three entries, and bounds the requests. */
export function smallPage(scene: Scene, paging: PagingStyle): number {
  const { length } = scene.before.items;
  return takenSize(scene, paging, Math.max(1, Math.min(Math.ceil(length / 4), 50)));
}

/**
 * Whether a status is an orderly refusal of a number that the parameter's schema rules out by `minimum` or `maximum`: an error of
 * the client's that the file documents.
 */
export function isRefusalByRange(
  { list }: Pick<Scene, 'list'>,
  name: string,
  value: string,
  status: number,
): boolean {
  const range = list.parameters.find((parameter) => parameter.name === name)?.range;
  if (range === undefined || status < 400 || status >= 500 || responseFor(list, status) === undefined)
    return false;
  return (
    Number(value) < (range.minimum ?? Number.NEGATIVE_INFINITY) ||
    Number(value) > (range.maximum ?? Number.POSITIVE_INFINITY)
  );
}

/** How often the first page is asked for; differences at every second or third request are then hardly missed. */
export const timesAsked = 6;

/** How often a long list is that comes in one piece. */
const timesAskedInOnePiece = 2;

/** Asks for the first page again and again. */
export function* askFirstPageAgain(scene: Scene): Asking<readonly Exchange[]> {
  const exchanges: Exchange[] = [];
  const times = comesInOnePiece(scene) ? timesAskedInOnePiece : timesAsked;
  for (let repetition = 1; repetition <= times; repetition += 1)
    exchanges.push(yield* askList(scene, scene.fewPages, { repetition }));
  return exchanges;
}
