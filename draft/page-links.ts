import type { Asking } from '../engine/base/asking.ts';
import type { JsonObject } from '../engine/base/json.ts';
import { followPage, type GoodPage, isSame, type Place } from './asking.ts';
import { linkSources, type Source } from './page-sources.ts';
import type { PagingStatement } from './proposal.ts';

/** Links of the second page to the one before, to the first and to the last one; each is followed once. */
export function* findPageLinks(
  place: Place,
  first: GoodPage,
  second: GoodPage,
  ends: JsonObject,
): Asking<readonly PagingStatement[]> {
  const statements: PagingStatement[] = [];
  for (const which of ['prev', 'first', 'last'] as const) {
    const source = linkSources(second, place.items, which).find(
      (one) => JSON.stringify(one.said) !== JSON.stringify(ends.next),
    );
    const address = source?.read(second);
    if (source === undefined || address === undefined) continue;
    const page = yield* followPage(place, address, second.exchange);
    const isRight =
      page.ok && (which === 'last' ? isAfter(page, first, second) : isSame(page.ids, first.ids));
    statements.push(statementOn(which, source, isRight));
  }
  return statements;
}

/** Whether a page is none of the first two, and has entries; it may be the second one, where there are two. */
function isAfter(page: GoodPage, first: GoodPage, second: GoodPage): boolean {
  return page.ids.length > 0 && page.ids.every((id) => !first.ids.includes(id) && !second.ids.includes(id));
}

function statementOn(
  which: 'prev' | 'first' | 'last',
  source: Source<string>,
  isRight: boolean,
): PagingStatement {
  const words = { prev: 'previous page', first: 'first page', last: 'last page' }[which];
  return {
    about: `the link to the ${words}`,
    certainty: !isRight ? 'unknown' : which === 'prev' ? 'sure' : 'likely',
    evidence: [
      isRight
        ? which === 'last'
          ? `${source.shown} of the second page led to entries on neither of the first two pages.`
          : `${source.shown} of the second page led to the first page.`
        : `${source.shown} of the second page did not lead to the ${words}.`,
    ],
    members: { [which]: source.said },
  };
}
