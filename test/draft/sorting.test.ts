import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../engine/base/json.ts';
import { draftOn, updateOf } from '../support/draft-on.ts';
import { documentOf, parameter } from '../support/list-server/document.ts';
import { type ListServer, sent } from '../support/list-server/server.ts';
import { envelope } from '../support/list-server/shapes.ts';
import { orderBy, thingsOf } from '../support/list-server/things.ts';

const things = thingsOf(31);
const text = { type: 'string' } as const;

/** An order by a key, when the server has found out key and direction from a request. */
function ordered(
  read: (
    query: (name: string) => string | undefined,
  ) => readonly [key: string | undefined, descends: boolean],
): NonNullable<ListServer['order']> {
  return (entries, asked) => {
    const [key, descends] = read((name) => sent(asked, name));
    if (key === undefined) return entries;
    if (!['name', 'weight', 'made'].includes(key)) return 400;
    const rule = orderBy('key', 'way', ['name', 'weight', 'made']);
    return rule(entries, {
      ...asked,
      query: [
        ['key', key],
        ['way', descends ? 'desc' : 'asc'],
      ],
    });
  };
}

const forms: readonly (readonly [
  string,
  readonly JsonObject[],
  NonNullable<ListServer['order']>,
  JsonObject,
])[] = [
  [
    'two parameters',
    [parameter('sort_key', text), parameter('sort_dir', { ...text, enum: ['asc', 'desc'] })],
    ordered((query) => [query('sort_key'), query('sort_dir') === 'desc']),
    { key: 'sort_key', direction: 'sort_dir', ascending: 'asc', descending: 'desc' },
  ],
  [
    'a minus sign',
    [parameter('sort', text)],
    ordered((query) => [query('sort')?.replace('-', ''), query('sort')?.startsWith('-') === true]),
    { key: 'sort', ascending: '{key}', descending: '-{key}' },
  ],
  [
    'a colon',
    [parameter('order', text)],
    ordered((query) => [query('order')?.split(':')[0], query('order')?.endsWith(':desc') === true]),
    { key: 'order', ascending: '{key}:asc', descending: '{key}:desc' },
  ],
  [
    'a word',
    [parameter('order_by', { ...text, enum: ['name', 'name desc', 'weight', 'weight desc'] })],
    ordered((query) => [query('order_by')?.split(' ')[0], query('order_by')?.endsWith(' desc') === true]),
    { key: 'order_by', ascending: '{key} asc', descending: '{key} desc' },
  ],
  [
    'a parameter for each direction',
    [parameter('_sort', text), parameter('_sort_desc', text)],
    ordered((query) => [query('_sort') ?? query('_sort_desc'), query('_sort_desc') !== undefined]),
    { key: '_sort', descendingKey: '_sort_desc' },
  ],
];

async function draftFor(parameters: readonly JsonObject[], order: ListServer['order']) {
  const server = { path: '/things', entries: things, shape: envelope((page) => ({ data: page.entries })) };
  const { about } = await draftOn(documentOf({ items: '/data', parameters }), {
    ...server,
    ...(order === undefined ? {} : { order }),
  });
  return about('sorting');
}

describe('how a list is sorted', () => {
  test.each(forms)('by %s: is found, and sure', async (_, parameters, order, expected) => {
    const sorting = await draftFor(parameters, order);
    expect(updateOf(sorting)).toMatchObject({ 'x-collection': { sorting: expected } });
    expect(sorting?.certainty).toBe('sure');
    expect(JSON.stringify(updateOf(sorting))).toContain(
      '{"value":"weight","field":"/weight","kind":"number"}',
    );
  });

  test.each(forms)(
    'by %s: nothing is said of a server that ignores it, or sorts one way only',
    async (_, parameters, order) => {
      const ignoring = await draftFor(parameters, undefined);
      const upwards: ListServer['order'] = (entries, asked) => {
        const right = order(entries, asked);
        const first = typeof right === 'number' ? undefined : right[0];
        return typeof right === 'number' || right === entries || first === undefined
          ? right
          : right.toSorted((left, other) => String(left.id).localeCompare(String(other.id)));
      };
      for (const sorting of [ignoring, await draftFor(parameters, upwards)])
        expect([sorting?.certainty, sorting?.actions]).toEqual(['unknown', []]);
    },
  );

  test('a list without a parameter for its order has none', async () => {
    expect(await draftFor([parameter('limit', { type: 'integer' })], undefined)).toBeUndefined();
  });
});
