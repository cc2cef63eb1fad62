import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../engine/base/json.ts';
import { apiOf, documentOf, parameter } from '../support/list-server/document.ts';
import { byOffset } from '../support/list-server/paging.ts';
import { checksIn, runOn } from '../support/list-server/run.ts';
import { type Entry, type ListServer, without } from '../support/list-server/server.ts';
import { envelope } from '../support/list-server/shapes.ts';

/** A form of ids: how they are made, what the file says of them, and what a server takes for one. */
interface Form {
  /** The id of one of so many things, as JSON shows it. */
  readonly id: (index: number) => string | number;
  readonly schema: JsonObject;
  readonly isId: (text: string) => boolean;
}

const hex = (index: number): string => createHash('sha256').update(String(index)).digest('hex');
const number = /^[1-9]\d{0,8}$/;

const forms: Readonly<Record<string, Form>> = {
  'digits in texts, as Jira has them': {
    id: (index) => String(10_000 + index * 3),
    schema: { type: 'string' },
    isId: (text) => number.test(text),
  },
  'numbers of 32 bits': {
    id: (index) => 2_147_483_000 + index * 7,
    schema: { type: 'integer', format: 'int32' },
    isId: (text) => /^\d{1,10}$/.test(text) && Number(text) < 2 ** 31,
  },
  'numbers, of which the file says so': {
    id: (index) => index + 1,
    schema: { type: 'integer' },
    isId: (text) => number.test(text),
  },
  UUIDs: {
    id: (index) => `5f0c9f1e-6d4c-4d21-9d1c-${String(index).padStart(12, '0')}`,
    schema: { type: 'string', format: 'uuid' },
    isId: (text) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text),
  },
  'hexadecimal digits': {
    id: (index) => `5f${hex(index).slice(0, 22)}`,
    schema: { type: 'string' },
    isId: (text) => /^[0-9a-f]{24}$/.test(text),
  },
  'a prefix before letters and digits': {
    id: (index) =>
      `cus_${Buffer.from(hex(index + 40))
        .toString('base64url')
        .slice(0, 14)}`,
    schema: { type: 'string', pattern: '^cus_' },
    isId: (text) => /^cus_[0-9A-Za-z_-]{14}$/.test(text),
  },
};

const howMany = 23;

function entriesOf({ id }: Form): readonly Entry[] {
  return Array.from({ length: howMany }, (_, index) => ({
    id: String(id(index)),
    shown: id(index),
    owner: index % 5 === 4 ? null : id((index % 4) + 50),
    name: `Thing ${index % 6}`,
  }));
}

function apiWith({ schema }: Form, more: JsonObject = {}) {
  const document = documentOf({
    items: '/data',
    identity: '/shown',
    collection: {
      paging: { style: 'offset', limit: 'limit', offset: 'skip', ends: 'total', total: '/total' },
    },
    members: { total: { type: 'integer' } },
    parameters: [
      parameter('limit', { type: 'integer', minimum: 1, maximum: 50, default: 10 }),
      parameter('skip', { type: 'integer', minimum: 0 }),
      parameter('owner', schema, {
        'x-filter': { operator: 'equals', field: '/owner', kind: 'identifier', ...more },
      }),
      parameter(
        'owners',
        { type: 'array', items: schema },
        {
          'x-filter': { operator: 'in', field: '/owner', kind: 'identifier', ...more },
        },
      ),
    ],
    entry: {
      type: 'object',
      required: ['shown', 'owner', 'name'],
      properties: {
        shown: schema,
        owner: { anyOf: [schema, { type: 'null' }] },
        name: { type: 'string' },
      },
    },
  });
  const paths = document.paths;
  const view = {
    'x-wrong-methods': ['PATCH'],
    get: {
      operationId: 'showThing',
      'x-item': { parameter: 'thing' },
      parameters: [{ name: 'thing', in: 'path', required: true, schema }],
      responses: {
        '200': { description: 'A thing.', content: { 'application/json': { schema: { type: 'object' } } } },
        '400': { description: 'No id.' },
        '404': { description: 'Missing.' },
      },
    },
  };
  return apiOf({ ...document, paths: { ...(paths as JsonObject), '/things/{thing}': view } });
}

/** A server that refuses with 400 what is no id, wherever an id belongs. */
function serverOf(form: Form): ListServer {
  const isOwner = (values: readonly string[]) => (entry: Entry) => values.includes(String(entry.owner));
  return {
    path: '/things',
    entries: entriesOf(form),
    sizes: { parameter: 'limit', usual: 10, largest: 50 },
    pager: byOffset('skip'),
    filters: {
      owner: { matches: (entry, values) => isOwner(values)(entry), accepts: form.isId },
      owners: { matches: (entry, values) => isOwner(values)(entry), accepts: form.isId },
    },
    shape: envelope((page) => ({ data: page.entries.map(shownOf), total: page.total })),
    item: shownOf,
    isId: form.isId,
  };
}

function shownOf({ shown, owner, name }: Entry): JsonObject {
  return { shown: shown ?? null, owner: owner ?? null, name: name ?? null };
}

describe.each(Object.entries(forms))('%s', (_, form) => {
  test('a server that refuses every other form is not blamed, and most is decided', async () => {
    for (const level of ['standard', 'strict'] as const) {
      const { findings, verdicts } = await runOn(apiWith(form), serverOf(form), undefined, level);
      expect(findings, level).toEqual([]);
      const outcome = (id: string) => verdicts.find((verdict) => verdict.id === id)?.outcome;
      expect(outcome('filter.absent-value-gives-an-empty-list:owner'), level).toBe('passed');
      expect(outcome('filter.absent-value-gives-an-empty-list:owners'), level).toBe('passed');
      expect(outcome('status.missing-item'), level).toBe('passed');
    }
  });

  test('a server that ignores the filter is found', async () => {
    const { findings } = await runOn(apiWith(form), serverOf(form), {
      asked: (asked) => without(asked, 'owner'),
    });
    expect(checksIn(findings)).toContain('filter.absent-value-gives-an-empty-list:owner');
  });
});

test('a server that knows no id but those of things that exist is blamed only where the file does not leave that open', async () => {
  const form = forms['digits in texts, as Jira has them'];
  if (form === undefined) throw new Error('There is such a form.');
  const server = serverOf(form);
  const known = new Set(entriesOf(form).map(({ owner }) => String(owner)));
  const strict = {
    matches: (entry: Entry, values: readonly string[]) => values.includes(String(entry.owner)),
  };
  const refusing: ListServer = {
    ...server,
    filters: {
      owner: { ...strict, accepts: (value) => known.has(value) },
      owners: { ...strict, accepts: (value) => known.has(value) },
    },
  };
  expect((await runOn(apiWith(form, { unknown: 'open' }), refusing)).findings).toEqual([]);
  expect(checksIn((await runOn(apiWith(form), refusing)).findings)).toContain(
    'filter.absent-value-gives-an-empty-list:owner',
  );
});
