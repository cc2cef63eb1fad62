import { describe, expect, test } from 'vitest';
import type { Json } from '../../engine/base/json.ts';
import { loadJudgeable } from '../../suites/load.ts';
import { at, shelfDocument, withChanges } from './bad-files.ts';
import { fileWriter } from './written-files.ts';

const { written, messageOf } = fileWriter();

describe('a schema that leads to itself', () => {
  const withSchemas = (schemas: Json): string =>
    written(
      JSON.stringify(
        withChanges(shelfDocument(), [
          [`${at.entry}/properties/more`, { $ref: '#/components/schemas/more' }],
          ['/components', { schemas }],
        ]),
      ),
    );
  const more = { $ref: '#/components/schemas/more' };
  const kind = { $ref: '#/components/schemas/kind' };

  test.each<[string, Json]>([
    ['by a member', { more: { type: 'object', properties: { inner: more } } }],
    ['by an element', { more: { type: 'array', items: more } }],
    ['by a part of all and a member', { more: { allOf: [{ properties: { parent: more } }] } }],
    ['by an alternative and an element', { more: { anyOf: [{ type: 'string' }, { items: more }] } }],
    [
      'from a kind to its own kind',
      { more: { properties: { type: {} } }, kind: { allOf: [more, { properties: { of: kind } }] } },
    ],
  ])('%s is taken', async (_name, schemas) => {
    expect(await loadJudgeable(withSchemas(schemas))).toMatchObject({ ok: true });
  });

  /** Schemas of which each leads to five others. */
  const each = (count: number): Json =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        index === 0 ? 'more' : `s${index}`,
        {
          properties: Object.fromEntries(
            [1, 14, 27, 40, 53].map((step) => {
              const other = (index * 7 + step) % count;
              return [`p${step}`, { $ref: `#/components/schemas/${other === 0 ? 'more' : `s${other}`}` }];
            }),
          ),
        },
      ]),
    );

  test('is one of many that lead to each other, which are written out once each', async () => {
    expect(await loadJudgeable(withSchemas(each(100)))).toMatchObject({ ok: true });
  });

  test('is one of more than can be compiled, which is said at once', async () => {
    const started = performance.now();
    expect(await messageOf(withSchemas(each(2000)))).toContain(
      'has 2000 schemas that lead back to themselves, and 1500 are the most.',
    );
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('may be very large where no answer is compared with it', async () => {
    const file = written(JSON.stringify({ ...shelfDocument(), components: { schemas: each(2000) } }));
    expect(await loadJudgeable(file)).toMatchObject({ ok: true });
  });

  test.each<[string, Json]>([
    ['as a part of itself', { more: { allOf: [more] } }],
    ['as its own alternative', { more: { oneOf: [more, { type: 'object' }] } }],
    [
      'from an alternative to the whole',
      { more: { anyOf: [kind, { type: 'object' }] }, kind: { allOf: [more] } },
    ],
    ['as its own opposite', { more: { not: more } }],
  ])('%s is refused', async (_name, schemas) => {
    expect(await messageOf(withSchemas(schemas))).toContain(
      'leads back to itself without a step into the value',
    );
  });
});
