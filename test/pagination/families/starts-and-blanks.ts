import { parameter } from '../../support/list-server/document.ts';
import { byCursor, byMarker } from '../../support/list-server/paging.ts';
import { sent, without } from '../../support/list-server/server.ts';
import { addressOf, bareArray, envelope } from '../../support/list-server/shapes.ts';
import { thingSchema } from '../../support/list-server/things.ts';
import { type Family, family, sizeParameter, sizesBy } from './family.ts';

const entries = { type: 'array', items: thingSchema };

/** Solr and Crossref: the text for the first page is a star, every page has one for the next, and what is searched for is always given. */
export const solr: Family = family(
  'Solr, cursor',
  {
    items: '/response/docs',
    paging: {
      style: 'cursor',
      limit: 'rows',
      cursor: 'cursorMark',
      token: '/nextCursorMark',
      ends: 'empty-page',
      total: '/response/numFound',
    },
    parameters: [
      parameter('q', { type: 'string', default: '*:*' }, { required: true }),
      sizeParameter('rows'),
      parameter('cursorMark', { type: 'string', default: '*' }, { required: true }),
    ],
    body: {
      type: 'object',
      required: ['response', 'nextCursorMark'],
      properties: {
        response: {
          type: 'object',
          required: ['numFound', 'docs'],
          properties: { numFound: { type: 'integer' }, docs: entries },
        },
        nextCursorMark: { type: 'string' },
      },
    },
  },
  {
    sizes: sizesBy('rows'),
    pager: byCursor('cursorMark'),
    reads: (asked) => {
      if (sent(asked, 'cursorMark') === undefined) return 400;
      return sent(asked, 'cursorMark') === '*' ? without(asked, 'cursorMark') : asked;
    },
    // Without anything to search for nothing is found.
    filters: { q: { matches: (_, values) => values.includes('*:*') } },
    shape: envelope((page, asked) => ({
      response: { numFound: page.total, docs: page.entries },
      nextCursorMark:
        page.next ??
        (page.entries.length === 0
          ? (sent(asked, 'cursorMark') ?? '*')
          : Buffer.from(`after ${page.entries.at(-1)?.id}`).toString('base64url')),
    })),
  },
);

/** Mastodon: links by the ids on both sides of a page, of which each takes the place of the other. */
export const timeline: Family = family(
  'Mastodon',
  {
    paging: {
      limit: 'limit',
      marker: 'max_id',
      before: 'min_id',
      ends: 'missing-next',
      next: { header: 'Link', rel: 'next' },
    },
    parameters: [
      sizeParameter('limit'),
      parameter('max_id', { type: 'string' }),
      parameter('min_id', { type: 'string' }),
    ],
    headers: ['Link'],
  },
  {
    sizes: sizesBy('limit'),
    pager: byMarker('max_id', 'min_id'),
    shape: bareArray((page, asked, server): Readonly<Record<string, string>> => {
      const next = addressOf(page.next, without(asked, 'min_id'), server);
      return next === undefined ? {} : { link: `<${next}>; rel="next"` };
    }),
  },
);

/** Services of protocol buffers: whatever has no value is left out of the body, an empty list as well. */
export const sparse: Family = family(
  'AIP-158, without what is empty',
  {
    items: '/things',
    paging: {
      style: 'cursor',
      limit: 'pageSize',
      cursor: 'pageToken',
      token: '/nextPageToken',
      ends: 'missing-next',
    },
    parameters: [sizeParameter('pageSize'), parameter('pageToken', { type: 'string' })],
    body: { type: 'object', properties: { things: entries, nextPageToken: { type: 'string' } } },
  },
  {
    sizes: sizesBy('pageSize'),
    pager: byCursor('pageToken'),
    shape: envelope((page) => ({
      ...(page.entries.length === 0 ? {} : { things: page.entries }),
      ...(page.next === undefined ? {} : { nextPageToken: page.next }),
    })),
  },
);

/** Services in Go: an empty list is null. */
export const nullList: Family = family(
  'a list that is null where it is empty',
  {
    items: '/page/things',
    paging: { limit: 'limit', marker: 'after', ends: 'empty-page' },
    parameters: [sizeParameter('limit'), parameter('after', { type: 'string' })],
    body: {
      type: 'object',
      required: ['page'],
      properties: {
        page: {
          type: 'object',
          required: ['things'],
          properties: { things: { anyOf: [entries, { type: 'null' }] } },
        },
      },
    },
  },
  {
    sizes: sizesBy('limit'),
    pager: byMarker('after'),
    shape: envelope((page) => ({ page: { things: page.entries.length === 0 ? null : page.entries } })),
  },
);
