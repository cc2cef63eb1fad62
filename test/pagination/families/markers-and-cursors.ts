import type { Query } from '../../../engine/base/exchange.ts';
import { nullable, parameter } from '../../support/list-server/document.ts';
import { byCursor, byMarker } from '../../support/list-server/paging.ts';
import { sent } from '../../support/list-server/server.ts';
import { addressOf, envelope, orNull } from '../../support/list-server/shapes.ts';
import { thingSchema } from '../../support/list-server/things.ts';
import { hitsBody } from './bodies.ts';
import { type Family, family, sizeParameter, sizesBy } from './family.ts';
import { held, heldIn } from './held.ts';

/** OpenStack: after the last id; links in an array beside the entries. */
export const openStack: Family = family(
  'OpenStack',
  {
    items: '/things',
    paging: {
      limit: 'limit',
      marker: 'marker',
      ends: 'missing-next',
      next: { pointer: '/things_links', select: { member: 'rel', equals: 'next', address: 'href' } },
    },
    parameters: [sizeParameter('limit'), parameter('marker', { type: 'string' })],
    members: { things_links: { type: 'array' } },
  },
  {
    sizes: sizesBy('limit'),
    pager: byMarker('marker'),
    shape: envelope((page, asked, server) => {
      const next = addressOf(page.next, asked, server);
      return {
        things: page.entries,
        ...(next === undefined ? {} : { things_links: [{ rel: 'next', href: next }] }),
      };
    }),
  },
);

/** Stripe: after and before an id, and a flag that says whether more follows. */
export const stripe: Family = family(
  'Stripe',
  {
    items: '/data',
    paging: {
      limit: 'limit',
      marker: 'starting_after',
      before: 'ending_before',
      ends: 'no-more',
      more: '/has_more',
    },
    parameters: [
      sizeParameter('limit'),
      parameter('starting_after', { type: 'string' }),
      parameter('ending_before', { type: 'string' }),
    ],
    members: { has_more: { type: 'boolean' } },
  },
  {
    sizes: sizesBy('limit'),
    pager: byMarker('starting_after', 'ending_before'),
    shape: envelope((page) => ({ data: page.entries, has_more: page.next !== undefined })),
  },
);

/** A search index: after what the last hit is sorted by; the list ends with a short page. */
export const searchAfter: Family = family(
  'search after a value',
  {
    items: '/hits/hits',
    identity: '/_source/id',
    paging: {
      limit: 'size',
      marker: 'search_after',
      markerField: '/sort/0',
      ends: 'short-page',
      total: '/hits/total/value',
    },
    parameters: [sizeParameter('size'), parameter('search_after', { type: 'string' })],
    body: hitsBody({ _source: thingSchema, sort: { type: 'array' } }),
  },
  {
    sizes: sizesBy('size'),
    pager: byMarker('search_after', undefined, 'made'),
    shape: envelope((page) => ({
      hits: {
        total: { value: page.total },
        hits: page.entries.map((entry) => ({ _source: entry, sort: [entry.made ?? null] })),
      },
    })),
  },
);

/** Google AIP-158: an opaque token in the body, empty at the end; the number of all entries. */
export const aip: Family = family(
  'AIP-158',
  {
    items: '/things',
    paging: {
      style: 'cursor',
      limit: 'page_size',
      cursor: 'page_token',
      token: '/next_page_token',
      ends: 'missing-next',
      total: '/total_size',
    },
    parameters: [sizeParameter('page_size'), parameter('page_token', { type: 'string' })],
    members: { next_page_token: { type: 'string' }, total_size: { type: 'integer' } },
  },
  {
    sizes: sizesBy('page_size'),
    pager: byCursor('page_token'),
    shape: envelope((page) => ({
      things: page.entries,
      next_page_token: page.next ?? '',
      total_size: page.total,
    })),
  },
);

/** Kubernetes: an opaque token deep in the body, which may expire, and how many entries remain. */
export const kubernetes: Family = family(
  'Kubernetes',
  {
    items: '/items',
    paging: {
      style: 'cursor',
      limit: 'limit',
      cursor: 'continue',
      token: '/metadata/continue',
      expired: [410],
      ends: 'missing-next',
      remaining: '/metadata/remainingItemCount',
    },
    parameters: [sizeParameter('limit'), parameter('continue', { type: 'string' })],
    members: { metadata: { type: 'object' } },
    statuses: [410],
  },
  {
    sizes: sizesBy('limit'),
    pager: byCursor('continue'),
    shape: envelope((page) => ({
      items: page.entries,
      metadata:
        page.next === undefined
          ? {}
          : { continue: page.next, remainingItemCount: page.total - page.start - page.entries.length },
    })),
  },
);

/** Datasette: a token and the address that has it. */
export const datasette: Family = family(
  'Datasette',
  {
    items: '/rows',
    paging: {
      style: 'cursor',
      limit: '_size',
      cursor: '_next',
      token: '/next',
      next: '/next_url',
      ends: 'missing-next',
      total: '/filtered_table_rows_count',
      overMaximum: 'refused',
    },
    parameters: [sizeParameter('_size'), parameter('_next', { type: 'string' })],
    members: {
      next: nullable('string'),
      next_url: nullable('string'),
      filtered_table_rows_count: { type: 'integer' },
    },
  },
  {
    sizes: { ...sizesBy('_size'), over: 400 },
    pager: byCursor('_next'),
    shape: envelope((page, asked, server) => ({
      rows: page.entries,
      next: orNull(page.next),
      next_url: orNull(addressOf(page.next, asked, server)),
      filtered_table_rows_count: page.total,
    })),
  },
);

/** Django REST framework, cursors: only in links, which are null where there is none. */
export const djangoCursor: Family = family(
  'Django REST framework, cursor',
  {
    items: '/results',
    paging: {
      style: 'cursor',
      limit: 'page_size',
      cursor: 'cursor',
      next: '/next',
      ends: 'missing-next',
    },
    parameters: [sizeParameter('page_size'), parameter('cursor', { type: 'string' })],
    members: { next: nullable('string') },
  },
  {
    sizes: sizesBy('page_size'),
    pager: byCursor('cursor'),
    shape: envelope((page, asked, server) => ({
      results: page.entries,
      next: orNull(addressOf(page.next, asked, server)),
    })),
  },
);

/** Shopify: the text for a page stands in links alone and holds the whole query, so that no filter may stand beside it. */
export const shopify: Family = family(
  'Shopify',
  {
    items: '/things',
    paging: {
      style: 'cursor',
      limit: 'limit',
      cursor: 'page_info',
      next: { header: 'Link', rel: 'next' },
      ends: 'missing-next',
    },
    parameters: [sizeParameter('limit'), parameter('page_info', { type: 'string' })],
    headers: ['Link'],
  },
  {
    sizes: sizesBy('limit'),
    pager: byCursor('page_info'),
    reads(asked) {
      const text = sent(asked, 'page_info');
      if (text === undefined) return asked;
      if (asked.query.some(([name]) => name !== 'limit' && name !== 'page_info')) return 400;
      const query = heldIn(text);
      return query === undefined ? 400 : { ...asked, query };
    },
    shape: (page, asked) => {
      const query: Query = [
        ...asked.query.filter(([name]) => name !== 'page_info'),
        ['page_info', page.next ?? ''],
      ];
      const link = `<${asked.url.origin}/things?limit=${page.size}&page_info=${held(query)}>; rel="next"`;
      return { body: { things: page.entries }, headers: page.next === undefined ? {} : { link } };
    },
  },
);
