import type { Asking } from '../engine/base/asking.ts';
import type { Query } from '../engine/base/exchange.ts';
import type { JsonObject } from '../engine/base/json.ts';
import { askPage, followPage, type GoodPage, isSame, type Page, type Place } from './asking.ts';

/** How the page after another is asked for. */
export interface Stepping {
  /** A page after the last one may be refused. */
  readonly mayRefuse: boolean;
  /**
   * The query, or the address, of the page after one.
   *
   * @param asked the query of the first page.
   * @param read entries that have come so far, and pages.
   * @returns undefined where the page was the last one.
   */
  next(
    page: GoodPage,
    asked: Query,
    read: { readonly entries: number; readonly pages: number },
  ): Query | string | undefined;
}

/** A list that was read page by page. */
export interface PagedList {
  readonly pages: readonly GoodPage[];
  readonly entries: readonly JsonObject[];
  readonly ids: readonly string[];
  /** The reading came to the end of the list. */
  readonly whole: boolean;
  /** The last page came once more when the one after it was asked for. */
  readonly repeated: boolean;
  /** The answer that was no page. */
  readonly failed: Extract<Page, { ok: false }> | undefined;
}

/** Pages of one list that are read at most. */
const mostPages = 30;

/** Reads a list from its first page on. */
export function* readAll(
  place: Place,
  stepping: Stepping | undefined,
  query: Query,
  most = mostPages,
): Asking<PagedList> {
  const pages: GoodPage[] = [];
  const entries: JsonObject[] = [];
  const ids: string[] = [];
  const known = new Set<string>();
  const ended = (whole: boolean, failed?: PagedList['failed'], repeated = false): PagedList => ({
    pages,
    entries,
    ids,
    whole,
    repeated,
    failed,
  });
  let page = yield* askPage(place, query);
  for (;;) {
    if (!page.ok)
      return ended(pages.length > 0 && stepping?.mayRefuse === true && isRefusal(page.status), page);
    const last = pages.at(-1);
    // Some servers give their last page again in place of one after it.
    if (
      last !== undefined &&
      page.ids.length > 0 &&
      stepping?.mayRefuse === true &&
      isSame(page.ids, last.ids)
    )
      return ended(true, undefined, true);
    pages.push(page);
    entries.push(...page.entries);
    ids.push(...page.ids);
    const before = known.size;
    for (const id of page.ids) known.add(id);
    const next = stepping?.next(page, query, { entries: ids.length, pages: pages.length });
    if (next === undefined) return ended(true);
    if (page.entries.length === 0) return ended(true);
    // A page without anything new would come again and again.
    if (known.size === before || pages.length >= most) return ended(false);
    page =
      typeof next === 'string' ? yield* followPage(place, next, page.exchange) : yield* askPage(place, next);
  }
}

/** Whether a status says that something cannot be had as it was asked for. */
export function isRefusal(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
}
