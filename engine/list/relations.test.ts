import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areApart,
  compareIntersection,
  comparePartition,
  compareSets,
  intersection,
  type Shown,
  wholly,
  without,
} from './relations.ts';

const ids = fc.uniqueArray(
  fc.integer({ min: 0, max: 30 }).map((number) => `id-${number}`),
  { maxLength: 25 },
);
/** An answer that was read to its end. */
const all = (list: readonly string[]): Shown => wholly(new Set(list));
const pick = (list: readonly string[], draw: number): string | undefined =>
  list[draw % Math.max(1, list.length)];

describe('two filters at once', () => {
  test('what both bring alone is right', () => {
    fc.assert(
      fc.property(ids, ids, (left, right) => {
        const together = new Set(left.filter((id) => right.includes(id)));
        expect(compareIntersection(all(left), all(right), wholly(together))).toEqual({
          extra: [],
          missing: [],
        });
      }),
    );
  });

  test('any one dropped is missing and any one added is extra', () => {
    fc.assert(
      fc.property(ids, ids, fc.nat(), (left, right, draw) => {
        const together = intersection(new Set(left), new Set(right));
        const dropped = pick([...together], draw);
        if (dropped !== undefined) {
          const came = new Set([...together].filter((id) => id !== dropped));
          expect(compareIntersection(all(left), all(right), wholly(came)).missing).toEqual([dropped]);
        }
        const added = pick(
          [...left, ...right, 'stranger'].filter((id) => !together.has(id)),
          draw,
        );
        if (added !== undefined) {
          const came = new Set([...together, added]);
          expect(compareIntersection(all(left), all(right), wholly(came)).extra).toEqual([added]);
        }
      }),
    );
  });

  test('either for both, the first alone and the last alone are seen wherever they differ', () => {
    fc.assert(
      fc.property(ids, ids, (left, right) => {
        const [one, other] = [new Set(left), new Set(right)];
        const both = intersection(one, other);
        for (const wrong of [new Set([...left, ...right]), one, other]) {
          const { extra, missing } = compareIntersection(wholly(one), wholly(other), wholly(wrong));
          expect(extra.length + missing.length > 0).toBe(wrong.size !== both.size);
        }
      }),
    );
  });
});

describe('parts of a whole', () => {
  const cut = fc.tuple(ids, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 25, maxLength: 25 }));
  const partsOf = (whole: readonly string[], places: readonly number[]): string[][] =>
    [0, 1, 2, 3].map((part) => whole.filter((_, index) => places[index] === part));
  const judge = (parts: readonly (readonly string[])[], whole: readonly string[]) =>
    comparePartition(
      parts.map((part) => all(part)),
      new Set(whole),
    );

  test('parts that cover the whole once are right', () => {
    fc.assert(
      fc.property(cut, ([whole, places]) => {
        expect(judge(partsOf(whole, places), whole)).toEqual({ shared: [], uncovered: [], unexpected: [] });
      }),
    );
  });

  test('any one item dropped, repeated, moved in from outside is seen', () => {
    fc.assert(
      fc.property(cut, fc.nat(), ([whole, places], draw) => {
        const item = pick(whole, draw);
        fc.pre(item !== undefined);
        const parts = partsOf(whole, places);
        const lost = parts.map((part) => part.filter((id) => id !== item));
        expect(judge(lost, whole).uncovered).toEqual([item]);
        const twice = parts.map((part, index) =>
          index === draw % 4 && !part.includes(item) ? [...part, item] : part,
        );
        const changed = twice.some((part, index) => part.length !== parts[index]?.length);
        expect(judge(twice, whole).shared).toEqual(changed ? [item] : []);
        const more = parts.map((part, index) => (index === draw % 4 ? [...part, 'stranger'] : part));
        expect(judge(more, whole).unexpected).toEqual(['stranger']);
      }),
    );
  });
});

describe('a part within a whole', () => {
  test('nests unless an item is added', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']), (narrow) => {
        const wide = new Set(['a', 'b', 'c', 'd', 'e', 'f']);
        expect(without(new Set(narrow), wholly(wide))).toEqual([]);
        expect(without(new Set([...narrow, 'z']), wholly(wide))).toEqual(['z']);
      }),
    );
  });

  test('equal sets are equal, and one item more or less is named', () => {
    fc.assert(
      fc.property(ids, fc.nat(), (list, draw) => {
        const dropped = pick(list, draw);
        expect(compareSets(all(list), all(list))).toEqual({ extra: [], missing: [] });
        fc.pre(dropped !== undefined);
        const rest = all(list.filter((id) => id !== dropped));
        expect(compareSets(all(list), rest)).toEqual({ extra: [], missing: [dropped] });
        expect(compareSets(rest, all(list))).toEqual({ extra: [dropped], missing: [] });
      }),
    );
  });
});

describe('answers that were cut', () => {
  const list = Array.from({ length: 40 }, (_, index) => `id-${index}`);
  const upTo = (ids: readonly string[], place: number): Shown => ({
    ids: new Set(ids),
    covers: (id) => list.indexOf(id) <= place,
  });

  test('differ in nothing that lies beyond either cut, and in whatever one of them drops before it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 39 }),
        fc.integer({ min: 1, max: 39 }),
        fc.nat(),
        (one, other, draw) => {
          const [left, right] = [list.slice(0, one + 1), list.slice(0, other + 1)];
          expect(compareSets(upTo(left, one), upTo(right, other))).toEqual({ extra: [], missing: [] });
          const dropped = left[draw % (Math.min(one, other) + 1)];
          const less = right.filter((id) => id !== dropped);
          expect(compareSets(upTo(left, one), upTo(less, other)).missing).toEqual([dropped]);
        },
      ),
    );
  });

  test('leave open what lies beyond the cut of a part', () => {
    const parts = [upTo(['id-0', 'id-2', 'id-4'], 4), upTo(['id-1', 'id-3'], 3)];
    expect(comparePartition(parts, new Set(list)).uncovered).toEqual([]);
    const lost = [upTo(['id-0', 'id-4'], 4), upTo(['id-1', 'id-3'], 3)];
    expect(comparePartition(lost, new Set(list)).uncovered).toEqual(['id-2']);
  });

  test('are apart where neither would have shown what the other did', () => {
    const never = (): boolean => false;
    const left: Shown = { ids: new Set(['id-1', 'id-2']), covers: never };
    expect(areApart(left, { ids: new Set(['id-3']), covers: never })).toBe(true);
    expect(areApart(left, { ids: new Set(['id-2']), covers: never })).toBe(false);
    expect(areApart(left, wholly(new Set()))).toBe(false);
    expect(areApart(wholly(new Set()), wholly(new Set()))).toBe(false);
  });
});
