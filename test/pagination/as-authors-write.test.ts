import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Api } from '../../engine/api/model.ts';
import { fillPaths } from '../../engine/api/path-parameters.ts';
import type { JsonObject } from '../../engine/base/json.ts';
import { loadJudgeable } from '../../suites/load.ts';
import { byOffset, byPageNumber } from '../support/list-server/paging.ts';
import { runOn } from '../support/list-server/run.ts';
import type { Answer, Asked, Entry, ListServer } from '../support/list-server/server.ts';
import { envelope } from '../support/list-server/shapes.ts';

/** Orders of a shop, as many a service shows them: numbers for ids and times, null for what is not there. */
const orders: readonly Entry[] = Array.from({ length: 23 }, (_, index): Entry => {
  const own = (index * 7) % 23;
  return {
    id: String(own + 1),
    number: own + 1,
    state: ['open', 'paid', 'sent'][index % 3] ?? 'open',
    customer:
      index % 5 === 4 ? null : { id: (index % 4) + 100, name: ['Ann', 'Bob', 'Cid', 'Dee'][index % 4] ?? '' },
    created: 1_700_000_000 + own * 3600,
    note: index % 3 === 2 ? null : `Note ${index % 4}`,
    extra: { [`key${index % 2}`]: 'x' },
  };
});

const problem = { $ref: '#/components/schemas/Problem' };
const shown = ({ id: _, ...rest }: Entry): JsonObject => rest;

/** The schemas as OpenAPI 3.0 writes them: composed, nullable, with what only a request or only an answer has. */
const components: JsonObject = {
  schemas: {
    Problem: { type: 'object', properties: { title: { type: 'string' } } },
    Base: {
      type: 'object',
      required: ['number'],
      properties: { number: { type: 'integer', format: 'int64', readOnly: true } },
    },
    Customer: {
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'integer' }, name: { type: 'string', nullable: true } },
    },
    State: { type: 'string', enum: ['open', 'paid', 'sent'] },
    Order: {
      allOf: [
        { $ref: '#/components/schemas/Base' },
        {
          type: 'object',
          required: ['state', 'created'],
          properties: {
            state: { $ref: '#/components/schemas/State' },
            customer: { nullable: true, allOf: [{ $ref: '#/components/schemas/Customer' }] },
            created: { type: 'integer', format: 'int64', description: 'Seconds since 1970.' },
            note: { type: 'string', nullable: true },
            secret: { type: 'string', writeOnly: true },
            extra: { type: 'object', additionalProperties: { type: 'string' } },
          },
        },
      ],
    },
  },
};

const query = (name: string, schema: JsonObject, more: JsonObject = {}): JsonObject => ({
  name,
  in: 'query',
  schema,
  ...more,
});

/** The file of an author who knows OpenAPI and has read the guide once. */
function documentWith(paging: JsonObject, responses: JsonObject, pages: readonly JsonObject[]): JsonObject {
  return {
    openapi: '3.0.3',
    info: { title: 'Shop', version: '1' },
    paths: {
      '/orders': {
        parameters: [{ name: 'X-Request-Id', in: 'header', schema: { type: 'string' } }],
        get: {
          operationId: 'listOrders',
          tags: ['orders'],
          'x-collection': {
            items: paging.total === undefined || typeof paging.total === 'object' ? '' : '/data',
            identity: '/number',
            paging,
            sorting: {
              key: 'sort',
              ascending: '{key}',
              descending: '-{key}',
              keys: [
                { value: 'created', field: '/created', kind: 'integer' },
                { value: 'number', field: '/number', kind: 'integer' },
              ],
            },
          },
          parameters: [
            ...pages,
            query('sort', { type: 'string', enum: ['created', '-created', 'number', '-number'] }),
            query(
              'state',
              { type: 'array', items: { $ref: '#/components/schemas/State' } },
              {
                style: 'form',
                explode: false,
                'x-filter': { operator: 'in', field: '/state', kind: 'word' },
              },
            ),
            query(
              'customer',
              { type: 'integer', format: 'int32' },
              {
                'x-filter': { operator: 'equals', field: '/customer/id', kind: 'identifier' },
              },
            ),
            query(
              'number',
              { allOf: [{ type: 'integer' }] },
              {
                deprecated: true,
                'x-filter': { operator: 'equals', field: '/number', kind: 'identifier' },
              },
            ),
            query(
              'created',
              {
                type: 'object',
                properties: {
                  gte: {
                    type: 'integer',
                    'x-filter': {
                      operator: 'at-least',
                      field: '/created',
                      kind: 'integer',
                      counterpart: 'created[lt]',
                    },
                  },
                  lt: {
                    type: 'integer',
                    'x-filter': {
                      operator: 'less',
                      field: '/created',
                      kind: 'integer',
                      counterpart: 'created[gte]',
                    },
                  },
                },
              },
              { style: 'deepObject', explode: true },
            ),
            query('pretty', { type: 'boolean' }, { deprecated: true }),
          ],
          responses: {
            ...responses,
            '400': { description: 'Bad.', content: { 'application/problem+json': { schema: problem } } },
            default: { description: 'Else.', content: { 'application/problem+json': { schema: problem } } },
          },
        },
      },
    },
    components,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'conformance-authors-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The API of a file that is loaded as a user's own is. */
async function load(document: JsonObject): Promise<Api> {
  const file = join(folder, 'shop.json');
  writeFileSync(file, JSON.stringify(document));
  const api = await loadJudgeable(file);
  if (!api.ok) throw new Error(api.problem.message);
  const filled = fillPaths(api.value, {});
  if (!filled.ok) throw new Error(filled.problem.message);
  return filled.value;
}

const isNumber = (value: string): boolean => /^\d{1,9}$/.test(value);
const isLong = (value: string): boolean => /^-?\d{1,18}$/.test(value);
const customerOf = ({ customer }: Entry): string =>
  typeof customer === 'object' && customer !== null && 'id' in customer ? String(customer.id) : '';

const filters: ListServer['filters'] = {
  state: {
    matches: ({ state }, values) => values.every((value) => value.split(',').includes(String(state))),
    accepts: (value) => value.split(',').every((one) => ['open', 'paid', 'sent'].includes(one)),
  },
  customer: {
    matches: (entry, values) => values.every((value) => customerOf(entry) === value),
    accepts: isNumber,
  },
  number: {
    matches: ({ number }, values) => values.every((value) => String(number) === value),
    accepts: isNumber,
  },
  'created[gte]': {
    matches: ({ created }, values) => values.every((value) => Number(created) >= Number(value)),
    accepts: isLong,
  },
  'created[lt]': {
    matches: ({ created }, values) => values.every((value) => Number(created) < Number(value)),
    accepts: isLong,
  },
  pretty: { matches: () => true, accepts: (value) => value === 'true' || value === 'false' },
};

function order(entries: readonly Entry[], { query: pairs }: Asked): readonly Entry[] | number {
  const value = pairs.find(([name]) => name === 'sort')?.[1];
  if (value === undefined) return entries;
  const [, sign, key] = /^(-?)(created|number)$/.exec(value) ?? [];
  if (key === undefined) return 400;
  return entries.toSorted(
    (left, right) => (sign === '-' ? -1 : 1) * (Number(left[key]) - Number(right[key])),
  );
}

const usual = {
  path: '/orders',
  entries: orders,
  filters,
  order,
  refusalBody: { title: 'No.' },
};
const list = { type: 'array', items: { $ref: '#/components/schemas/Order' } };
const json = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } });
const sizes = { parameter: 'limit', usual: 10, largest: 50 };
const limit = query('limit', { type: 'integer', minimum: 1, maximum: 50, default: 10 });

