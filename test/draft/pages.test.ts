import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../engine/base/json.ts';
import { draftOn, updateOf } from '../support/draft-on.ts';
import { documentOf, parameter } from '../support/list-server/document.ts';
import { byCursor, byMarker, byOffset, byPageNumber } from '../support/list-server/paging.ts';
import { type ListServer, type Pager, without } from '../support/list-server/server.ts';
import { addressOf, bareArray, envelope, linkHeader } from '../support/list-server/shapes.ts';
import { things } from '../support/list-server/things.ts';

const withNext: ListServer['shape'] = envelope((page, asked, own) => {
  const next = addressOf(page.next, asked, own);
  return { data: page.entries, ...(next === undefined ? {} : { next }) };
});
const withToken = envelope((page) => ({ data: page.entries, next_page_token: page.next ?? '' }));
const withTotal = envelope((page) => ({ data: page.entries, total: page.total }));
const alone = envelope((page) => ({ data: page.entries }));
const withLast = envelope((page) => ({ data: page.entries, is_last: page.next === undefined }));
const withMore = envelope((page) => ({ data: page.entries, has_more: page.next !== undefined }));

const members = {
  next: { type: 'string' },
  next_page_token: { type: 'string' },
  total: { type: 'integer' },
  has_more: { type: 'boolean' },
  is_last: { type: 'boolean' },
} as const;

function documentFor(position: JsonObject, items = '/data'): JsonObject {
  const size = parameter('limit', { type: 'integer', minimum: 1, maximum: 50, default: 5 });
  return documentOf({ items, parameters: [size, position], members, headers: ['Link'] });
}

function serverFor(pager: Pager, shape: ListServer['shape']): ListServer {
  return {
    path: '/things',
    entries: things,
    sizes: { parameter: 'limit', usual: 5, largest: 50 },
    pager,
    shape,
  };
}

const integer = { type: 'integer' } as const;
const text = { type: 'string' } as const;

/** Conventions with what a draft has to say of each. */
const conventions: readonly (readonly [string, JsonObject, Pager, ListServer['shape'], JsonObject])[] = [
  [
    'offset and a total',
    parameter('skip', integer),
    byOffset('skip'),
    withTotal,
    { style: 'offset', offset: 'skip', ends: 'total', total: '/total' },
  ],
  [
    'places from one',
    parameter('startIndex', { ...integer, minimum: 1 }),
    byOffset('startIndex', 1),
    withTotal,
    { style: 'offset', offset: 'startIndex' },
  ],
  [
    'numbers and a missing link',
    parameter('page', integer),
    byPageNumber('page'),
    withNext,
    { style: 'page-number', page: 'page', ends: 'missing-next', next: '/next' },
  ],
  [
    'numbers from zero',
    parameter('page', { ...integer, default: 0 }),
    byPageNumber('page', 0),
    withTotal,
    { style: 'page-number', page: 'page', ends: 'total' },
  ],
  [
    'a status past the end',
    parameter('page', integer),
    byPageNumber('page', 1, 404),
    alone,
    { style: 'page-number', ends: 'empty-page', pastEnd: [404] },
  ],
  [
    'a cursor in the body',
    parameter('page_token', text),
    byCursor('page_token'),
    withToken,
    { style: 'cursor', cursor: 'page_token', token: '/next_page_token', ends: 'missing-next' },
  ],
  [
    'a cursor in a link',
    parameter('cursor', text),
    byCursor('cursor'),
    withNext,
    { style: 'cursor', cursor: 'cursor', next: '/next', ends: 'missing-next' },
  ],
  [
    'a cursor in a link, whatever its name',
    parameter('page_info', text),
    byCursor('page_info'),
    withNext,
    { style: 'cursor', cursor: 'page_info', next: '/next', ends: 'missing-next' },
  ],
  [
    'a marker and a flag',
    parameter('starting_after', text),
    byMarker('starting_after'),
    withMore,
    { style: 'marker', marker: 'starting_after', ends: 'no-more', more: '/has_more' },
  ],
  [
    'places and a flag on the last page',
    parameter('startAt', integer),
    byOffset('startAt'),
    withLast,
    { style: 'offset', offset: 'startAt', ends: 'no-more', noMore: '/is_last' },
  ],
  [
    'a marker alone',
    parameter('marker', text),
    byMarker('marker'),
    alone,
    { style: 'marker', marker: 'marker', ends: 'empty-page' },
  ],
  [
    'links alone',
    parameter('unrelated', text),
    byCursor('state'),
    withNext,
    { style: 'links', next: '/next', ends: 'missing-next' },
  ],
];

describe('how a list comes in pages', () => {
  test.each(conventions)('%s: is found, and sure', async (_, position, pager, shape, expected) => {
    const { about } = await draftOn(documentFor(position), serverFor(pager, shape));
    const paging = about('paging');
    expect(updateOf(paging)).toMatchObject({ 'x-collection': { paging: { limit: 'limit', ...expected } } });
    expect(paging?.certainty).toBe('sure');
  });

  test('a header has the link', async () => {
    const shape = bareArray((page, asked, own) => ({ link: linkHeader(page, asked, own) }));
    const document = documentFor(parameter('page', integer), '');
    const { about } = await draftOn(document, serverFor(byPageNumber('page'), shape));
    expect(updateOf(about('paging'))).toMatchObject({
      'x-collection': {
        paging: { style: 'page-number', next: { header: 'Link', rel: 'next' }, ends: 'missing-next' },
      },
    });
    expect(updateOf(about('the link to the previous page'))).toEqual({
      'x-collection': { paging: { prev: { header: 'Link', rel: 'prev' } } },
    });
  });

  test('the first value of a parameter goes into its schema where the file has another', async () => {
    const { about } = await draftOn(
      documentFor(parameter('page', integer)),
      serverFor(byPageNumber('page', 0), withTotal),
    );
    expect(about('parameter page')).toMatchObject({
      certainty: 'sure',
      actions: [
        {
          target: "$.paths['/things'].get.parameters[?@.name == 'page']",
          update: { schema: { minimum: 0 } },
        },
      ],
    });
  });

  test.each(conventions)(
    '%s: nothing is said of a server that ignores the parameter',
    async (_, position, pager, shape) => {
      const right = serverFor(pager, shape);
      const ignoring: ListServer = { ...right, wrong: { asked: (asked) => without(asked, pager.position) } };
      const { about } = await draftOn(documentFor(position), ignoring);
      const paging = about('paging');
      expect(paging?.certainty === 'sure' && updateOf(paging) !== undefined).toBe(false);
    },
  );

  test.each(conventions)(
    '%s: is not sure where pages leave an entry out',
    async (_, position, pager, shape) => {
      const losing: ListServer = {
        ...serverFor(pager, shape),
        wrong: { page: (page) => (page.start > 10 ? { ...page, entries: page.entries.slice(1) } : page) },
      };
      const { about } = await draftOn(documentFor(position), losing);
      expect(about('paging')?.certainty).not.toBe('sure');
    },
  );

  test('a list that comes at once has no pages', async () => {
    const { draft, about } = await draftOn(documentOf({ items: '/data' }), {
      path: '/things',
      entries: things,
      shape: alone,
    });
    expect([draft.entries, draft.whole, about('paging')]).toEqual([things.length, true, undefined]);
  });
});
