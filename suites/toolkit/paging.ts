import type { Api, Paging } from '../../engine/api/model.ts';
import { responseFor } from '../../engine/api/responses.ts';
import type { Asking } from '../../engine/base/asking.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { longList } from '../../engine/list/baseline.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { walkList } from '../../engine/list/walk.ts';
import type { Subject } from '../../engine/run/check.ts';

/** The paging of an API's list; a check that needs it has this subject or none. */
export interface PagingSubject extends Subject {
  readonly paging: Paging;
}

/** That no page is longer than its limit. */
export const bound: Aspect = { relation: 'bound' };
/** That two answers hold the same entries. */
export const sameEntries: Aspect = { relation: 'same-entries' };

/** The paging of the list, where it has the pages that `wanted` asks for. */
export function pagingSubjects(
  api: Api,
  wanted: (paging: Paging) => boolean = () => true,
): readonly PagingSubject[] {
  const { paging } = api.list.collection;
  return paging === undefined || !wanted(paging)
    ? []
    : [{ name: '', paging, readings: paging.readings, aspect: { operation: api.list.id } }];
}

/** The same, for what is asked of the limit. */
export function limitSubjects(api: Api): readonly PagingSubject[] {
  return pagingSubjects(api).map((subject) => ({
    ...subject,
    aspect: { ...subject.aspect, parameter: subject.paging.limit },
  }));
}

/** The same, for what is asked of the marker. */
export function markerSubjects(api: Api): readonly PagingSubject[] {
  return pagingSubjects(api).map((subject) => ({
    ...subject,
    aspect: { ...subject.aspect, parameter: subject.paging.marker },
  }));
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
export function pageSizes(length: number): readonly number[] {
  const wanted = [1, 2, 3, Math.ceil(length / 2), length, length + 1];
  return [...new Set(wanted)].filter((size) => size >= 1 && size <= 1000).sort((left, right) => left - right);
}

/** Walks the list, or a stretch of it, in pages of one size. */
export function* walkInPages(
  scene: Scene,
  { paging }: PagingSubject,
  size: number,
  query: Query = [],
): Asking<Walk> {
  return yield* walkList(scene, [...query, [paging.limit, String(size)]], { pages: stretchOf(scene) });
}

/** A size that cuts the list into at least three pages where it has three entries, and bounds the requests. */
export function smallPage(length: number): number {
  return Math.max(1, Math.min(Math.ceil(length / 4), 50));
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
