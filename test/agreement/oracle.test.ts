import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveApi } from '../../engine/api/load.ts';
import type { Api } from '../../engine/api/model.ts';
import type { JsonObject } from '../../engine/base/json.ts';
import { type Comparison, compareMember } from '../../engine/run/agreement.ts';
import type { Listing } from '../../engine/run/listing.ts';

/** Two APIs that show the same things, each in its own way. */
const [left, right] = [
  apiOf([
    { name: 'title', field: '/name', kind: 'text' },
    { name: 'bytes', field: '/bytes', kind: 'integer' },
    { name: 'digest', field: '/md5', kind: 'identifier', caseBlind: 'accept' },
    { name: 'state', field: '/state', classes: { busy: ['queued', 'saving'], ready: ['active'] } },
    { name: 'open', field: '/open', classes: { yes: [true], no: [false] } },
    { name: 'created', field: '/made', kind: 'instant' },
    { name: 'updated', field: '/changed', kind: 'instant' },
  ]),
  apiOf([
    { name: 'title', field: '/title', kind: 'text' },
    { name: 'bytes', field: '/size', kind: 'integer' },
    { name: 'digest', field: '/digest', kind: 'identifier', caseBlind: 'accept' },
    { name: 'state', field: '/status', classes: { busy: ['SAVING'], ready: ['ACTIVE'] } },
    { name: 'open', field: '/visibility', classes: { yes: ['public'], no: ['private'] } },
    { name: 'created', field: '/created', kind: 'instant' },
    { name: 'updated', field: '/updated', kind: 'instant' },
  ]),
];

function apiOf(agreement: readonly JsonObject[]): Api {
  const api = deriveApi(
    {
      openapi: '3.1.0',
      info: { title: 'Things', version: '1' },
      paths: {
        '/things': {
          get: {
            'x-collection': { items: '/things', identity: '/id', agreement },
            responses: { '200': { description: 'things' } },
          },
        },
      },
    },
    'things.yaml',
  );
  if (!api.ok) throw new Error(api.problem.message);
  return api.value;
}

interface Thing {
  readonly id: string;
  readonly title: string;
  readonly bytes: number;
  readonly digest: string;
  readonly busy: boolean;
  readonly open: boolean;
  /** Microseconds since 1970. */
  readonly created: number;
  readonly updated: number;
}

const start = Date.UTC(2024, 0, 1);
const micros = fc
  .integer({ min: start - 400 * 86_400_000, max: start - 86_400_000 })
  .map((ms) => ms * 1000 + 123);
const things: fc.Arbitrary<readonly Thing[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    title: fc.string({ minLength: 1 }),
    bytes: fc.nat(),
    digest: fc.stringMatching(/^[0-9a-f]{32}$/),
    busy: fc.boolean(),
    open: fc.boolean(),
    created: micros,
    updated: micros,
  }),
  { minLength: 2, maxLength: 12, selector: ({ id }) => id },
);

function iso(value: number, zone = 0): string {
  const text = new Date(value / 1000 + zone * 3_600_000).toISOString().slice(0, 19);
  return `${text}.${String(value % 1_000_000).padStart(6, '0')}${zone === 0 ? '' : `+0${zone}:00`}`;
}

/** A thing as the first API writes it: with fractions of a second, and no zone. */
function first(thing: Thing): JsonObject {
  return {
    name: thing.title,
    bytes: thing.bytes,
    md5: thing.digest,
    state: thing.busy ? 'queued' : 'active',
    open: thing.open,
    made: iso(thing.created),
    changed: iso(thing.updated),
  };
}

/** The same thing as the second one writes it: in whole seconds of another zone, digits as text, capitals. */
function second(thing: Thing): JsonObject {
  return {
    title: thing.title,
    size: String(thing.bytes),
    digest: thing.digest.toUpperCase(),
    status: thing.busy ? 'SAVING' : 'Active',
    visibility: thing.open ? 'public' : 'private',
    created: iso(thing.created, 2).replace(/\.\d+/, ''),
    updated: `${iso(thing.updated).slice(0, 19)}Z`,
  };
}

function listing(
  api: Api,
  write: (thing: Thing) => JsonObject,
  all: readonly Thing[],
  changes: Partial<Listing> = {},
): Listing {
  return {
    api,
    settled: new Map(all.map((thing) => [thing.id, { id: thing.id, value: write(thing) }])),
    from: 1000,
    until: 2000,
    firstAnswer: BigInt(start) * 1_000_000n,
    ...changes,
  };
}

const names = ['title', 'bytes', 'digest', 'state', 'open', 'created', 'updated'] as const;

function compare(
  one: readonly Thing[],
  other: readonly Thing[],
  name: string,
  changes?: Partial<Listing>,
): Comparison {
  return compareMember(listing(left, first, one), listing(right, second, other, changes), name);
}

