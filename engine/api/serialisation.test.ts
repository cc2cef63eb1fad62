import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../base/json.ts';
import { delimiterOf } from './serialisation.ts';

const list = { type: 'array', items: { type: 'string' } };

describe('several values of an array stand', () => {
  test.each<[string, JsonObject, string | undefined]>([
    ['each in a parameter of its own, unless the file says otherwise', {}, undefined],
    ['each in a parameter of its own where it is exploded', { style: 'form', explode: true }, undefined],
    ['between commas', { explode: false }, ','],
    ['between commas by the style form', { style: 'form', explode: false }, ','],
    ['between blanks', { style: 'spaceDelimited' }, ' '],
    ['between pipes', { style: 'pipeDelimited', explode: false }, '|'],
    ['each for itself where blanks are exploded', { style: 'spaceDelimited', explode: true }, undefined],
  ])('%s', (_, said, delimiter) => {
    expect(delimiterOf({ schema: list, ...said }, 'query', true, 'file')).toEqual({
      ok: true,
      value: delimiter,
    });
  });
});

test('one value is written alike in every style', () => {
  const one = { schema: { type: 'string' }, explode: false };
  expect(delimiterOf(one, 'query', true, 'file')).toEqual({ ok: true, value: undefined });
});

describe('a parameter is refused', () => {
  test.each<[string, 'query' | 'path', JsonObject, string, string]>([
    [
      'in a style of another place',
      'query',
      { style: 'simple' },
      'malformed',
      'has to be form, spaceDelimited',
    ],
    ['in a style that is none', 'path', { style: 'form' }, 'malformed', 'has to be simple, label, matrix'],
    [
      'in the style deepObject',
      'query',
      { style: 'deepObject' },
      'parameter',
      'an object in the style deepObject',
    ],
    [
      'with an object',
      'query',
      { schema: { type: ['object', 'null'] } },
      'parameter',
      'its value is an object',
    ],
    ['in the style matrix', 'path', { style: 'matrix' }, 'parameter', 'in the style matrix'],
    [
      'with a value in JSON',
      'query',
      { content: { 'application/json': {} } },
      'parameter',
      'in application/json',
    ],
  ])('%s', (_, place, said, code, words) => {
    expect(delimiterOf(said, place, true, 'file')).toMatchObject({
      ok: false,
      problem: { code: `specification-${code}`, message: expect.stringContaining(words) },
    });
  });

  test('only where the suite would give it a value', () => {
    expect(delimiterOf({ style: 'deepObject' }, 'query', false, 'file')).toMatchObject({ ok: true });
  });
});