const kinds: Readonly<Record<string, { readonly document: JsonObject; readonly server: ListServer }>> = {
  'an envelope with a total, by offset': {
    document: documentWith(
      { style: 'offset', limit: 'limit', offset: 'offset', ends: 'total', total: '/total' },
      {
        '200': {
          description: 'Orders.',
          content: {
            ...json({
              type: 'object',
              additionalProperties: false,
              required: ['data', 'total'],
              properties: { data: list, total: { type: 'integer' } },
            }),
          },
        },
      },
      [limit, query('offset', { type: 'integer', minimum: 0, default: 0 })],
    ),
    server: {
      ...usual,
      sizes,
      pager: byOffset('offset'),
      shape: envelope((page) => ({ data: page.entries.map(shown), total: page.total })),
    },
  },
  'the body itself in ranges, with 206 for a part': {
    document: documentWith(
      {
        style: 'offset',
        limit: 'limit',
        offset: 'offset',
        ends: 'short-page',
        total: { header: 'Content-Range' },
      },
      Object.fromEntries(
        ['200', '206'].map((status) => [
          status,
          {
            description: 'Orders.',
            headers: { 'Content-Range': { schema: { type: 'string' } } },
            content: json(list),
          },
        ]),
      ),
      [
        limit,
        query('offset', { type: 'integer', minimum: 0, default: 0 }),
        { name: 'Prefer', in: 'header', required: true, schema: { type: 'string', default: 'count=exact' } },
      ],
    ),
    server: {
      ...usual,
      sizes,
      pager: byOffset('offset'),
      shape: (page) => ({
        body: page.entries.map(shown),
        headers: {
          'Content-Range': `${page.entries.length === 0 ? '*' : `${page.start}-${page.start + page.entries.length - 1}`}/${page.total}`,
        },
      }),
      wrong: {
        answer: (right: Answer) =>
          Array.isArray(right.body) &&
          !String(right.headers['Content-Range']).endsWith(`/${right.body.length}`)
            ? { ...right, status: 206 }
            : right,
      },
    },
  },
  'pages from 1, with nothing said of the end but a short page': {
    document: documentWith(
      { style: 'page-number', limit: 'limit', page: 'page', ends: 'short-page' },
      { '2XX': { description: 'Orders.', content: json(list) } },
      [limit, query('page', { type: 'integer', minimum: 1, default: 1 })],
    ),
    server: {
      ...usual,
      sizes,
      pager: byPageNumber('page', 1, undefined),
      shape: (page) => ({ body: page.entries.map(shown), headers: {} }),
    },
  },
};

test.each(Object.entries(kinds))(
  '%s: the file is understood, and a lawful server is not blamed',
  async (_, { document, server }) => {
    const api = await load(document);
    for (const level of ['standard', 'strict'] as const) {
      const { findings, verdicts } = await runOn(api, server, undefined, level);
      const open = verdicts.filter(({ outcome }) => outcome === 'inconclusive');
      expect(findings, level).toEqual([]);
      expect(open.length * 6, level).toBeLessThan(verdicts.length);
    }
  },
);