describe('two lists of the same things', () => {
  test('agree however each writes them', () => {
    fc.assert(
      fc.property(things, fc.constantFrom(...names), (all, name) => {
        expect(compare(all, [...all].reverse(), name)).toEqual({
          kind: 'compared',
          items: all.length,
          differences: [],
        });
      }),
    );
  });

  test('differ where one member of one thing differs, and nowhere else', () => {
    const change: Readonly<Record<(typeof names)[number], (thing: Thing) => Partial<Thing>>> = {
      title: ({ title }) => ({ title: `${title}.` }),
      bytes: ({ bytes }) => ({ bytes: bytes + 1 }),
      digest: ({ digest }) => ({ digest: `${digest.startsWith('0') ? '1' : '0'}${digest.slice(1)}` }),
      state: ({ busy }) => ({ busy: !busy }),
      open: ({ open }) => ({ open: !open }),
      created: ({ created }) => ({ created: created + 3_000_000 }),
      updated: ({ updated }) => ({ updated: updated - 3_000_000 }),
    };
    fc.assert(
      fc.property(things, fc.constantFrom(...names), fc.nat(), (all, name, draw) => {
        const place = draw % all.length;
        const changed = all.map((thing, index) =>
          index === place ? { ...thing, ...change[name](thing) } : thing,
        );
        for (const other of names) {
          const found = compare(all, changed, other);
          expect(found.kind === 'compared' && found.differences.map(({ id }) => id)).toEqual(
            other === name ? [all[place]?.id] : [],
          );
        }
      }),
    );
  });

  test('say the same whichever comes first', () => {
    fc.assert(
      fc.property(things, things, fc.constantFrom(...names), (one, other, name) => {
        const mixed = [...one.slice(1), ...other];
        const there = compareMember(listing(left, first, one), listing(right, second, mixed), name);
        const back = compareMember(listing(right, second, mixed), listing(left, first, one), name);
        expect(back.kind).toBe(there.kind);
        if (back.kind === 'compared' && there.kind === 'compared') expect(back.items).toBe(there.items);
      }),
    );
  });

  test('an hour too much in all times is seen as such, and not as another cloud', () => {
    fc.assert(
      fc.property(things, fc.integer({ min: 1, max: 14 }), (all, hours) => {
        const shifted = all.map((thing) => ({ ...thing, created: thing.created + hours * 3_600_000_000 }));
        const found = compare(all, shifted, 'created');
        expect(found.kind === 'compared' && found.differences.length).toBe(all.length);
      }),
    );
  });
});

describe('what does not count', () => {
  test('things that only one of them lists', () => {
    fc.assert(
      fc.property(things, fc.nat(), (all, draw) => {
        const fewer = all.filter((_, index) => index !== draw % all.length);
        expect(compare(all, fewer, 'title')).toMatchObject({ items: fewer.length, differences: [] });
        expect(compare(fewer, all, 'title')).toMatchObject({ items: fewer.length, differences: [] });
      }),
    );
  });

  test('things that changed less than a minute before, by the time of either', () => {
    fc.assert(
      fc.property(things, fc.integer({ min: -30, max: 120 }), (all, ago) => {
        const late = all.map((thing, index) =>
          index === 0 ? { ...thing, title: 'new', updated: (start - ago * 1000) * 1000 } : thing,
        );
        const found = compare(all, late, 'title');
        expect(found).toMatchObject({ items: ago < 60 ? all.length - 1 : all.length });
        expect(compare(late, late, 'title')).toMatchObject({ differences: [] });
      }),
    );
  });

  test.each([
    ['no value', { name: null, bytes: null, md5: null, state: null, open: null }],
    [
      'nothing at all',
      { name: undefined, bytes: undefined, md5: undefined, state: undefined, open: undefined },
    ],
    ['a word of no class', { name: 17, bytes: 'many', md5: true, state: 'uploading', open: 'who knows' }],
  ])('%s', (_, without) => {
    const [all = []] = fc.sample(things, 1);
    const lacking = (thing: Thing): JsonObject => JSON.parse(JSON.stringify({ ...first(thing), ...without }));
    for (const name of ['title', 'bytes', 'digest', 'state', 'open'])
      expect(compareMember(listing(left, lacking, all), listing(right, second, all), name)).toEqual({
        kind: 'undecided',
        because: 'not-shown',
      });
  });

  test('members that may change until the thing is finished, where it is not', () => {
    const unfinished: Api = {
      ...left,
      list: {
        ...left.list,
        collection: {
          ...left.list.collection,
          lifecycle: {
            ...left.list.collection.lifecycle,
            finished: [{ field: '/state', in: ['active'], present: undefined }],
            fixedWhenFinished: ['/bytes'],
          },
        },
      },
    };
    fc.assert(
      fc.property(things, (all) => {
        const grown = all.map((thing) => (thing.busy ? { ...thing, bytes: thing.bytes + 1 } : thing));
        const found = compareMember(listing(unfinished, first, all), listing(right, second, grown), 'bytes');
        expect(found.kind === 'compared' ? found.differences : []).toEqual([]);
      }),
    );
  });

  test('lists of which one was read after the other', () => {
    const [all = []] = fc.sample(things, 1);
    const undecided = { kind: 'undecided', because: 'apart' };
    expect(compare(all, all, 'title', { from: 2001, until: 2500 })).toEqual(undecided);
    expect(compare(all, all, 'title', { from: 500, until: 999 })).toEqual(undecided);
    for (const overlapping of [
      { from: 1500, until: 2500 },
      { from: 1500, until: 1600 },
      { from: 500, until: 2600 },
    ])
      expect(compare(all, all, 'title', overlapping)).toMatchObject({ kind: 'compared' });
  });

  test('copies of everything in another cloud', () => {
    fc.assert(
      fc.property(things, (all) => {
        const copies = all.map((thing, index) => ({
          ...thing,
          title: 'copy',
          created: thing.created + (index + 1) * 97_000_000 * 1_000,
        }));
        const found = compare(all, copies, 'title');
        // One of two could be the same image with a wrong time.
        if (all.length > 2) expect(found).toEqual({ kind: 'undecided', because: 'two-clouds' });
      }),
    );
  });
});
