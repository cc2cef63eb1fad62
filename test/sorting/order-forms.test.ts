import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../engine/base/json.ts';
import { apiOf, documentOf, kindParameter, parameter } from '../support/list-server/document.ts';
import { byOffset } from '../support/list-server/paging.ts';
import { checksIn, runOn } from '../support/list-server/run.ts';
import { type ListServer, sent } from '../support/list-server/server.ts';
import { envelope } from '../support/list-server/shapes.ts';
import { byKind, things } from '../support/list-server/things.ts';
import { type OrderForm, orderForms, orderOf, type Term } from './order-forms.ts';

const keys = [
  { value: 'name', field: '/name', kind: 'text' },
  { value: 'size', field: '/size', kind: 'integer' },
  { value: 'weight', field: '/weight', kind: 'number' },
  { value: 'made', field: '/made', kind: 'instant' },
];

function apiWith(
  { parameters, sorting }: OrderForm,
  collection: JsonObject = {},
  usual?: string,
  sortedBy = keys.map(({ value }) => value),
) {
  return apiOf(
    documentOf({
      items: '/data',
      collection: {
        paging: { style: 'offset', limit: 'limit', offset: 'skip', ends: 'total', total: '/total' },
        sorting: { ...sorting, keys: keys.filter(({ value }) => sortedBy.includes(value)) },
        ...collection,
      },
      members: { total: { type: 'integer' } },
      parameters: [
        parameter('limit', { type: 'integer', minimum: 1, maximum: 50, default: 10 }),
        parameter('skip', { type: 'integer', minimum: 0 }),
        ...parameters.map((name) =>
          parameter(name, { type: 'string', ...(usual === undefined ? {} : { default: usual }) }),
        ),
        kindParameter,
      ],
    }),
  );
}

function serverOf(order: ListServer['order']): ListServer {
  return {
    path: '/things',
    entries: things,
    sizes: { parameter: 'limit', usual: 10, largest: 50 },
    pager: byOffset('skip'),
    filters: { kind: byKind },
    ...(order === undefined ? {} : { order }),
    shape: envelope((page) => ({ data: page.entries, total: page.total })),
  };
}

const downwards = (terms: readonly Term[]): readonly Term[] =>
  terms.map((term) => ({ ...term, descending: true }));

const upwards = (terms: readonly Term[]): readonly Term[] =>
  terms.map((term) => ({ ...term, descending: false }));

test('a list of one order that is asked for by its direction alone is judged', async () => {
  const form: OrderForm = {
    parameters: ['reverse'],
    sorting: { key: 'reverse', ascending: 'false', descending: 'true' },
    read: (asked) => {
      const reverse = sent(asked, 'reverse') ?? 'false';
      return /^(?:true|false)$/.test(reverse)
        ? [{ member: 'weight', descending: reverse === 'true' }]
        : undefined;
    },
  };
  const api = apiWith(form, {}, 'false', ['weight']);
  const right = await runOn(api, serverOf(orderOf(form.read)));
  expect(right.findings).toEqual([]);
  const passed = right.verdicts.filter(({ outcome }) => outcome === 'passed').map(({ id }) => id);
  expect(passed).toEqual(
    expect.arrayContaining([
      'sorting.list-is-sorted:weight.descending',
      'sorting.directions-mirror-each-other:weight',
      'sorting.default-order-as-specified:weight',
      'pagination.sorted-pages-join-to-the-sorted-list:weight',
    ]),
  );
  const ignoring = await runOn(api, serverOf(orderOf(form.read, [], upwards)));
  expect(checksIn(ignoring.findings)).toContain('sorting.list-is-sorted:weight.descending');
  const turned = await runOn(api, serverOf(orderOf(form.read, [], downwards)));
  expect(checksIn(turned.findings)).toContain('sorting.default-order-as-specified:weight');
});

describe.each(Object.entries(orderForms))('an order by %s', (_, form) => {
  const api = apiWith(form);

  test('is judged, and a right server is not blamed', async () => {
    const { findings, verdicts } = await runOn(api, serverOf(orderOf(form.read)));
    expect(findings).toEqual([]);
    const passed = verdicts.filter(({ outcome }) => outcome === 'passed').map(({ id }) => id);
    expect(passed).toEqual(
      expect.arrayContaining([
        'sorting.list-is-sorted:weight.ascending',
        'sorting.list-is-sorted:weight.descending',
        'sorting.directions-mirror-each-other:made',
        'sorting.keeps-the-set:size',
        'sorting.every-answer-is-in-order:name',
        ...(form.sorting.several === undefined ? [] : ['sorting.ties-are-in-the-order-of-the-next-key']),
      ]),
    );
  });

  test('is found to ignore the direction', async () => {
    const { findings } = await runOn(api, serverOf(orderOf(form.read, [], upwards)));
    expect(checksIn(findings)).toContain('sorting.list-is-sorted:weight.descending');
    expect(checksIn(findings)).not.toContain('sorting.list-is-sorted:weight.ascending');
  });
});

test('a further key that is ignored is found', async () => {
  const form = orderForms['a sign before the key'];
  if (form === undefined) throw new Error('There is no such form.');
  const first = (terms: readonly Term[]): readonly Term[] => terms.slice(0, 1);
  const { findings } = await runOn(apiWith(form), serverOf(orderOf(form.read, [], first)));
  expect(checksIn(findings)).toEqual(['sorting.ties-are-in-the-order-of-the-next-key']);
});

describe('the order of the plain list', () => {
  const form = orderForms['a sign before the key'];
  if (form === undefined) throw new Error('There is no such form.');
  const usual = [
    { member: 'name', descending: true },
    { member: 'weight', descending: false },
  ] as const;

  test.each<[string, ReturnType<typeof apiWith>, string]>([
    ['the default of its parameter', apiWith(form, {}, '-name,weight'), ':name'],
    [
      'what the file says of it',
      apiWith(form, {
        order: [
          { field: '/name', kind: 'text', direction: 'descending' },
          { field: '/weight', kind: 'number' },
        ],
      }),
      '',
    ],
  ])('is judged by %s', async (_, api, subject) => {
    const check = `sorting.default-order-as-specified${subject}`;
    const right = await runOn(api, serverOf(orderOf(form.read, usual)));
    expect(right.findings).toEqual([]);
    expect(right.verdicts.find(({ id }) => id === check)?.outcome).toBe('passed');
    const [first, next] = usual;
    for (const wrong of [[first, { ...next, descending: true }], upwards(usual)])
      expect(checksIn((await runOn(api, serverOf(orderOf(form.read, wrong)))).findings)).toContain(check);
  });
});
