import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Walk } from '../../engine/list/scene.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { type FakeList, walkFake } from './fake-list.ts';

const lists = fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 30 });
const sizes = fc.integer({ min: 1, max: 32 });

function compare(walk: Walk, ids: readonly string[]) {
  const came = walk.items.map(({ id }) => id);
  return compareSequences(came, ids, () => true, walk.end.kind === 'bound');
}

/** Whether the walk of a list shows that something is wrong with it. */
function isSeen(list: FakeList, size: number): boolean {
  const { walk } = walkFake(list, size);
  const { repeated, missing, extra, swapped } = compare(walk, list.ids);
  return (
    walk.end.kind !== 'end' || repeated.length + missing.length + extra.length > 0 || swapped !== undefined
  );
}

describe('a walk by next links', () => {
  test('brings every entry of a right list once, in order, whatever the page size', () => {
    fc.assert(
      fc.property(lists, sizes, (ids, size) => {
        const { walk, requests } = walkFake({ ids }, size);
        expect(walk.end).toEqual({ kind: 'end' });
        expect(walk.items.map(({ id }) => id)).toEqual(ids);
        expect(requests).toBeLessThanOrEqual(Math.ceil(ids.length / size) + 1);
      }),
    );
  });

  test('takes a short page and an empty one in the middle for no end', () => {
    fc.assert(
      fc.property(lists, sizes, (ids, size) => {
        const more = (right: boolean, end: number): boolean => right || end < ids.length + size;
        const { walk } = walkFake({ ids, more, start: (right) => right }, size);
        expect(compare(walk, ids)).toMatchObject({ repeated: [], missing: [], extra: [] });
      }),
    );
  });

  test('reads on by marker where the next link leads to another origin, and never follows it', () => {
    fc.assert(
      fc.property(lists, sizes, (ids, size) => {
        const { walk } = walkFake({ ids, origin: 'https://elsewhere.example' }, size);
        expect(walk.items.map(({ id }) => id)).toEqual(ids);
        expect(walk.exchanges.every(({ request }) => request.url.startsWith('http://list.example/'))).toBe(
          true,
        );
      }),
    );
  });

  test('shows an entry that is dropped from any page', () => {
    fc.assert(
      fc.property(lists, sizes, fc.nat(), (ids, size, pick) => {
        const lost = ids[pick % ids.length];
        expect(isSeen({ ids, page: (page) => page.filter((id) => id !== lost) }, size)).toBe(true);
      }),
    );
  });

  test('shows an entry that comes twice', () => {
    fc.assert(
      fc.property(lists, sizes, fc.nat(), (ids, size, pick) => {
        const at = pick % ids.length;
        const twice = (page: readonly string[], start: number): readonly string[] =>
          page.flatMap((id, index) => (start + index === at ? [id, id] : [id]));
        expect(isSeen({ ids, page: twice }, size)).toBe(true);
      }),
    );
  });

  test('shows two entries that change places', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 2, max: 32 }), (ids, size) => {
        const swap = ([first, second, ...rest]: readonly string[]): readonly string[] =>
          first === undefined || second === undefined ? [first ?? ''] : [second, first, ...rest];
        expect(isSeen({ ids, page: (page, start) => (start === 0 ? swap(page) : page) }, size)).toBe(true);
      }),
    );
  });

  test('shows a list that is cut short', () => {
    fc.assert(
      fc.property(lists, sizes, (ids, size) => {
        fc.pre(size < ids.length);
        expect(isSeen({ ids, more: () => false }, size)).toBe(true);
      }),
    );
  });

  test('shows a marker that is taken in or that skips one', () => {
    fc.assert(
      fc.property(lists, sizes, fc.constantFrom(-1, 1), (ids, size, by) => {
        fc.pre(size < ids.length);
        expect(isSeen({ ids, start: (right) => Math.max(0, right + by) }, size)).toBe(true);
      }),
    );
  });

  test('ends where the pages go round, and says so', () => {
    fc.assert(
      fc.property(lists, sizes, fc.nat(), (ids, size, back) => {
        const { walk, requests } = walkFake(
          { ids, more: () => true, start: (right) => (right >= ids.length ? back % ids.length : right) },
          size,
        );
        expect(walk.end.kind).toBe('loop');
        expect(requests).toBeLessThanOrEqual(2 * ids.length + 3);
      }),
    );
  });

  test('ends where empty pages follow each other for ever', () => {
    let number = 0;
    const ids = ['a'];
    const { walk, requests } = walkFake(
      { ids, page: (page) => page, more: () => true, origin: '', start: () => (number += 1) },
      1,
    );
    expect(walk.end.kind).not.toBe('end');
    expect(requests).toBeLessThan(200);
  });

  test('is cut at its bound, and what came till then is judged', () => {
    fc.assert(
      fc.property(lists, (ids) => {
        fc.pre(ids.length > 3);
        const { walk } = walkFake({ ids }, 1, 3);
        expect(walk.end.kind).toBe('bound');
        expect(compare(walk, ids)).toMatchObject({ repeated: [], missing: [], swapped: undefined });
      }),
    );
  });
});
