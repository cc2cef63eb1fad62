import type { Paging, Parameter } from '../api/model.ts';
import type { Query } from '../base/exchange.ts';
import { splitPointer } from '../base/pointer.ts';
import { linkOfPage, type Page } from './page.ts';
import type { PageLinkName, PagingStyle, Step } from './style.ts';

/** What a specification says of its pages: the vocabulary, and the parameters as OpenAPI describes them. */
export interface PagingSource {
  readonly paging: Paging;
  readonly parameters: readonly Parameter[];
}

/** What the styles have in common that ask for pages of a size. */
type CommonMembers = Omit<
  PagingStyle,
  'name' | 'position' | 'marker' | 'keepsPlace' | 'pastEnd' | 'startsList' | 'next'
>;

/** The parts of a style that do not depend on how the next page is asked for. */
export function commonMembers(source: PagingSource): CommonMembers {
  const { paging } = source;
  const { minimum = 1, maximum } = queryParameter(source, paging.limit)?.range ?? {};
  const fits = (size: number): number => Math.min(Math.max(size, minimum), maximum ?? size);
  const linkOn = (page: Page, name: PageLinkName): string | undefined => linkOfPage(page, paging[name]);
  return {
    size: paging.limit,
    large: fits(paging.large),
    emptyLastPage: paging.emptyLastPage,
    zeroLimit: paging.zeroLimit,
    readings: paging.readings,
    fits,
    sized: (size) => (paging.limit === undefined ? [] : [[paging.limit, String(size)]]),
    hasLink: (name) => paging[name] !== undefined,
    memberOf(name) {
      const pointer = paging[name];
      return pointer === undefined ? undefined : splitPointer(pointer).join('.');
    },
    linkOn,
    wantedData: (many) => [
      { what: `at least ten ${many}`, why: 'pages of three have neighbours, and a walk has a middle' },
    ],
  };
}

/** A query parameter of the list as OpenAPI describes it; undefined where the file does not declare it. */
export function queryParameter(
  { parameters }: Pick<PagingSource, 'parameters'>,
  name: string | undefined,
): Parameter | undefined {
  return parameters.find((parameter) => parameter.place === 'query' && parameter.name === name);
}

/**
 * How to go on where the list ends with the page that has no next link: by the link, or by a query of one's own where the link
 * leads to another origin, which must not get the token; a check reports such a link.
 *
 * @param own the query for the next page; undefined where nobody can make one.
 */
export function stepByLink(
  page: Page,
  link: string | undefined,
  own: () => Query | undefined,
): Step | undefined {
  if (link === undefined) return undefined;
  if (page.items.length === 0 || !leadsElsewhere(link, page)) return { link };
  return stepByQuery(own());
}

/** How to go on by a query, if there is one. */
export function stepByQuery(query: Query | undefined): Step | undefined {
  return query === undefined ? undefined : { query };
}

/** Whether an address that stands on a page leads to another origin than the page's own. */
function leadsElsewhere(address: string, { exchange }: Page): boolean {
  const base = exchange.request.url;
  return URL.canParse(address, base) && new URL(address, base).origin !== new URL(base).origin;
}
