import { type FamilyFault, onBody, onHeaders } from './fault.ts';
import * as linking from './links.ts';
import * as paged from './pages.ts';

/** Faults of lists that count pages or have links alone, each in its own form. */
export const faultsOfPagesAndLinks: readonly FamilyFault[] = [
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
    family: linking.fhir,
    wrong: {
      page: (right) => (right.start > 9 ? { ...right, next: undefined } : right),
    },
    check: 'pagination.pages-join-to-the-whole-list',
  },
  {
    name: 'leads from its last page to the first',
    family: linking.odataLinks,
    wrong: { page: (right) => ({ ...right, next: right.next ?? '' }) },
    check: 'pagination.walk-ends',
  },
];
