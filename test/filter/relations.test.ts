import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareIntersection,
  comparePartition,
  compareSets,
  intersection,
  without,
} from '../../engine/judge/relations.ts';

const ids = fc.uniqueArray(
  fc.integer({ min: 0, max: 30 }).map((number) => `id-${number}`),
  { maxLength: 25 },
);
const pick = (list: readonly string[], draw: number): string | undefined =>
  list[draw % Math.max(1, list.length)];

describe('two filters at once', () => {
  test('what both bring alone is right', () => {
    fc.assert(
      fc.property(ids, ids, (left, right) => {
        const together = new Set(left.filter((id) => right.includes(id)));
        expect(compareIntersection(new Set(left), new Set(right), together)).toEqual({
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
          expect(compareIntersection(new Set(left), new Set(right), came).missing).toEqual([dropped]);
        }
        const added = pick(
          [...left, ...right, 'stranger'].filter((id) => !together.has(id)),
          draw,
        );
        if (added !== undefined) {
          const came = new Set([...together, added]);
          expect(compareIntersection(new Set(left), new Set(right), came).extra).toEqual([added]);
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
          const { extra, missing } = compareIntersection(one, other, wrong);
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
      parts.map((part) => new Set(part)),
      new Set(whole),
    );

  test('parts that cover the whole once are right', () => {
    fc.assert(
      fc.property(cut, ([whole, places]) => {
        expect(judge(partsOf(whole, places), whole)).toEqual({ shared: [], uncovered: [], strangers: [] });
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
        expect(judge(more, whole).strangers).toEqual(['stranger']);
      }),
    );
  });
});

describe('a part within a whole', () => {
  test('nests unless an item is added', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']), (narrow) => {
        const wide = new Set(['a', 'b', 'c', 'd', 'e', 'f']);
        expect(without(new Set(narrow), wide)).toEqual([]);
        expect(without(new Set([...narrow, 'z']), wide)).toEqual(['z']);
      }),
    );
  });

  test('equal sets are equal, and one item more or less is named', () => {
    fc.assert(
      fc.property(ids, fc.nat(), (list, draw) => {
        const dropped = pick(list, draw);
        expect(compareSets(new Set(list), new Set(list))).toEqual({ extra: [], missing: [] });
        fc.pre(dropped !== undefined);
        const rest = new Set(list.filter((id) => id !== dropped));
        expect(compareSets(new Set(list), rest)).toEqual({ extra: [], missing: [dropped] });
        expect(compareSets(rest, new Set(list))).toEqual({ extra: [dropped], missing: [] });
      }),
    );
  });
});
