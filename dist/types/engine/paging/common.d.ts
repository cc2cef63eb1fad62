import type { Paging, Parameter } from '../api/model.ts';
import type { Query } from '../base/exchange.ts';
import { type Page } from './page.ts';
import type { PagingStyle, Step } from './style.ts';
/** What a specification says of its pages: the vocabulary, and the parameters as OpenAPI describes them. */
export interface PagingSource {
    readonly paging: Paging;
    readonly parameters: readonly Parameter[];
}
/** What the styles have in common that ask for pages of a size. */
type CommonParts = Omit<PagingStyle, 'name' | 'position' | 'marker' | 'keepsPlace' | 'pastEnd' | 'startsList' | 'next'>;
/** The parts of a style that do not depend on how the next page is asked for. */
export declare function commonParts(source: PagingSource): CommonParts;
/** A query parameter of the list as OpenAPI describes it; undefined where the file does not declare it. */
export declare function queryParameter({ parameters }: Pick<PagingSource, 'parameters'>, name: string | undefined): Parameter | undefined;
/**
 * How to go on where the list ends with the page that has no next link: by the link, or by a query of one's own where the link
 * leads to another origin, which must not get the token; a check reports such a link.
 *
 * @param own the query for the next page; undefined where nobody can make one.
 */
export declare function stepByLink(page: Page, link: string | undefined, own: () => Query | undefined): Step | undefined;
/** How to go on by a query, if there is one. */
export declare function stepByQuery(query: Query | undefined): Step | undefined;
export {};
