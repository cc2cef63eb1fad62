import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenSample, quantile } from './sample.ts';

test('a sample has as many elements as asked for, in order and none twice', () => {
  fc.assert(
    fc.property(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 20 }), (length, most) => {
      const list = Array.from({ length }, (_, index) => index);
      const sample = evenSample(list, most);
      expect(sample).toHaveLength(Math.min(length, most));
      expect([...new Set(sample)].sort((left, right) => left - right)).toEqual(sample);
      // It leaves no stretch out that is longer than what falls to two elements.
      const gaps = [-1, ...sample, length].map((at, index, all) => at - (all[index - 1] ?? at));
      expect(Math.max(...gaps)).toBeLessThanOrEqual(Math.ceil(length / most) + 1);
    }),
  );
});

test('a quantile is an element at a share of the length', () => {
  expect([0, 0.5, 0.99, 1].map((share) => quantile(['a', 'b', 'c'], share))).toEqual(['a', 'b', 'c', 'c']);
  expect(quantile([], 0.5)).toBeUndefined();
});
