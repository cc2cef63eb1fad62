import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findGaps, type TimedPage } from './gaps.ts';

const lists = fc.uniqueArray(fc.uuid(), { minLength: 3, maxLength: 20 });

/** Readings of a list, a second apart. */
function readings(
  pages: readonly (readonly string[])[],
  text: (page: number) => string,
): readonly TimedPage[] {
  return pages.map((ids, index) => ({
    key: `page ${index}`,
    page: `page ${index}`,
    startedAt: index * 1000,
    endedAt: index * 1000 + 10,
    round: 1,
    ids,
    startsList: true,
    endsList: true,
    textOf: () => text(index),
  }));
}

const always = (): boolean => true;

test('an entry that is gone in between is found, wherever it stands', () => {
  fc.assert(
    fc.property(lists, fc.nat(), (list, pick) => {
      const lost = list[pick % list.length];
      const between = list.filter((id) => id !== lost);
      const [found] = findGaps(
        readings([list, between, list], () => 'same'),
        list,
        always,
      );
      expect(found).toMatchObject({ id: lost, key: 'page 1', earlier: 'page 0', later: 'page 2' });
    }),
  );
});

test('what came, went or changed is no gap', () => {
  fc.assert(
    fc.property(lists, fc.nat(), (list, pick) => {
      const one = list[pick % list.length];
      const without = list.filter((id) => id !== one);
      const same = (): string => 'same';
      expect(findGaps(readings([list, list, list], same), list, always)).toEqual([]);
      expect(findGaps(readings([list, without, without], same), list, always)).toEqual([]);
      expect(findGaps(readings([without, without, list], same), list, always)).toEqual([]);
      expect(findGaps(readings([list, without, list], String), list, always)).toEqual([]);
    }),
  );
});

test('a neighbour that moved shows nothing of what stands beside it', () => {
  // The first moved to the end of the list, and a page brings only the last two.
  const [moved, kept] = [['a', 'b', 'c', 'd'], new Set(['b', 'c', 'd'])];
  const page = { startsList: false, endsList: false };
  const [whole, middle, last] = readings([moved, ['a', 'd'], moved], () => 'same');
  const cut = middle === undefined ? [] : [{ ...middle, ...page }];
  const seen = [whole, ...cut, last].filter((one) => one !== undefined);
  expect(findGaps(seen, moved, (id) => kept.has(id))).toEqual([]);
  expect(findGaps(seen, moved, always)[0]).toMatchObject({ id: 'b' });
});
