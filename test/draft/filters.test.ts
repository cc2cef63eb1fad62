import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../engine/base/json.ts';
import { draftOn, updateOf } from '../support/draft-on.ts';
import { documentOf, parameter } from '../support/list-server/document.ts';
import { byOffset } from '../support/list-server/paging.ts';
import type { Entry, FilterRule, ListServer } from '../support/list-server/server.ts';
import { envelope } from '../support/list-server/shapes.ts';
import { byKind, thingsOf } from '../support/list-server/things.ts';

const things = thingsOf(31);
const shape = envelope((page) => ({ data: page.entries, total: page.total }));

const number = (value: unknown): number => Number(value);
const one = (test: (entry: Entry, value: string) => boolean): FilterRule => ({
  matches: (entry, values) => values.every((value) => test(entry, value)),
});
const bound = (member: string, holds: (have: number, want: number) => boolean): FilterRule => ({
  matches: (entry, values) =>
    entry[member] !== null && values.every((value) => holds(number(entry[member]), number(value))),
  accepts: (value) => value !== '' && !Number.isNaN(Number(value)),
});
const text = (member: string, holds: (have: string, want: string) => boolean): FilterRule =>
  one((entry, value) => holds(String(entry[member]), value));

const lower = (value: string): string => value.toLowerCase();
const type = (name: string): JsonObject => ({ type: name });

/** Filters that a server has, by what they are, with the parameter and what a draft has to say of it. */
const filters: readonly (readonly [string, JsonObject, FilterRule, JsonObject])[] = [
  [
    'equality of words',
    { ...parameter('kind', { type: 'string', enum: ['tool', 'toy', 'book'] }) },
    byKind,
    { operator: 'equals', field: '/kind', kind: 'word' },
  ],
  [
    'equality of texts',
    parameter('name', type('string')),
    text('name', (have, want) => have === want),
    { operator: 'equals', field: '/name', kind: 'text' },
  ],
  [
    'equality without case',
    parameter('name', type('string')),
    text('name', (have, want) => lower(have) === lower(want)),
    { operator: 'equals', field: '/name', kind: 'text', case: 'ignored' },
  ],
  [
    'equality of numbers',
    parameter('weight', type('number')),
    bound('weight', (have, want) => have === want),
    { operator: 'equals', field: '/weight', kind: 'number' },
  ],
  [
    'truth',
    parameter('active', type('boolean')),
    one(({ active }, value) => String(active) === value),
    { operator: 'equals', field: '/active', kind: 'boolean' },
  ],
  [
    'another value',
    parameter('kind_not', type('string')),
    text('kind', (have, want) => have !== want),
    { operator: 'not', field: '/kind', kind: 'word' },
  ],
  [
    'one of several',
    parameter('kind__in', type('string')),
    text('kind', (have, want) => want.split(',').includes(have)),
    { operator: 'in', field: '/kind', kind: 'word' },
  ],
  [
    'one of several, repeated',
    parameter('kind', { type: 'array', items: type('string') }),
    { matches: ({ kind }, values) => values.includes(String(kind)) },
    { operator: 'in', field: '/kind', kind: 'word', several: 'repeated' },
  ],
  [
    'a lower bound',
    parameter('min_weight', type('number')),
    bound('weight', (have, want) => have >= want),
    { operator: 'at-least', field: '/weight', kind: 'number' },
  ],
  [
    'an upper bound',
    parameter('weight.lte', type('number')),
    bound('weight', (have, want) => have <= want),
    { operator: 'at-most', field: '/weight', kind: 'number' },
  ],
  [
    'above',
    parameter('weight[gt]', type('number')),
    bound('weight', (have, want) => have > want),
    { operator: 'greater', field: '/weight', kind: 'number' },
  ],
  [
    'below',
    parameter('weightLt', type('number')),
    bound('weight', (have, want) => have < want),
    { operator: 'less', field: '/weight', kind: 'number' },
  ],
  [
    'a range',
    parameter('weight_range', type('string')),
    one(({ weight }, value) => {
      const [low, high] = value.split(',').map(Number);
      return high !== undefined && low !== undefined && number(weight) >= low && number(weight) <= high;
    }),
    { operator: 'between', field: '/weight', kind: 'number' },
  ],
  [
    'a part',
    parameter('name__icontains', type('string')),
    text('name', (have, want) => lower(have).includes(lower(want))),
    { operator: 'contains', field: '/name', kind: 'text', case: 'ignored' },
  ],
  [
    'a part letter by letter',
    parameter('name__contains', type('string')),
    text('name', (have, want) => have.includes(want)),
    { operator: 'contains', field: '/name', kind: 'text', case: 'significant' },
  ],
  [
    'a beginning',
    parameter('name_prefix', type('string')),
    text('name', (have, want) => have.startsWith(want)),
    { operator: 'starts-with', field: '/name', kind: 'text', case: 'significant' },
  ],
  [
    'no value',
    parameter('size__isnull', type('boolean')),
    one(({ size }, value) => (size === null) === (value === 'true')),
    { operator: 'is-null', field: '/size', kind: 'integer' },
  ],
  [
    'an element',
    parameter('tags', type('string')),
    one(({ tags }, value) => Array.isArray(tags) && tags.includes(value)),
    { operator: 'contains', field: '/tags', kind: 'text' },
  ],
  [
    'a change since',
    parameter('made_since', { type: 'string', format: 'date-time' }),
    one(({ made }, value) => Date.parse(String(made)) >= Date.parse(value)),
    { operator: 'changed-since', field: '/made', kind: 'instant', equality: 'included' },
  ],
  [
    'a change after',
    parameter('since', { type: 'string', format: 'date-time' }),
    one(({ made }, value) => Date.parse(String(made)) > Date.parse(value)),
    { operator: 'changed-since', field: '/made', kind: 'instant', equality: 'excluded' },
  ],
  [
    'a search',
    parameter('q', type('string')),
    one(({ name, kind }, value) => [name, kind].some((have) => lower(String(have)).includes(lower(value)))),
    { operator: 'search', field: '/name', fields: ['/kind'], kind: 'text', case: 'ignored' },
  ],
];

