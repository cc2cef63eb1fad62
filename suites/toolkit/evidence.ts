import type { Walk } from '../../engine/list/scene.ts';
import type { Page } from '../../engine/paging/page.ts';

/** Where a finding shows: the exchanges to look at, the one that shows it best first, and all in which it is seen. */
export interface Shown {
  readonly evidence: readonly string[];
  readonly seenIn: readonly string[];
}

/** Keys of a walk's exchanges, the last first, because that is where a walk goes wrong; an empty page at its end shows nothing. */
export function walkEvidence(...walks: readonly (Walk | undefined)[]): readonly string[] {
  return few(
    walks.flatMap((walk) => {
      if (walk === undefined) return [];
      const [last, ...before] = [...walk.exchanges].reverse().map(({ key }) => key);
      const endsEmpty = walk.end.kind === 'end' && walk.pages.at(-1)?.length === 0;
      return last === undefined ? [] : endsEmpty ? [...before, last] : [last, ...before];
    }),
  );
}

/** The last step of a walk: the page that led on, and what came by that. */
export function lastStep({ exchanges }: Walk): Shown {
  const keys = exchanges.map(({ key }) => key);
  return { evidence: few([...keys.slice(-2), ...keys]), seenIn: keys.slice(-1) };
}

/** Where entries show that do not belong there: the pages of a walk that hold them, then pages of other walks that do. */
export function shownExcess(
  items: readonly { readonly id: string }[],
  walk: Walk,
  ...beside: readonly Walk[]
): Shown {
  const ids = new Set(items.map(({ id }) => id));
  return {
    evidence: evidenceShowing(items, walk, ...beside),
    seenIn: walk.pages.filter((page) => holdsAny(page, ids)).map(({ exchange }) => exchange.key),
  };
}

/** Keys of walks' exchanges, those first whose pages show one of some entries. */
export function evidenceShowing(
  items: readonly { readonly id: string }[],
  ...walks: readonly Walk[]
): readonly string[] {
  const ids = new Set(items.map(({ id }) => id));
  const showing = walks.flatMap(({ pages }) =>
    pages.filter((page) => holdsAny(page, ids)).map(({ exchange }) => exchange.key),
  );
  return few([...showing, ...walkEvidence(...walks)]);
}

/** Where entries come again: the pages of a walk that show one for the second time, then those that show it before. */
export function shownRepetition(repeated: readonly string[], walk: Walk): Shown {
  const [ids, seen] = [new Set(repeated), new Set<string>()];
  const [repeating, before]: [string[], string[]] = [[], []];
  for (const { items, exchange } of walk.pages) {
    const own = items.map(({ id }) => id).filter((id) => ids.has(id));
    if (new Set(own).size < own.length || own.some((id) => seen.has(id))) repeating.push(exchange.key);
    else if (own.length > 0) before.push(exchange.key);
    for (const id of own) seen.add(id);
  }
  return { evidence: few([...repeating, ...before]), seenIn: repeating };
}

/**
 * Where entries are missing: the pages of a walk that go on after a gap, or where nothing comes after it the empty page that should
 * have gone on, else the last page; then those of other walks that show what is missing.
 *
 * @param whole the list that they are missing from, in order.
 */
export function shownGap(
  missing: readonly string[],
  whole: readonly string[],
  walk: Walk,
  ...beside: readonly Walk[]
): Shown {
  const lost = new Set(missing);
  const found = beside.flatMap(({ pages }) => pages.filter((page) => holdsAny(page, lost)));
  const gaps = gapsIn(whole, lost, walk).map(({ exchange }) => exchange.key);
  return {
    evidence: few([
      ...gaps,
      ...found.map(({ exchange }) => exchange.key),
      ...walk.exchanges.map(({ key }) => key),
    ]),
    seenIn: gaps,
  };
}

/** For each missing entry the page with the first that came of those after it; where none came, the page after the last that had any, else that one. */
function gapsIn(whole: readonly string[], lost: ReadonlySet<string>, { pages }: Walk): readonly Page[] {
  const pageOf = new Map<string, Page>();
  for (const page of pages) for (const { id } of page.items) if (!pageOf.has(id)) pageOf.set(id, page);
  const gaps: Page[] = [];
  const last = pages.findLastIndex(({ items }) => items.length > 0);
  let next = pages[last + 1] ?? pages[last];
  const placed = new Set(whole);
  if (next !== undefined && [...lost].some((id) => !placed.has(id))) gaps.push(next);
  for (const id of [...whole].reverse()) {
    if (!lost.has(id)) next = pageOf.get(id) ?? next;
    else if (next !== undefined && gaps.at(-1) !== next) gaps.push(next);
  }
  return [...new Set(gaps)].reverse();
}

function holdsAny({ items }: Page, ids: ReadonlySet<string>): boolean {
  return items.some(({ id }) => ids.has(id));
}

function few(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].slice(0, 6);
}
