import { expect, test } from 'vitest';
import { withAnchors } from './anchors.ts';

test('a reference by a name leads to the schema that has it, by a path', () => {
  const document = {
    paths: { '/a': { schema: { $ref: '#colour' }, example: { $ref: '#colour' } } },
    components: {
      schemas: { 'A b/c': { $anchor: 'colour', type: 'string' }, B: { $dynamicAnchor: 'node' } },
    },
  };
  expect(withAnchors(document)).toMatchObject({
    paths: {
      '/a': { schema: { $ref: '#/components/schemas/A%20b~1c' }, example: { $ref: '#colour' } },
    },
  });
});

test('a dynamic reference leads to the only schema of its name, or by its path', () => {
  const document = {
    a: { $dynamicRef: '#node' },
    b: { $dynamicRef: '#/c' },
    c: { $dynamicAnchor: 'node' },
    d: { $dynamicRef: '#nowhere' },
  };
  expect(withAnchors(document)).toEqual({ ...document, a: { $ref: '#/c' }, b: { $ref: '#/c' } });
});

test('what has no name, or a name that several have, is left as it is', () => {
  const plain = { schema: { $ref: '#/components' }, components: {} };
  expect(withAnchors(plain)).toEqual(plain);
  const twice = { a: { $anchor: 'x' }, b: { $anchor: 'x' }, c: { $ref: '#x' }, d: { $ref: '#y' } };
  expect(withAnchors(twice)).toEqual(twice);
});