function serverFor(name: string, rule: FilterRule): ListServer {
  return {
    path: '/things',
    entries: things,
    sizes: { parameter: 'limit', usual: 10, largest: 20 },
    pager: byOffset('offset'),
    filters: { [name]: rule },
    shape,
  };
}

const paging = [
  parameter('limit', { type: 'integer', minimum: 1, maximum: 20, default: 10 }),
  parameter('offset', { type: 'integer', minimum: 0, default: 0 }),
];

async function draftFor(node: JsonObject, rule: FilterRule, changes: Partial<ListServer> = {}) {
  const name = String(node.name);
  const document = documentOf({
    items: '/data',
    members: { total: type('integer') },
    parameters: [...paging, node],
  });
  const drafted = await draftOn(document, { ...serverFor(name, rule), ...changes });
  return { ...drafted, filter: drafted.about(`parameter ${name}`) };
}

describe('what a parameter filters by', () => {
  test.each(filters)('%s: is found, and sure', async (_, node, rule, expected) => {
    const { filter, queries } = await draftFor(node, rule);
    expect([filter?.certainty, updateOf(filter)], filter?.evidence.join(' ')).toEqual([
      'sure',
      { 'x-filter': expected },
    ]);
    expect(queries.length).toBeLessThan(60);
  });

  test.each(filters)('%s: a server that ignores it is not taken to have it', async (_, node) => {
    const { filter } = await draftFor(node, { matches: () => true });
    expect(filter?.certainty).toBe('unknown');
    expect(filter?.evidence.join(' ')).toContain('as if the parameter were ignored');
  });

  test.each(filters)(
    '%s: a server that lets one entry too many through does not have it',
    async (_, node, rule) => {
      const list = (right: readonly Entry[]): readonly Entry[] => {
        const further = things.find((thing) => !right.includes(thing));
        return further === undefined || right.length === 0 ? right : [...right, further];
      };
      const { filter } = await draftFor(node, rule, { wrong: { list } });
      expect(filter?.certainty).toBe('unknown');
    },
  );

  test('the name does not decide: a parameter that is called a lower bound and is an upper one is the upper one', async () => {
    const { filter } = await draftFor(
      parameter('min_weight', type('number')),
      bound('weight', (have, want) => have <= want),
    );
    expect([filter?.certainty, updateOf(filter)]).toEqual([
      'sure',
      { 'x-filter': { operator: 'at-most', field: '/weight', kind: 'number' } },
    ]);
  });

  test('a parameter that filters by another member of the same kind is found by that member', async () => {
    const { filter } = await draftFor(
      parameter('min_weight', type('number')),
      bound('size', (have, want) => have >= want),
    );
    expect(updateOf(filter)).toEqual({
      'x-filter': { operator: 'at-least', field: '/size', kind: 'integer' },
    });
  });

  test('two members that say the same leave it at likely', async () => {
    const twins = things.map((thing) => ({ ...thing, mass: thing.weight }));
    const entry = {
      type: 'object',
      properties: { id: type('string'), weight: type('number'), mass: type('number') },
    };
    const node = parameter('weight', type('number'));
    const document = documentOf({
      items: '/data',
      entry,
      members: { total: type('integer') },
      parameters: [...paging, node],
    });
    const { about } = await draftOn(document, {
      ...serverFor(
        'weight',
        bound('weight', (have, want) => have === want),
      ),
      entries: twins,
    });
    const filter = about('parameter weight');
    expect([filter?.certainty, filter?.evidence.at(-1)]).toEqual([
      'likely',
      'The responses also fit equals of /mass.',
    ]);
  });

  test('a server that refuses every value is not taken to have the filter', async () => {
    const { filter } = await draftFor(parameter('name', type('string')), {
      matches: () => true,
      accepts: () => false,
    });
    expect([filter?.certainty, filter?.evidence[0]]).toEqual([
      'unknown',
      expect.stringContaining('got status 400'),
    ]);
  });

  test('nothing is sure on a list that changes meanwhile', async () => {
    const entries = (requests: number): readonly Entry[] => (requests < 12 ? things : things.slice(1));
    const [, node, rule] = filters.find(([name]) => name === 'equality of texts') ?? [];
    if (node === undefined || rule === undefined) throw new Error('There is no such filter.');
    const { draft } = await draftFor(node, rule, { entries });
    const changing = (requests: number): readonly Entry[] => (requests % 2 === 0 ? things : things.slice(1));
    const unsteady = await draftFor(node, rule, { entries: changing });
    for (const { proposals } of [draft, unsteady.draft])
      expect(proposals.filter(({ certainty }) => certainty === 'sure').map(({ about }) => about)).toEqual([]);
  });

  test('a parameter that is named after nothing is not surely the equality that all answers fit', async () => {
    const beginning = text('name', (have, want) => have.startsWith(want));
    const { about } = await draftFor(parameter('opening', type('string')), beginning);
    const filter = about('parameter opening');
    expect([filter?.certainty, updateOf(filter)]).not.toEqual([
      'sure',
      { 'x-filter': expect.objectContaining({ operator: 'equals' }) },
    ]);
  });

  test('a parameter in the path has the example that stands beside its schema', async () => {
    const shop = { name: 'shop', in: 'path', required: true, schema: type('string'), example: 'north' };
    const document = documentOf({
      path: '/{shop}/things',
      items: '/data',
      members: { total: type('integer') },
      parameters: [...paging, shop],
    });
    const { draft } = await draftOn(document, { ...serverFor('kind', byKind), path: '/north/things' });
    expect(draft.entries).toBe(things.length);
  });

  test('both bounds of a member name each other', async () => {
    const [low, high] = [parameter('min_weight', type('number')), parameter('max_weight', type('number'))];
    const document = documentOf({
      items: '/data',
      members: { total: type('integer') },
      parameters: [...paging, low, high],
    });
    const { about } = await draftOn(document, {
      ...serverFor(
        'min_weight',
        bound('weight', (have, want) => have >= want),
      ),
      filters: {
        min_weight: bound('weight', (have, want) => have >= want),
        max_weight: bound('weight', (have, want) => have <= want),
      },
    });
    expect(updateOf(about('parameter max_weight'))).toMatchObject({
      'x-filter': { operator: 'at-most', counterpart: 'min_weight' },
    });
    expect(updateOf(about('parameter min_weight'))).toMatchObject({
      'x-filter': { operator: 'at-least', counterpart: 'max_weight' },
    });
  });

  test('a total that counts everything, whatever the filter, is said so', async () => {
    const everything = envelope((page) => ({ data: page.entries, total: things.length }));
    const { about } = await draftFor(parameter('kind', type('string')), byKind, { shape: everything });
    expect(updateOf(about('paging'))).toMatchObject({
      'x-collection': { paging: { totalCounts: 'everything' } },
    });
  });
});
