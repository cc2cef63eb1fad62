import { describe, expect, test } from 'vitest';
import { apiOf, documentOf, kindParameter, parameter } from './document.ts';
import { byCursor, byMarker, byOffset, byPageNumber } from './paging.ts';
import { checksIn, runOn } from './run.ts';
import { type ListServer, listServer, type Pager } from './server.ts';
import { addressOf, envelope } from './shapes.ts';
import { byKind, orderBy, things } from './things.ts';

const server: ListServer = {
  path: '/things',
  entries: things,
  sizes: { parameter: 'limit', usual: 5, largest: 50 },
  pager: byMarker('after'),
  filters: { kind: byKind },
  order: orderBy('sort', 'way', ['name', 'size']),
  shape: envelope((page, asked, own) => {
    const next = addressOf(page.next, asked, own);
    return { data: page.entries, ...(next === undefined ? {} : { next }) };
  }),
};

async function ask(query: string, changes: Partial<ListServer> = {}) {
  const response = await listServer({ ...server, ...changes })(
    new Request(`http://localhost/things${query}`),
  );
  const body: { data?: { id: string }[]; next?: string } = JSON.parse(await response.text());
  return { status: response.status, ids: body.data?.map(({ id }) => id), next: body.next };
}

const ids = things.map(({ id }) => id);

describe('the list server of tests', () => {
  test('gives the usual number of entries, and the next ones at the address that it names', async () => {
    const first = await ask('');
    expect(first.ids).toEqual(ids.slice(0, 5));
    const { search } = new URL(first.next ?? '');
    expect((await ask(search)).ids).toEqual(ids.slice(5, 10));
  });

  test.each<[string, Pager, string]>([
    ['marker', byMarker('after'), `?limit=3&after=${ids[2]}`],
    ['number', byPageNumber('page'), '?limit=3&page=2'],
    ['offset', byOffset('skip', 1), '?limit=3&skip=4'],
    ['cursor', byCursor('cursor'), `?limit=3&cursor=${Buffer.from(`after ${ids[2]}`).toString('base64url')}`],
  ])('cuts the list by %s', async (_, pager, query) => {
    expect((await ask(query, { pager })).ids).toEqual(ids.slice(3, 6));
  });

  test('gives the page before an entry', async () => {
    expect((await ask(`?limit=2&before=${ids[4]}`, { pager: byMarker('after', 'before') })).ids).toEqual(
      ids.slice(2, 4),
    );
  });

  test('refuses what it cannot read', async () => {
    for (const query of ['?limit=0', '?limit=x', '?kind=cloud', '?sort=cost', '?after=nobody'])
      expect((await ask(query)).status, query).toBe(400);
  });

  test('refuses a path whose percent-encoding is not well-formed', async () => {
    const answer = await listServer(server)(new Request('http://localhost/things/%zz'));
    expect(answer.status).toBe(400);
  });

  test('is judged in this process, by the file that says the same', async () => {
    const api = apiOf(
      documentOf({
        items: '/data',
        collection: {
          paging: { limit: 'limit', marker: 'after', ends: 'missing-next', next: '/next' },
          sorting: {
            key: 'sort',
            direction: 'way',
            ascending: 'asc',
            descending: 'desc',
            keys: [{ value: 'name', field: '/name', kind: 'text' }],
          },
        },
        parameters: [
          parameter('limit', { type: 'integer', minimum: 1, maximum: 50, default: 5 }),
          parameter('after', { type: 'string' }),
          parameter('sort', { type: 'string', enum: ['name', 'size'] }),
          parameter('way', { type: 'string', enum: ['asc', 'desc'], default: 'asc' }),
          kindParameter,
        ],
        members: { next: { type: 'string' } },
      }),
    );
    expect((await runOn(api, server)).findings).toEqual([]);
    const ignoring = {
      asked: (asked: Parameters<ListServer['shape']>[1]) => ({
        ...asked,
        query: asked.query.filter(([name]) => name !== 'kind'),
      }),
    };
    expect(checksIn((await runOn(api, server, ignoring)).findings)).toContain(
      'filter.returned-items-match:kind',
    );
  });
});
