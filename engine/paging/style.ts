import type { Paging } from '../api/model.ts';
import type { Exchange, Query } from '../base/exchange.ts';
import type { WantedData } from '../kinds/kind.ts';
import type { Page } from './page.ts';

/** How a list is asked for the page that follows on another. */
export type Step =
  /** By an address that the page gives. */
  | { readonly link: string }
  /** By a query of one's own. */
  | { readonly query: Query };

/** A link between pages, by what it leads to. */
export type PageLinkName = 'next' | 'first' | 'last';

/** How a page is asked for after any entry, by the entry's identity, in whatever list the entry is. */
export interface Marker {
  /** Name of the parameter. */
  readonly parameter: string;
  /** What is added to a query to get what comes after an entry. */
  following(id: string): Query;
  /** The identities of the entries after which a query asks. */
  markersIn(query: Query): readonly string[];
}

/**
 * One way in which a list comes in pages, as one specification has it: everything that the suite knows about it. Walks and
 * checks ask the style and never look at its name.
 *
 * A new style is one file beside marker.ts, which adds its own members to those of common.ts; its name, and the members that
 * only it has, in the vocabulary (engine/api/vocabulary/paging.ts); its line in the registry (index.ts); and its tests. Each
 * property below that is not the same for all styles is an invariant: a check that needs it asks for it in its subjects, so
 * that no check has to know which styles there are.
 *
 * What the members come to in other styles:
 * - by offset: `position` is the parameter for the offset, and `next` adds to it as many entries as came;
 * - by cursor: `next` reads the cursor that stands in the page, and the list ends where none does; no marker, for nobody else
 *   can make a cursor;
 * - by links alone: `next` is the link, `size` and `position` are undefined.
 */
export interface PagingStyle extends Pick<Paging, 'emptyLastPage' | 'zeroLimit' | 'readings'> {
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
  /**
   * A page begins where the one before it ended, even if entries come and go meanwhile. Where that does not hold, a walk of a
   * list that changes may lawfully lose and repeat entries that stay.
   */
  readonly keepsPlace: boolean;
  /** Statuses that a page after the last one may get in place of an empty page. */
  readonly pastEnd: readonly number[];

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
  /** Whether the specification has a link between pages. */
  hasLink(name: PageLinkName): boolean;
  /** The member of the body that a link is, by its path; undefined for a link that stands elsewhere, or none. */
  memberOf(name: PageLinkName): string | undefined;
  /** A link that stands on a page; undefined where it has none. */
  linkOn(page: Page, name: PageLinkName): string | undefined;
  /** What the list should show so that its pages can be judged. */
  wantedData(many: string): readonly WantedData[];
}

/** Whether an answer says that the page before it was the last one. */
export function isPastEnd({ pastEnd }: Pick<PagingStyle, 'pastEnd'>, { outcome }: Exchange): boolean {
  return outcome.kind === 'answer' && pastEnd.includes(outcome.status);
}
