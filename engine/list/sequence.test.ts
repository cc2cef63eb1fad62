import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSandwich, compareSequences, repetitions } from './sequence.ts';

const ids = fc.uniqueArray(fc.uuid(), { minLength: 3, maxLength: 40 });

describe('comparing two sequences', () => {
  test('finds nothing in equal ones, and judges only what counts', () => {
    fc.assert(
      fc.property(ids, fc.func(fc.boolean()), (whole, counts) => {
        const clean = { repeated: [], missing: [], extra: [], swapped: undefined };
        expect(compareSequences(whole, whole, () => true, false)).toEqual(clean);
        const judged = whole.filter((id) => counts(id));
        expect(compareSequences(judged, whole, (id) => counts(id), false)).toEqual(clean);
      }),
    );
  });

  test('names what was dropped, doubled and added', () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.uuid(), (whole, pick, other) => {
        fc.pre(!whole.includes(other));
        const at = pick % whole.length;
        const one = whole.slice(at, at + 1);
        const without = whole.filter((_, index) => index !== at);
        expect(compareSequences(without, whole, () => true, false).missing).toEqual(one);
        expect(compareSequences([...whole, ...one], whole, () => true, false).repeated).toEqual(one);
        expect(compareSequences([...whole, other], whole, () => true, false).extra).toEqual([other]);
        expect(compareSequences([...whole, other], whole, () => true, false, true).extra).toEqual([]);
      }),
    );
  });

  test('finds any other order', () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(), (whole, from, to) => {
        const [left, right] = [from % whole.length, to % whole.length];
        fc.pre(left !== right);
        const swapped = whole.map((id, index) =>
          index === left ? (whole[right] ?? id) : index === right ? (whole[left] ?? id) : id,
        );
        expect(compareSequences(swapped, whole, () => true, false).swapped).toBeDefined();
      }),
    );
  });

  test('misses nothing behind the end of a stretch', () => {
    fc.assert(
      fc.property(ids, fc.nat(), (whole, pick) => {
        const stretch = whole.slice(0, (pick % whole.length) + 1);
        expect(compareSequences(stretch, whole, () => true, true).missing).toEqual([]);
      }),
    );
  });

  test('reads each of two long lists a few times, not once for each id', () => {
    const length = 20_000;
    let reads = 0;
    const counted = (ids: readonly string[]): readonly string[] =>
      new Proxy(ids, {
        get(target, name) {
          if (typeof name === 'string' && /^\d+$/.test(name)) reads += 1;
          return Reflect.get(target, name);
        },
      });
    const ids = Array.from({ length }, (_, index) => `id-${index}`);
    compareSequences(counted([...ids].reverse()), counted(ids), () => true, false);
    repetitions(counted([...ids, ...ids]));
    expect(reads).toBeGreaterThan(3 * length);
    expect(reads).toBeLessThan(20 * length);
  });
});

describe('a reading between two others', () => {
  test('has lost only what stood in both', () => {
    fc.assert(
      fc.property(ids, fc.uuid(), fc.uuid(), (list, early, late) => {
        fc.pre(!list.includes(early) && !list.includes(late) && early !== late);
        const [gone, ...middle] = list;
        const found = compareSandwich([early, ...list], middle, [...list, late], false);
        expect(found).toEqual({ lost: [gone], swapped: undefined });
      }),
    );
  });

  test('is in another order only where the two around it agree', () => {
    fc.assert(
      fc.property(ids, (list) => {
        const turned = [...list].reverse();
        expect(compareSandwich(list, turned, list, false).swapped).toBeDefined();
        expect(compareSandwich(list, turned, turned, false).swapped).toBeUndefined();
      }),
    );
  });
});
