import type { Walk } from '../../engine/list/scene.ts';
import type { Page } from '../../engine/paging/page.ts';

/** Keys of a walk's exchanges, the last first, because that is where a walk goes wrong. */
export function walkEvidence(...walks: readonly (Walk | undefined)[]): readonly string[] {
  return walks
    .flatMap((walk) => (walk === undefined ? [] : [...walk.exchanges].reverse().map(({ key }) => key)))
    .slice(0, 6);
}

/** Keys of walks' exchanges, those first whose pages show one of some entries. */
export function evidenceShowing(
  items: readonly { readonly id: string }[],
  ...walks: readonly Walk[]
): readonly string[] {
  const ids = new Set(items.map(({ id }) => id));
  const showing = walks.flatMap(({ pages }) =>
    pages.filter((page) => page.items.some(({ id }) => ids.has(id))).map(({ exchange }) => exchange.key),
  );
  return [...new Set([...showing, ...walkEvidence(...walks)])].slice(0, 6);
}

/** Keys of a walk's exchanges, those first whose pages show an entry for the second time, then those that show it before. */
export function evidenceOfRepetition(repeated: readonly string[], walk: Walk): readonly string[] {
  const [ids, seen] = [new Set(repeated), new Set<string>()];
  const [again, before]: [string[], string[]] = [[], []];
  for (const { items, exchange } of walk.pages) {
    const own = items.map(({ id }) => id).filter((id) => ids.has(id));
    if (new Set(own).size < own.length || own.some((id) => seen.has(id))) again.push(exchange.key);
    else if (own.length > 0) before.push(exchange.key);
    for (const id of own) seen.add(id);
  }
  return few([...again, ...before]);
}

/**
 * Keys of a walk's exchanges, that first whose page goes on where entries are missing, or the first page where that is
 * not known; then those of other walks that show them.
 *
 * @param whole the list that they are missing from, in order.
 */
export function evidenceOfGap(
  missing: readonly string[],
  whole: readonly string[],
  walk: Walk,
  ...beside: readonly Walk[]
): readonly string[] {
  const place = whole.findIndex((id) => missing.includes(id));
  const [earlier, later] = [new Set(whole.slice(0, Math.max(0, place))), new Set(whole.slice(place + 1))];
  const shows = (page: Page, ids: ReadonlySet<string>): boolean => page.items.some(({ id }) => ids.has(id));
  const gap =
    walk.pages.find((page) => place >= 0 && shows(page, later)) ??
    walk.pages.findLast((page) => shows(page, earlier)) ??
    walk.pages[0];
  const lost = new Set(missing);
  const shown = beside.flatMap(({ pages }) => pages.filter((page) => shows(page, lost)));
  const found = gap === undefined ? shown : [gap, ...shown];
  return few([...found.map(({ exchange }) => exchange.key), ...walk.exchanges.map(({ key }) => key)]);
}

function few(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].slice(0, 6);
}
