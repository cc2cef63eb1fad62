import { isJsonObject, type JsonObject } from '../../../engine/base/json.ts';
import {
  type Answer,
  type Asked,
  type Page,
  sent,
  type Wrong,
  without,
} from '../../support/list-server/server.ts';
import type { Family } from './family.ts';
import * as marking from './markers-and-cursors.ts';
import * as placing from './offsets.ts';
import * as paged from './pages-and-links.ts';

/** A fault of a family's server, with the check that has to find it. */
export interface FamilyFault {
  readonly name: string;
  readonly family: Family;
  readonly wrong: Wrong;
  readonly check: string;
}

const positionOf = ({ server }: Family): string => server.pager?.position ?? '';
const isLater = (family: Family, asked: Asked): boolean => sent(asked, positionOf(family)) !== undefined;

/** A body with other members. */
const onBody =
  (change: (body: JsonObject, asked: Asked) => JsonObject): NonNullable<Wrong['answer']> =>
  (right: Answer, asked: Asked): Answer =>
    right.status === 200 && isJsonObject(right.body) ? { ...right, body: change(right.body, asked) } : right;

const onHeaders =
  (change: (headers: Answer['headers']) => Answer['headers']): NonNullable<Wrong['answer']> =>
  (right) => ({ ...right, headers: change(right.headers) });

const memberOf = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});

/** Faults of where a page begins and what it holds, which any style can have. */
function common(family: Family): readonly FamilyFault[] {
  const later = (change: (right: Page) => Page): Wrong => ({
    page: (right, _all, asked) => (isLater(family, asked) ? change(right) : right),
  });
  return [
    {
      name: 'loses the first entry of every later page',
      family,
      wrong: later((right) => ({ ...right, entries: right.entries.slice(1) })),
      check: 'pagination.pages-join-to-the-whole-list',
    },
    {
      name: 'repeats the last entry of a page on the next one',
      family,
      wrong: {
        page: (right, all) => ({
          ...right,
          entries: [...all.slice(Math.max(0, right.start - 1), right.start), ...right.entries],
        }),
      },
      check: 'pagination.pages-join-to-the-whole-list',
    },
    {
      name: 'ignores the size',
      family,
      wrong: { asked: (asked) => without(asked, family.server.sizes?.parameter ?? '') },
      check: 'pagination.limit-bounds-the-page',
    },
  ];
}

