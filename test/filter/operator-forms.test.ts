import { describe, expect, test } from 'vitest';
import { isJsonObject, type JsonObject } from '../../engine/base/json.ts';
import { apiOf, documentOf, parameter } from '../support/list-server/document.ts';
import { byOffset } from '../support/list-server/paging.ts';
import { checksIn, runOn } from '../support/list-server/run.ts';
import type { ListServer } from '../support/list-server/server.ts';
import { envelope } from '../support/list-server/shapes.ts';
import { goods, goodsSchema } from './goods.ts';
import { operatorForms } from './operator-forms.ts';

const usual = [
  parameter('limit', { type: 'integer', minimum: 1, maximum: 50, default: 10 }),
  parameter('skip', { type: 'integer', minimum: 0 }),
];

function parametersOf(names: readonly string[]): readonly JsonObject[] {
  return names.flatMap((name) => {
    const form = operatorForms[name];
    return form === undefined ? [] : [form.parameter];
  });
}

/** A filter with the one that bounds the same member from the other side. */
function withCounterpart(name: string): readonly string[] {
  const filter = operatorForms[name]?.parameter['x-filter'];
  const other = isJsonObject(filter) ? filter.counterpart : undefined;
  return typeof other === 'string' ? [name, other] : [name];
}

function apiWith(names: readonly string[]) {
  return apiOf(
    documentOf({
      items: '/data',
      collection: {
        paging: { style: 'offset', limit: 'limit', offset: 'skip', ends: 'total', total: '/total' },
      },
      members: { total: { type: 'integer' } },
      entry: goodsSchema,
      parameters: [...usual, ...parametersOf(names)],
    }),
  );
}

/** A server of goods with some filters, and with other ways to match. */
function serverWith(filters: ListServer['filters'] = {}): ListServer {
  return {
    path: '/things',
    entries: goods,
    sizes: { parameter: 'limit', usual: 10, largest: 50 },
    pager: byOffset('skip'),
    filters,
    shape: envelope((page) => ({ data: page.entries, total: page.total })),
  };
}

const right = Object.fromEntries(
  Object.entries(operatorForms).map(([name, { matches }]) => [
    name,
    { matches, accepts: (value: string) => isReadable(name, value) },
  ]),
);

/** A right server refuses what its schema rules out. */
function isReadable(name: string, value: string): boolean {
  const schema = JSON.stringify(operatorForms[name]?.parameter.schema);
  if (schema.includes('"integer"')) return /^-?\d+$/.test(value);
  if (schema.includes('"number"')) return /^-?\d+(?:\.\d+)?$/.test(value);
  if (schema.includes('boolean')) return /^(?:true|false)$/.test(value);
  return !schema.includes('date') || !Number.isNaN(Date.parse(value));
}

test('a list with a filter of each operator is judged, and a right server is not blamed', async () => {
  for (const level of ['standard', 'strict'] as const) {
    const { findings, verdicts } = await runOn(
      apiWith(Object.keys(operatorForms)),
      serverWith(right),
      undefined,
      level,
    );
    expect(findings, level).toEqual([]);
    const passed = new Set(verdicts.filter(({ outcome }) => outcome === 'passed').map(({ id }) => id));
    const decided = Object.keys(operatorForms).flatMap((name) =>
      ['filter.returned-items-match', 'filter.matching-items-are-returned']
        .map((check) => `${check}:${name}`)
        .filter((id) => !passed.has(id)),
    );
    expect(decided, level).toEqual([]);
  }
});

describe.each(
  Object.entries(operatorForms).flatMap(([name, { wrong }]) =>
    Object.entries(wrong).map(([fault, { matches, check }]) => ({ name, fault, matches, check })),
  ),
)('$name that $fault', ({ name, matches, check }) => {
  test('is found', async () => {
    const rule = right[name];
    const { findings } = await runOn(
      apiWith(withCounterpart(name)),
      serverWith({ ...right, [name]: { ...rule, matches } }),
    );
    expect(checksIn(findings)).toContain(`${check}:${name}`);
  });
});

describe.each(Object.keys(operatorForms))('%s', (name) => {
  test('is found to be ignored', async () => {
    const rule = right[name];
    const { findings } = await runOn(
      apiWith(withCounterpart(name)),
      serverWith({ ...right, [name]: { ...rule, matches: () => true } }),
    );
    expect(checksIn(findings)).toContain(`filter.returned-items-match:${name}`);
  });
});
