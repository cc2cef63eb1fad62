import { parameter } from '../../support/list-server/document.ts';
import { byOffset } from '../../support/list-server/paging.ts';
import { bareArray, envelope } from '../../support/list-server/shapes.ts';
import { thingSchema } from '../../support/list-server/things.ts';
import { djangoBody, djangoMembers, hitsBody } from './bodies.ts';
import { type Family, family, sizeParameter, sizesBy } from './family.ts';

const offset = (name: string, minimum = 0) => parameter(name, { type: 'integer', minimum });

/** Django REST framework, limit and offset: absolute links and a count. */
export const djangoOffset: Family = family(
  'Django REST framework, limit and offset',
  {
    items: '/results',
    paging: {
      style: 'offset',
      limit: 'limit',
      offset: 'offset',
      ends: 'missing-next',
      next: '/next',
      prev: '/previous',
      total: '/count',
      overMaximum: 'capped',
    },
    parameters: [sizeParameter('limit'), offset('offset')],
    members: djangoMembers,
  },
  {
    sizes: sizesBy('limit'),
    pager: byOffset('offset'),
    shape: djangoBody,
  },
);

/** Jira: a flag that is true on the last page. */
export const jira: Family = family(
  'Jira',
  {
    items: '/values',
    paging: {
      style: 'offset',
      limit: 'maxResults',
      offset: 'startAt',
      ends: 'no-more',
      noMore: '/isLast',
      total: '/total',
    },
    parameters: [sizeParameter('maxResults'), offset('startAt')],
    members: { isLast: { type: 'boolean' }, total: { type: 'integer' } },
  },
  {
    sizes: sizesBy('maxResults'),
    pager: byOffset('startAt'),
    shape: envelope((page) => ({
      values: page.entries,
      isLast: page.next === undefined,
      total: page.total,
    })),
  },
);

/** OData: `$skip` and `$top`, and a count that a constant parameter asks for. */
export const odata: Family = family(
  'OData',
  {
    items: '/value',
    paging: { style: 'offset', limit: '$top', offset: '$skip', ends: 'total', total: '/@odata.count' },
    parameters: [
      sizeParameter('$top'),
      offset('$skip'),
      parameter('$count', { type: 'boolean', default: true }, { required: true }),
    ],
    members: { '@odata.count': { type: 'integer' } },
  },
  {
    sizes: sizesBy('$top'),
    pager: byOffset('$skip'),
    filters: { $count: { matches: () => true, accepts: (value) => ['true', 'false'].includes(value) } },
    shape: envelope((page, asked) => ({
      ...(asked.query.some(([name, value]) => name === '$count' && value === 'true')
        ? { '@odata.count': page.total }
        : {}),
      value: page.entries,
    })),
  },
);

/** SCIM: places are counted from 1. */
export const scim: Family = family(
  'SCIM',
  {
    items: '/Resources',
    paging: { style: 'offset', limit: 'count', offset: 'startIndex', ends: 'total', total: '/totalResults' },
    parameters: [sizeParameter('count'), offset('startIndex', 1)],
    members: { totalResults: { type: 'integer' } },
  },
  {
    sizes: sizesBy('count'),
    pager: byOffset('startIndex', 1),
    shape: envelope((page) => ({ Resources: page.entries, totalResults: page.total })),
  },
);

/** A search index: from a place on; a short page is the last, and the total counts everything. */
export const search: Family = family(
  'search from a place',
  {
    items: '/hits/hits',
    identity: '/_source/id',
    paging: {
      style: 'offset',
      limit: 'size',
      offset: 'from',
      ends: 'short-page',
      total: '/hits/total/value',
    },
    parameters: [sizeParameter('size'), offset('from')],
    body: hitsBody({ _source: thingSchema }),
  },
  {
    sizes: sizesBy('size'),
    pager: byOffset('from'),
    shape: envelope((page) => ({
      hits: { total: { value: page.total }, hits: page.entries.map((entry) => ({ _source: entry })) },
    })),
  },
);

/** PostgREST: the body is the array itself, and a header has the range. */
export const postgrest: Family = family(
  'PostgREST',
  {
    paging: {
      style: 'offset',
      limit: 'limit',
      offset: 'offset',
      ends: 'total',
      total: { header: 'Content-Range' },
      pastEnd: [416],
    },
    parameters: [sizeParameter('limit'), offset('offset')],
    headers: ['Content-Range'],
    statuses: [416],
  },
  {
    sizes: sizesBy('limit'),
    pager: byOffset('offset', 0, 416),
    shape: bareArray((page) => ({
      'content-range':
        page.entries.length === 0
          ? `*/${page.total}`
          : `${page.start}-${page.start + page.entries.length - 1}/${page.total}`,
    })),
  },
);

/** Feathers: `$skip` and `$limit`, and a total. */
export const feathers: Family = family(
  'Feathers',
  {
    items: '/data',
    paging: { style: 'offset', limit: '$limit', offset: '$skip', ends: 'total', total: '/total' },
    parameters: [sizeParameter('$limit'), offset('$skip')],
    members: { total: { type: 'integer' } },
  },
  {
    sizes: sizesBy('$limit'),
    pager: byOffset('$skip'),
    shape: envelope((page) => ({
      total: page.total,
      limit: page.size,
      skip: page.start,
      data: page.entries,
    })),
  },
);