/** Faults of how a list ends, which a family has in its own form. */
const endings: readonly FamilyFault[] = [
  {
    name: 'has a next link in the last page that leads to it again',
    family: marking.openStack,
    wrong: {
      page: (right, all) => ({ ...right, next: right.next ?? String(all.at(-1)?.id) }),
    },
    check: 'pagination.next-is-absent-at-the-end',
  },
  {
    name: 'says that nothing follows although it does',
    family: marking.stripe,
    wrong: {
      answer: onBody((body, asked) =>
        sent(asked, 'starting_after') === undefined ? body : { ...body, has_more: false },
      ),
    },
    check: 'pagination.more-flag-is-right',
  },
  {
    name: 'says that more follows after the last entry',
    family: marking.stripe,
    wrong: { answer: onBody((body) => ({ ...body, has_more: true })) },
    check: 'pagination.more-flag-is-right',
  },
  {
    name: 'gives the first page before any entry',
    family: marking.stripe,
    wrong: {
      asked: (asked) => without(asked, 'ending_before'),
    },
    check: 'pagination.page-before-an-entry',
  },
  {
    name: 'gives the entries before another in the other order',
    family: marking.stripe,
    wrong: {
      page: (right, _all, asked) =>
        sent(asked, 'ending_before') === undefined
          ? right
          : { ...right, entries: right.entries.toReversed() },
    },
    check: 'pagination.page-before-an-entry',
  },
  {
    name: 'gives a short page before the end',
    family: marking.searchAfter,
    wrong: {
      page: (right) => (right.start === 2 ? { ...right, entries: right.entries.slice(0, -1) } : right),
    },
    check: 'pagination.pages-join-to-the-whole-list',
  },
  {
    name: 'counts one page too few',
    family: marking.aip,
    wrong: {
      answer: onBody((body) => ({ ...body, total_size: Number(body.total_size) - 1 })),
    },
    check: 'pagination.total-is-right',
  },
  {
    name: 'drops the token before the end',
    family: marking.aip,
    wrong: {
      page: (right) => (right.start > 9 ? { ...right, next: undefined } : right),
    },
    check: 'pagination.next-is-absent-at-the-end',
  },
  {
    name: 'says that one more remains than does',
    family: marking.kubernetes,
    wrong: {
      answer: onBody((body) => {
        const metadata = memberOf(body.metadata);
        const { remainingItemCount } = metadata;
        return remainingItemCount === undefined
          ? body
          : { ...body, metadata: { ...metadata, remainingItemCount: Number(remainingItemCount) + 1 } };
      }),
    },
    check: 'pagination.remaining-is-right',
  },
  {
    name: 'leads elsewhere by its address than by its token',
    family: marking.datasette,
    wrong: {
      answer: onBody((body) =>
        typeof body.next_url === 'string'
          ? { ...body, next_url: body.next_url.replace(/_size=\d+/, '_size=2') }
          : body,
      ),
    },
    check: 'pagination.next-link-equals-the-next-position',
  },
  {
    name: 'cuts a size above the maximum although it should refuse it',
    family: marking.datasette,
    wrong: {
      asked: (asked) => ({
        ...asked,
        query: asked.query.map(([name, value]) => [
          name,
          name === '_size' && Number(value) > 50 ? '50' : value,
        ]),
      }),
    },
    check: 'pagination.page-size-as-specified',
  },
  {
    name: 'has a link to the page before that leads to the first',
    family: placing.djangoOffset,
    wrong: {
      page: (right) => (right.prev === undefined ? right : { ...right, prev: '0' }),
    },
    check: 'pagination.prev-leads-back',
  },
  {
    name: 'has a next link that drops the filter',
    family: placing.djangoOffset,
    wrong: {
      answer: onBody((body) =>
        typeof body.next === 'string' ? { ...body, next: body.next.replace(/kind=\w+&?/, '') } : body,
      ),
    },
    check: 'pagination.page-link-keeps-the-query',
  },
  {
    name: 'counts the whole list where a filter counts',
    family: placing.djangoOffset,
    wrong: { answer: onBody((body) => ({ ...body, count: 23 })) },
    check: 'pagination.total-is-right',
  },
  {
    name: 'counts its places from 0 although they begin with 1',
    family: placing.scim,
    wrong: {
      page: (right, all, asked) => {
        const start = Number(sent(asked, 'startIndex') ?? 0);
        return { ...right, start, entries: all.slice(start, start + right.size) };
      },
    },
    check: 'pagination.pages-join-to-the-whole-list',
  },
  {
    name: 'says a total that is too small, and ends there for who trusts it',
    family: placing.scim,
    wrong: { answer: onBody((body) => ({ ...body, totalResults: 10 })) },
    check: 'pagination.total-is-right',
  },
  {
    name: 'says a total of its page',
    family: placing.feathers,
    wrong: {
      answer: onBody((body) => ({ ...body, total: Array.isArray(body.data) ? body.data.length : 0 })),
    },
    check: 'pagination.total-is-right',
  },
  {
    name: 'says another total in its header',
    family: placing.postgrest,
    wrong: { answer: onHeaders((headers) => ({ ...headers, 'content-range': '0-4/99' })) },
    check: 'pagination.total-is-right',
  },
  {
    name: 'gives the last page for every place past the end',
    family: placing.search,
    wrong: {
      page: (right, all) =>
        right.start >= all.length ? { ...right, entries: all.slice(-right.size) } : right,
    },
    check: 'pagination.page-past-the-end-is-empty',
  },
  {
    name: 'refuses a page past the end with a status that nobody expects',
    family: paged.djangoPage,
    wrong: { answer: (right) => (right.status === 404 ? { ...right, status: 400 } : right) },
    check: 'pagination.page-past-the-end-is-empty',
  },
  {
    name: 'has no link to the last page but to the one before it',
    family: paged.gitLab,
    wrong: {
      page: (right) => ({ ...right, last: String(Math.max(1, Number(right.last) - 1)) }),
    },
    check: 'pagination.last-is-right',
  },
  {
    name: 'has a first link to the second page',
    family: paged.gitLab,
    wrong: { page: (right) => ({ ...right, first: '2' }) },
    check: 'pagination.first-leads-back',
  },
  {
    name: 'counts a page too many in its header',
    family: paged.gitLab,
    wrong: {
      answer: onHeaders((headers) => ({
        ...headers,
        'x-total-pages': String(Number(headers['x-total-pages']) + 1),
      })),
    },
    check: 'pagination.page-count-is-right',
  },
  {
    name: 'counts a page too few, and ends there for who trusts it',
    family: paged.pocketBase,
    wrong: {
      answer: onBody((body) => ({ ...body, totalPages: Math.max(1, Number(body.totalPages) - 1) })),
    },
    check: 'pagination.page-count-is-right',
  },
  {
    name: 'has a link to a page before on its first page',
    family: paged.jsonApi,
    wrong: { page: (right) => ({ ...right, prev: right.prev ?? '1' }) },
    check: 'pagination.prev-leads-back',
  },
  {
    name: 'skips a page by the number of its next link',
    family: paged.jsonServer,
    wrong: {
      page: (right) =>
        right.next === undefined
          ? right
          : { ...right, next: String(Math.min(Number(right.next) + 1, Number(right.last))) },
    },
    check: 'pagination.pages-join-to-the-whole-list',
  },
  {
    name: 'skips a page by its next link',
    family: paged.hal,
    wrong: {
      page: (right) => (right.next === '1' ? { ...right, next: '2' } : right),
    },
    check: 'pagination.next-link-equals-the-next-position',
  },
  {
    name: 'drops the next link before the end',
    family: paged.fhir,
    wrong: {
      page: (right) => (right.start > 9 ? { ...right, next: undefined } : right),
    },
    check: 'pagination.pages-join-to-the-whole-list',
  },
  {
    name: 'leads from its last page to the first',
    family: paged.odataLinks,
    wrong: { page: (right) => ({ ...right, next: right.next ?? '' }) },
    check: 'pagination.walk-ends',
  },
];

/** The families whose faults are tried: one of each style and of each way to end. */
const tried: readonly Family[] = [
  marking.stripe,
  marking.aip,
  marking.datasette,
  marking.djangoCursor,
  placing.djangoOffset,
  placing.scim,
  placing.search,
  paged.gitLab,
  paged.pocketBase,
  paged.jsonServer,
  paged.fhir,
];

/** Every fault that a family's server can have. */
export const familyFaults: readonly FamilyFault[] = [...tried.flatMap(common), ...endings];
