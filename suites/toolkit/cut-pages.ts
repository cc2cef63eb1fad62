import { describeRequest, type Query } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed } from '../../engine/base/verdict.ts';
import { matches } from '../../engine/operators/index.ts';
import type { Page } from '../../engine/paging/page.ts';
import type { PagingStyle, Sign } from '../../engine/paging/style.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { beginsList } from '../../engine/run/place-of-request.ts';
import { listQueryOf } from './asked-list.ts';
import { filterSubjects } from './filters.ts';
import { idsOf, withArticle } from './phrases.ts';
import { completeness } from './sequence-claims.ts';
import { exchangesBetween, listPage, wasThere } from './shown-items.ts';
import { orderIsSettled } from './walk-claims.ts';

/** A page with what is known of the list that it is of. */
interface ListPage {
  readonly page: Page;
  /** The entries of the page that stayed the same. */
  readonly ids: readonly string[];
  /** Whether it is the first page of its list. */
  readonly isFirst: boolean;
  /** The query of the list, without where the page begins and how long it is. */
  readonly query: Query;
  /** The same as a text. */
  readonly list: string;
}

/**
 * Finds the pages that do not show that more follows and yet leave entries out: first pages of any list, where another page of that
 * list shows what comes after their last entry, and pages of the plain list, whose order two readings agree on. What does not match
 * the filters of the list is not left out, wherever else it comes.
 *
 * @returns one finding for all of them; none where every page that leaves something out shows it.
 */
export function claimsOnCutPages(facts: Facts, paging: PagingStyle, sign: Sign): readonly Claim[] {
  const pages = listPages(facts, paging);
  const following = followersByList(pages);
  const plain = followersOf([facts.stable.map(({ id }) => id)]);
  const cut = pages.flatMap(({ page, ids, isFirst, query, list }) => {
    const last = ids.at(-1);
    if (last === undefined || sign.isOn(page)) return [];
    const isPlain = list === '[]' && orderIsSettled(facts);
    const next = isPlain ? plain.get(last) : isFirst ? following.get(list)?.get(last) : undefined;
    return next === undefined ||
      ids.includes(next) ||
      isExcluded(next, query, facts) ||
      !wasThere(next, page.exchange, facts)
      ? []
      : [{ page, last, next }];
  });
  const [first] = cut;
  if (first === undefined) return [];
  const { page, last, next } = first;
  const keys = cut.map((one) => one.page.exchange.key);
  return [
    failed(`The ${sign.name} of a page is missing although the list continues.`, {
      aspect: completeness,
      expected: `${withArticle(sign.name)}, because ${next} follows ${last}`,
      actual: `${describeRequest(page.exchange)} returned ${several(page.length, 'entry', 'entries')} up to ${last} and no ${sign.name}, as did ${keys.length} of ${several(pages.length, 'page')}`,
      evidence: keys.slice(0, 6),
      seenIn: keys,
    }),
  ];
}

/** Whether one of the filters of a list excludes an entry. */
function isExcluded(id: string, query: Query, facts: Facts): boolean {
  const item = facts.before.byId.get(id);
  return filterSubjects(facts.api).some(({ name, filter }) =>
    query.some(
      ([given, value]) =>
        item !== undefined && given === name && matches(filter, value, item, facts.level) === 'no',
    ),
  );
}

function listPages(facts: Facts, paging: PagingStyle): readonly ListPage[] {
  const always = new Set(facts.list.always.map(String));
  return exchangesBetween(facts).flatMap((exchange): readonly ListPage[] => {
    const page = listPage(exchange, facts);
    const asked = listQueryOf(exchange, facts);
    if (page === undefined || asked === undefined) return [];
    const query = asked
      .filter((pair) => pair[0] !== paging.size && pair[0] !== paging.position && !always.has(String(pair)))
      .sort();
    const ids = idsOf(page.items).filter(facts.isStable);
    return [
      {
        page,
        ids,
        isFirst: beginsList(exchange, facts),
        query,
        list: JSON.stringify(query),
      },
    ];
  });
}

function followersByList(pages: readonly ListPage[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const sequences = new Map<string, (readonly string[])[]>();
  for (const { list, ids } of pages) sequences.set(list, [...(sequences.get(list) ?? []), ids]);
  return new Map([...sequences].map(([list, all]) => [list, followersOf(all)]));
}

/** What comes right after each entry in one of some sequences. */
function followersOf(sequences: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(
    sequences.flatMap((ids) =>
      ids.slice(1).map((id, index): readonly [string, string] => [ids[index] ?? id, id]),
    ),
  );
}
