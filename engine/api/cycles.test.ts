import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../base/json.ts';
import { partsInCycles } from './cycles.ts';
import { measureParts } from './extent.ts';
import { withoutCycles } from './schema-tree.ts';
import { compileBody } from './validate.ts';

/** A schema whose member leads back to it, by way of another schema where one is given. */
function tree(by?: Record<string, unknown>): JsonObject {
  const members: Record<string, JsonObject> = {};
  const whole: JsonObject = { type: 'object', properties: members };
  members.inner = by === undefined ? whole : { ...by, items: whole };
  return whole;
}

describe('schemas that lead back to themselves', () => {
  test('are those of a loop, and none that only lead into one', () => {
    const loop = tree({ type: 'array' });
    const found = partsInCycles({ properties: { loop, other: { type: 'string' } } }, 'schema');
    expect(found.size).toBe(2);
    expect(found.has(loop)).toBe(true);
    expect(partsInCycles({ allOf: [{ type: 'string' }] }, 'schema').size).toBe(0);
  });

  test('stand under a name once, and are referred to', () => {
    expect(withoutCycles(tree())).toEqual({
      $ref: '#/$defs/loop-1',
      $defs: { 'loop-1': { type: 'object', properties: { inner: { $ref: '#/$defs/loop-1' } } } },
    });
    expect(withoutCycles({ items: tree({ title: 'more' }) })).toMatchObject({
      items: { $ref: '#/$defs/loop-1' },
      $defs: { 'loop-1': { properties: { inner: { $ref: '#/$defs/loop-2' } } } },
    });
  });

  test('count once each in what is written out', () => {
    const loop = tree();
    const both = { properties: { a: loop, b: loop } };
    expect(measureParts(both, 'schema', 100)).toEqual({ size: 8, depth: 3, inner: 4 });
  });
});

test('what is there twice and leads nowhere back counts twice', () => {
  const shared: JsonObject = { type: 'string' };
  expect(measureParts({ properties: { a: shared, b: shared } }, 'schema', 100).size).toBe(6);
});

describe('a schema whose parts are shared over and over', () => {
  /** A schema of which each level has two members of the next. */
  function doubling(levels: number): JsonObject {
    let schema: JsonObject = { type: 'object', properties: { end: { type: 'string' } } };
    for (let level = 0; level < levels; level += 1)
      schema = { type: 'object', required: ['a'], properties: { a: schema, b: schema } };
    return schema;
  }
  const sizeOf = (schema: JsonObject): number => JSON.stringify(schema).length;

  test('is written out where that is little', () => {
    expect(withoutCycles(doubling(5)).$defs).toBeUndefined();
  });

  test('grows with its levels where it would grow with the power of two', () => {
    const [some, more] = [12, 15].map((levels) => sizeOf(withoutCycles(doubling(levels))));
    expect(more).toBeLessThan((some ?? 0) * 1.5);
  });

  test('asks for the same', () => {
    const value = (levels: number, end: unknown): unknown =>
      levels === 0 ? { end } : { a: value(levels - 1, end) };
    const problemsOf = compileBody(doubling(13), 'standard');
    const bodyOf = (end: unknown): JsonObject => JSON.parse(JSON.stringify(value(13, end)));
    expect(problemsOf(bodyOf('x'))).toEqual([]);
    expect(problemsOf(bodyOf(5))).toMatchObject([{ keyword: 'type', pointer: `${'/a'.repeat(13)}/end` }]);
    expect(problemsOf({ b: {} }).map(({ missing }) => missing)).toEqual(['a', 'a']);
  });
});
