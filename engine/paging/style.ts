import type { Paging } from '../api/model.ts';
import type { Aspect } from '../base/aspect.ts';
import type { Exchange, Query } from '../base/exchange.ts';
import type { Item } from '../base/item.ts';
import type { WantedData } from '../kinds/kind.ts';
import type { Page } from './page.ts';

/** How a list is asked for the page that follows on another. */
export type Step =
  /** By an address that the page gives. */
  | { readonly link: string }
  /** By a query of one's own. */
  | { readonly query: Query };

/** A link between pages, by what it leads to. */
export type PageLinkName = 'next' | 'prev' | 'first' | 'last';

/** How a page is asked for after any entry, or before it, in whatever list the entry is. */
export interface Marker {
  /** Name of the parameter. */
  readonly parameter: string;
  /** Whether the parameter takes an entry's identity. */
  readonly isIdentity: boolean;
  /** What the parameter takes of an entry; undefined for an entry that has no such thing. */
  valueIn(item: Item): string | undefined;
  /** What is added to a query to get what comes on that side of an entry. */
  following(item: Item): Query;
  /** The values that a query gives the parameter. */
  markersIn(query: Query): readonly string[];
}

/** By what a page shows whether more follows. */
export interface Sign {
  /** Its name in messages, e.g. `next link`. */
  readonly name: string;
  isOn(page: Page): boolean;
}

/** A member by which a page says whether more follows. */
export interface MoreFlag {
  readonly member: string;
  /** What it holds where more follows, or nothing does. */
  says(follows: boolean): string;
  /** Whether more follows; undefined on a page that does not say it. */
  on(page: Page): boolean | undefined;
}

/** A number that a page gives about its list. */
export interface Count {
  /** Where it stands, as claims name it. */
  readonly place: Pick<Aspect, 'member' | 'header'>;
  /** Undefined on a page that does not give it. */
  on(page: Page): number | undefined;
}

/**
 * One way in which a list comes in pages, as one specification has it: everything that the suite knows about it. Walks and
 * checks ask the style and never look at its name.
 *
 * A new style is one file beside marker.ts, which adds its own members to those of common.ts; its name, and the members that
 * only it has, in the vocabulary (engine/api/vocabulary/paging.ts); its line in the registry (index.ts); and its tests. Each
 * property below that is not the same for all styles is an invariant: a check that needs it asks for it in its subjects, so
 * that no check has to know which styles there are.
 */
export interface PagingStyle
  extends Pick<Paging, 'emptyLastPage' | 'zeroLimit' | 'overMaximum' | 'totalCounts' | 'readings'> {
  /** Name in the vocabulary. */
  readonly name: Paging['style'];
  /** Name of the parameter for the size of a page; undefined where nobody can ask for one. */
  readonly size: string | undefined;
  /** A size by which the whole list takes few requests. */
  readonly large: number;
  /** Name of the parameter for where a page begins; undefined where only a link leads to a page. */
  readonly position: string | undefined;
  /** How a page is asked for after any entry; undefined where nobody can. */
  readonly marker: Marker | undefined;
  /** How the page right before any entry is asked for; undefined where nobody can. */
  readonly before: Marker | undefined;
  /**
   * A page begins where the one before it ended, even if entries come and go meanwhile. Where that does not hold, a walk of a
   * list that changes may lawfully lose and repeat entries that stay.
   */
  readonly keepsPlace: boolean;
  /** A link between pages has every parameter of the query that the page was asked for by. */
  readonly linksCarryQuery: boolean;
  /** The first page has a link to itself. */
  readonly firstPageHasFirst: boolean;
  /** Statuses that a page after the last one may get in place of an empty page. */
  readonly pastEnd: readonly number[];
  /** A page after the last one may be the last page once more. */
  readonly lastPageAgain: boolean;
  /** Statuses that say that the target no longer knows where a page begins. */
  readonly expired: readonly number[];
  /** By what a page shows whether more follows; undefined where it shows nothing of the kind. */
  readonly sign: Sign | undefined;
  /** Whether a page says by true or false that more follows; undefined where the specification has no such member. */
  readonly more: MoreFlag | undefined;
  /** Entries on all pages together, pages, and entries after the page, where the specification has them. */
  readonly counts: Readonly<Record<'total' | 'pages' | 'remaining', Count | undefined>>;

  /** The size nearest to a wanted one that the parameter's schema allows, by its `minimum` and `maximum`. */
  fits(size: number): number;
  /** What is added to a query to get a page of a size; nothing where nobody can ask for one. */
  sized(size: number | string): Query;
  /** Whether a query asks for the beginning of a list. */
  startsList(query: Query): boolean;
  /**
   * How to go on from a page that a query brought; undefined where the list ends with it.
   *
   * @param came how many entries the pages before it brought; undefined where only the page is known.
   */
  next(page: Page, asked: Query, came: number | undefined): Step | undefined;
  /** The query by which a client asks for the page after one by itself, whether or not there is one; undefined where nobody can. */
  own(page: Page, asked: Query): Query | undefined;
  /** The query for the page that has so many pages of a size before it; undefined where nobody can ask for it. */
  pageAt(pages: number, size: number): Query | undefined;
  /** Whether the specification has a link between pages. */
  hasLink(name: PageLinkName): boolean;
  /** Whether such a link is an address that the target gives, and not only a value for the parameter. */
  givesAddress(name: PageLinkName): boolean;
  /** Where a link stands, as claims name it. */
  placeOf(name: PageLinkName): Pick<Aspect, 'member' | 'header'>;
  /** The address that a link on a page leads to; undefined where the page has no such link. */
  linkOn(page: Page, name: PageLinkName): string | undefined;
  /** What the list should show so that its pages can be judged. */
  wantedData(many: string): readonly WantedData[];
}

/** Whether an answer says that the page before it was the last one. */
export function isPastEnd({ pastEnd }: Pick<PagingStyle, 'pastEnd'>, { outcome }: Exchange): boolean {
  return outcome.kind === 'answer' && pastEnd.includes(outcome.status);
}

/** Whether an answer says that the target no longer knows where the page begins. */
export function isExpired({ expired }: Pick<PagingStyle, 'expired'>, { outcome }: Exchange): boolean {
  return outcome.kind === 'answer' && expired.includes(outcome.status);
}
