import type { Paging, Parameter, Sorting } from '../api/model.ts';
import type { Query } from '../base/exchange.ts';
import { readPointer } from '../base/json.ts';
import { splitPointer } from '../base/pointer.ts';
import { parameterIn, withParameter } from './address.ts';
import type { Page } from './page.ts';
import { sizesOf } from './sizes.ts';
import { countAt, placeOf, type Source, textAt } from './source.ts';
import type { Count, PageLinkName, PagingStyle } from './style.ts';

/** What a specification says of its pages: the vocabulary, and the parameters as OpenAPI describes them. */
export interface PagingSource {
  readonly paging: Paging;
  readonly parameters: readonly Parameter[];
  readonly sorting?: Sorting | undefined;
}

/** What the styles have in common. */
type CommonMembers = Omit<
  PagingStyle,
  'name' | 'marker' | 'before' | 'keepsPlace' | 'linksCarryQuery' | 'startsList' | 'next' | 'own' | 'pageAt'
>;

/**
 * The parts of a style that do not depend on how the next page is asked for.
 *
 * @param position name of the parameter for where a page begins.
 */
export function commonMembers(source: PagingSource, position: string | undefined): CommonMembers {
  const { paging } = source;
  const fits = sizesOf(queryParameter(source, paging.limit));
  const linkOn = linksOf(paging, position);
  return {
    size: paging.limit,
    large: fits(paging.large),
    position,
    pastEnd: paging.pastEnd ?? [],
    lastPageAgain: paging.lastPageAgain ?? false,
    expired: paging.expired ?? [],
    firstPageHasFirst: false,
    emptyLastPage: paging.emptyLastPage,
    zeroLimit: paging.zeroLimit,
    overMaximum: paging.overMaximum,
    totalCounts: paging.totalCounts,
    readings: paging.readings,
    sign: signOf(paging, linkOn),
    more: moreOf(paging),
    counts: {
      total: countOf(paging.total),
      pages: countOf(paging.totalPages),
      remaining: countOf(paging.remaining),
    },
    fits,
    sized: (size) => (paging.limit === undefined ? [] : [[paging.limit, String(size)]]),
    hasLink: (name) => paging[name] !== undefined,
    givesAddress: (name) => paging[name] !== undefined && !holdsPosition(paging[name]),
    placeOf(name) {
      const link = paging[name];
      return link === undefined ? {} : placeOf(link);
    },
    linkOn,
    wantedData: (many) => [
      { what: `at least ten ${many}`, why: 'pages of three have neighbors, and the list has a middle page' },
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

/** The number that a parameter for where a page begins has on the first page: its default, its minimum, or the usual one. */
export function firstNumber(source: PagingSource, name: string, usual: number): number {
  const declared = queryParameter(source, name);
  const first = Number(declared?.default ?? declared?.range.minimum ?? usual);
  return Number.isSafeInteger(first) ? first : usual;
}

/** The number that a page was asked for by; undefined where its address names none. */
export function numberIn({ exchange }: Page, position: string): number | undefined {
  const number = parameterIn(exchange.request.url, position);
  return number === undefined || !/^\d{1,15}$/.test(number) ? undefined : Number(number);
}

/** A query with another value of one parameter. */
export function replaced(asked: Query, name: string, value: string): Query {
  return [...asked.filter(([other]) => other !== name), [name, value]];
}

/** A link that is only a value for the parameter, as the address that a client makes of it. */
function linksOf({ next, prev, first, last }: Paging, position: string | undefined): PagingStyle['linkOn'] {
  const links = { next, prev, first, last };
  return (page: Page, name: PageLinkName): string | undefined => {
    const link = links[name];
    const text = link === undefined ? undefined : textAt(page, link);
    if (text === undefined || !holdsPosition(link)) return text;
    return position === undefined ? undefined : withParameter(page.exchange.request.url, position, text);
  };
}

function holdsPosition(link: Paging[PageLinkName]): boolean {
  return typeof link === 'object' && link.holds === 'position';
}

function countOf(source: Source | undefined): Count | undefined {
  return source === undefined ? undefined : { place: placeOf(source), on: (page) => countAt(page, source) };
}

/** The next link, or the flag by which the list ends. */
function signOf(paging: Paging, linkOn: PagingStyle['linkOn']): PagingStyle['sign'] {
  if (paging.next !== undefined)
    return { name: 'next link', isOn: (page) => linkOn(page, 'next') !== undefined };
  const flag = paging.ends === 'no-more' ? moreOf(paging) : undefined;
  return flag === undefined
    ? undefined
    : { name: `${flag.says(true)} flag ${flag.member}`, isOn: (page) => flag.on(page) === true };
}

function moreOf({ more, noMore }: Paging): PagingStyle['more'] {
  const pointer = more ?? noMore;
  if (pointer === undefined) return undefined;
  const whereMoreFollows = more !== undefined;
  return {
    member: splitPointer(pointer).join('.'),
    says: (follows) => String(follows === whereMoreFollows),
    on(page) {
      const value = readPointer(page.body, pointer);
      return typeof value === 'boolean' ? value === whereMoreFollows : undefined;
    },
  };
}
