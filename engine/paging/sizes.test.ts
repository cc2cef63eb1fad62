import { expect, test } from 'vitest';
import { parameterOf } from '../api/parameter.fixture.ts';
import type { JsonObject } from '../base/json.ts';
import { sizesOf } from './sizes.ts';

const wanted = [1, 7, 12, 400, Number.POSITIVE_INFINITY];
const sizes = (schema: JsonObject, minimum?: number, maximum?: number, words: readonly string[] = []) =>
  wanted.map(sizesOf(parameterOf('size', { schema, words, range: { minimum, maximum } })));

test('any size from one on will do where nothing is said', () => {
  expect(wanted.map(sizesOf(undefined))).toEqual(wanted);
  expect(sizes({ type: 'integer' })).toEqual(wanted);
});

test('a size lies within the bounds', () => {
  expect(sizes({ type: 'integer', minimum: 5, maximum: 50 }, 5, 50)).toEqual([5, 7, 12, 50, 50]);
});

test('of sizes that are listed it is the largest that is not above the wanted one, or else the smallest', () => {
  expect(sizes({ enum: [20, 5, 10] }, 5, 20, ['20', '5', '10'])).toEqual([5, 5, 10, 20, 20]);
});

test('it is a multiple where the schema wants one, and whatever else the schema admits', () => {
  expect(sizes({ type: 'integer', multipleOf: 5 })).toEqual([5, 5, 10, 400, Number.POSITIVE_INFINITY]);
  expect(sizes({ type: 'integer', multipleOf: 4, minimum: 6, maximum: 30 }, 6, 30)).toEqual([
    8, 8, 12, 28, 28,
  ]);
  const odd: JsonObject = { type: 'integer', not: { multipleOf: 2 } };
  expect(sizes(odd).slice(0, 4)).toEqual([1, 7, 11, 399]);
});
