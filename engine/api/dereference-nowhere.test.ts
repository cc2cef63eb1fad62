import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../base/json.ts';
import { problemOf, replaced, schemas } from './dereference.fixture.ts';

describe('a reference that leads nowhere is named with its place:', () => {
  const place = 'own.yaml: /components/schemas/A';
  test.each<[string, Json, string]>([
    [
      'a place that is not there',
      { $ref: '#/components/schemas/Bx' },
      `${place}/$ref: it refers to #/components/schemas/Bx, and there is no /components/schemas/Bx. Did you mean By?`,
    ],
    ['a part of the prototype', { $ref: '#/components/constructor' }, 'there is no /components/constructor.'],
    ['a file that is not there', { $ref: 'none.yaml#/a' }, `${place}/$ref: no none.yaml`],
    ['no text', { $ref: 5 }, `${place}/$ref: a reference has to be a text, such as #/components`],
    [
      'itself',
      { $ref: '#/components/schemas/A' },
      `${place}/$ref: the reference "#/components/schemas/A" leads to itself.`,
    ],
    [
      'a name of no schema',
      { $ref: '#blu' },
      `${place}/$ref: the reference "#blu" names no $anchor of the file`,
    ],
    [
      'a name in another file',
      { $ref: 'colours.yaml#red' },
      `${place}/$ref: the reference "colours.yaml#red" names no $anchor of colours.yaml`,
    ],
    [
      'another kind of part',
      { $ref: '#/components/parameters/p' },
      `${place}/$ref: it refers to #/components/parameters/p, which is a parameter, and a schema has to stand here.`,
    ],
    ['the whole file', { $ref: '#' }, 'which is the whole file, and a schema has to stand here.'],
    [
      'a value of a discriminator',
      { discriminator: { propertyName: 'a', mapping: { red: '#/components/schemas/Bx' } } },
      `${place}/discriminator/mapping/red: it refers to #/components/schemas/Bx`,
    ],
  ])('%s', (_name, schema, words) => {
    const document = schemas({ A: schema, By: { type: 'string' } }, { parameters: { p: { name: 'p' } } });
    expect(problemOf(document)).toContain(words);
  });

  test('two that lead to each other', () => {
    const document = schemas({
      A: { $ref: '#/components/schemas/B' },
      B: { $ref: '#/components/schemas/A' },
    });
    expect(problemOf(document)).toContain('leads to itself.');
  });

  test('a chain without end', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [
        `s${index}`,
        { $ref: `#/components/schemas/s${index + 1}` },
      ]),
    );
    expect(problemOf(schemas({ ...chain, s5000: { type: 'string' } }))).toContain(
      'leads through more than 100 others',
    );
  });

  test('all of them at once', () => {
    const result = replaced(schemas({ A: { $ref: '#/a' }, B: { $ref: '#/b' } }));
    expect(result).toMatchObject({ ok: false, problem: { others: [{ code: 'specification-reference' }] } });
  });
});

test.each<[string, JsonObject]>([
  ['names a schema', { red: 'Red' }],
  ['leads to a schema', { red: '#/components/schemas/Red' }],
  ['leads into another file', { red: 'colours.yaml#/Red' }],
])('a discriminator whose value %s is taken', (_name, mapping) => {
  const document = schemas({ A: { discriminator: { propertyName: 'kind', mapping } }, Red: {} });
  expect(problemOf(document)).toBe('');
});
