import type { Json } from '../../../engine/base/json.ts';
import { nullable, parameter } from '../../support/list-server/document.ts';
import { byPageNumber } from '../../support/list-server/paging.ts';
import type { Page } from '../../support/list-server/server.ts';
import { bareArray, envelope, linkHeader, linksOf } from '../../support/list-server/shapes.ts';
import { thingSchema } from '../../support/list-server/things.ts';
import { djangoBody, djangoMembers } from './bodies.ts';
import { type Family, family, sizeParameter, sizesBy } from './family.ts';

const number = (name: string, minimum = 1) => parameter(name, { type: 'integer', minimum });
const inHeader = (rel: string) => ({ header: 'Link', rel });
const pagesOf = (page: Page): number => Math.max(1, Math.ceil(page.total / page.size));

/** GitHub and GitLab: the body is the array itself, and headers have the links and the numbers. */
export const gitLab: Family = family(
  'GitLab',
  {
    paging: {
      style: 'page-number',
      limit: 'per_page',
      page: 'page',
      ends: 'missing-next',
      next: inHeader('next'),
      prev: inHeader('prev'),
      first: inHeader('first'),
      last: inHeader('last'),
      total: { header: 'X-Total' },
      totalPages: { header: 'X-Total-Pages' },
    },
    parameters: [sizeParameter('per_page'), number('page')],
    headers: ['Link', 'X-Total', 'X-Total-Pages'],
  },
  {
    sizes: sizesBy('per_page'),
    pager: byPageNumber('page'),
    shape: bareArray((page, asked, server) => ({
      link: linkHeader(page, asked, server),
      'x-total': String(page.total),
      'x-total-pages': String(pagesOf(page)),
    })),
  },
);

/** JSON:API: links that are null where there is none, and parameters with brackets. */
export const jsonApi: Family = family(
  'JSON:API',
  {
    items: '/data',
    paging: {
      style: 'page-number',
      limit: 'page[size]',
      page: 'page[number]',
      ends: 'missing-next',
      next: '/links/next',
      prev: '/links/prev',
      first: '/links/first',
      last: '/links/last',
      total: '/meta/total',
    },
    parameters: [sizeParameter('page[size]'), number('page[number]')],
    members: { links: { type: 'object' }, meta: { type: 'object' } },
  },
  {
    sizes: sizesBy('page[size]'),
    pager: byPageNumber('page[number]'),
    shape: envelope((page, asked, server) => ({
      data: page.entries,
      links: { next: null, prev: null, ...linksOf(page, asked, server) },
      meta: { total: page.total },
    })),
  },
);

/** HAL as Spring Data writes it: pages from 0, links and numbers deep in the body. */
export const hal: Family = family(
  'HAL',
  {
    items: '/_embedded/things',
    paging: {
      style: 'page-number',
      limit: 'size',
      page: 'page',
      ends: 'missing-next',
      next: '/_links/next/href',
      prev: '/_links/prev/href',
      first: '/_links/first/href',
      last: '/_links/last/href',
      total: '/page/totalElements',
      totalPages: '/page/totalPages',
    },
    parameters: [sizeParameter('size'), number('page', 0)],
    members: { _links: { type: 'object' }, page: { type: 'object' } },
  },
  {
    sizes: sizesBy('size'),
    pager: byPageNumber('page', 0),
    shape: envelope((page, asked, server) => ({
      _embedded: { things: page.entries },
      _links: Object.fromEntries(
        Object.entries(linksOf(page, asked, server)).map(([name, href]): [string, Json] => [name, { href }]),
      ),
      page: { size: page.size, totalElements: page.total, totalPages: pagesOf(page) },
    })),
  },
);

/** Django REST framework, page numbers: a page past the end is not found. */
export const djangoPage: Family = family(
  'Django REST framework, page numbers',
  {
    items: '/results',
    paging: {
      style: 'page-number',
      limit: 'page_size',
      page: 'page',
      ends: 'missing-next',
      next: '/next',
      prev: '/previous',
      total: '/count',
      pastEnd: [404],
    },
    parameters: [sizeParameter('page_size'), number('page')],
    members: djangoMembers,
    statuses: [404],
  },
  {
    sizes: sizesBy('page_size'),
    pager: byPageNumber('page', 1, 404),
    shape: djangoBody,
  },
);

/** Directus and Strapi: the end by the total. */
export const directus: Family = family(
  'Directus',
  {
    items: '/data',
    paging: {
      style: 'page-number',
      limit: 'limit',
      page: 'page',
      ends: 'total',
      total: '/meta/total_count',
      totalCounts: 'everything',
    },
    parameters: [sizeParameter('limit'), number('page')],
    members: { meta: { type: 'object' } },
  },
  {
    sizes: sizesBy('limit'),
    pager: byPageNumber('page'),
    shape: envelope((page, _asked, server) => ({
      data: page.entries,
      meta: { total_count: typeof server.entries === 'function' ? page.total : server.entries.length },
    })),
  },
);

/** PocketBase: the end by the number of pages. */
export const pocketBase: Family = family(
  'PocketBase',
  {
    items: '/items',
    paging: {
      style: 'page-number',
      limit: 'perPage',
      page: 'page',
      ends: 'total-pages',
      totalPages: '/totalPages',
      total: '/totalItems',
    },
    parameters: [sizeParameter('perPage'), number('page')],
    members: { totalItems: { type: 'integer' }, totalPages: { type: 'integer' } },
  },
  {
    sizes: sizesBy('perPage'),
    pager: byPageNumber('page'),
    shape: envelope((page) => ({ items: page.entries, totalItems: page.total, totalPages: pagesOf(page) })),
  },
);

/** json-server 1.0: links that are page numbers alone; a request without one is no request for a page. */
export const jsonServer: Family = family(
  'json-server',
  {
    items: '/data',
    paging: {
      style: 'page-number',
      limit: '_per_page',
      page: '_page',
      ends: 'missing-next',
      next: { pointer: '/next', holds: 'position' },
      prev: { pointer: '/prev', holds: 'position' },
      first: { pointer: '/first', holds: 'position' },
      last: { pointer: '/last', holds: 'position' },
      total: '/items',
      totalPages: '/pages',
    },
    parameters: [
      sizeParameter('_per_page'),
      parameter('_page', { type: 'integer', minimum: 1, default: 1 }, { required: true }),
    ],
    members: { items: { type: 'integer' }, pages: { type: 'integer' }, next: nullable('integer') },
    body: {
      type: 'object',
      required: ['data', 'items', 'pages', 'first', 'last', 'next', 'prev'],
      properties: {
        data: { type: 'array', items: thingSchema },
        items: { type: 'integer' },
        pages: { type: 'integer' },
        first: { type: 'integer' },
        last: { type: 'integer' },
        next: nullable('integer'),
        prev: nullable('integer'),
      },
    },
  },
  {
    sizes: sizesBy('_per_page'),
    pager: byPageNumber('_page'),
    shape: envelope((page) => ({
      data: page.entries,
      items: page.total,
      pages: pagesOf(page),
      first: Number(page.first),
      last: Number(page.last),
      next: page.next === undefined ? null : Number(page.next),
      prev: page.prev === undefined ? null : Number(page.prev),
    })),
  },
);
