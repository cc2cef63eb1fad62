import { sent } from '../../support/list-server/server.ts';
import { type FamilyFault, onBody, onHeaders } from './fault.ts';
import * as placing from './offsets.ts';

/** Faults of lists that count the entries before a page, each in its own form. */
export const faultsOfOffsets: readonly FamilyFault[] = [
  {
    name: 'has a link to the page before that leads to the first',
    family: placing.djangoOffset,
    wrong: {
      page: (right) => (right.prev === undefined ? right : { ...right, prev: '0' }),
    },
    check: 'pagination.prev-leads-back',
  },
  {
    name: 'says of no page that it is the last one',
    family: placing.jira,
    wrong: { answer: onBody((body) => ({ ...body, isLast: false })) },
    check: 'pagination.walk-ends',
  },
  {
    name: 'says of each page that it is the last one',
    family: placing.jira,
    wrong: { answer: onBody((body) => ({ ...body, isLast: true })) },
    check: 'pagination.more-flag-is-right',
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
];
