/** A page of the plain list at a moment. */
export interface TimedPage {
  readonly key: string;
  /** The request in a few words. */
  readonly page: string;
  readonly startedAt: number;
  readonly endedAt: number;
  /** The round of the run in which it was asked for. */
  readonly round: number;
  readonly ids: readonly string[];
  /** The page is the first one of the list. */
  readonly startsList: boolean;
  /** The page is the last one of the list. */
  readonly endsList: boolean;
  /** What shows whether the item at a place of the page has changed. */
  textOf(index: number): string;
}

/** An item that a page lacks although it was there before and after. */
export interface Gap {
  readonly id: string;
  readonly between: readonly [string, string];
  readonly key: string;
  readonly page: string;
  readonly earlier: string;
  readonly later: string;
  /** Whether it is there in a later round of the run than that of the page. */
  readonly laterRound: boolean;
}

/** Items that stand between two others and are missing are looked at up to this number, so that judging stays linear. */
const mostCandidates = 100_000;

/** Milliseconds that must lie between two answers for one to count as later: clocks are read in whole ones. */
const margin = 10;

interface Seen {
  readonly timedPage: TimedPage;
  readonly index: number;
}

/**
 * The items that pages pass over: each stands between two neighbours of the page in the order of the list, an
 * earlier answer had it, and a later request has it again, unchanged. Nothing that others do to a list explains that.
 *
 * @param timedPages pages in the order of time.
 * @param order the ids of the list, each once.
 * @param isStable ids that did not change and so kept their place; only such neighbours show where a third belongs.
 */
export function findGaps(
  timedPages: readonly TimedPage[],
  order: readonly string[],
  isStable: (id: string) => boolean,
): readonly Gap[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const firsts = new Map<string, Seen>();
  const lasts = new Map<string, Seen>();
  for (const timedPage of timedPages) {
    timedPage.ids.forEach((id, index) => {
      const seen = { timedPage, index };
      const first = firsts.get(id);
      if (first === undefined || timedPage.endedAt < first.timedPage.endedAt) firsts.set(id, seen);
      const last = lasts.get(id);
      if (last === undefined || timedPage.startedAt > last.timedPage.startedAt) lasts.set(id, seen);
    });
  }
  const gaps: Gap[] = [];
  let candidates = 0;
  for (const timedPage of timedPages) {
    const shown = new Set(timedPage.ids);
    let before = timedPage.startsList ? { id: 'the beginning', at: -1 } : undefined;
    const neighbours = timedPage.ids.flatMap((id) => {
      const at = place.get(id);
      return at === undefined || !isStable(id) ? [] : [{ id, at }];
    });
    const end = timedPage.endsList ? [{ id: 'the end', at: order.length }] : [];
    for (const { id, at } of [...neighbours, ...end]) {
      for (let gap = (before?.at ?? at) + 1; before !== undefined && gap < at; gap += 1) {
        candidates += 1;
        if (candidates > mostCandidates) return gaps;
        const lost = order[gap];
        if (lost === undefined || shown.has(lost)) continue;
        const [first, last] = [firsts.get(lost), lasts.get(lost)];
        if (first === undefined || last === undefined || !surrounds(first, timedPage, last)) continue;
        gaps.push({
          id: lost,
          between: [before.id, id],
          key: timedPage.key,
          page: timedPage.page,
          earlier: first.timedPage.key,
          later: last.timedPage.key,
          laterRound: last.timedPage.round > timedPage.round,
        });
      }
      before = { id, at };
    }
  }
  return gaps;
}

function surrounds(first: Seen, { startedAt, endedAt }: TimedPage, last: Seen): boolean {
  return (
    first.timedPage.endedAt + margin <= startedAt &&
    last.timedPage.startedAt >= endedAt + margin &&
    first.timedPage.textOf(first.index) === last.timedPage.textOf(last.index)
  );
}
