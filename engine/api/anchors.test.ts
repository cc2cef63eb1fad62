import { expect, test } from 'vitest';
import { placesByName } from './anchors.ts';

const openapi = '3.1.0';

test('the schemas of a file are found by the names that they have', () => {
  const document = {
    openapi,
    components: { schemas: { A: { $anchor: 'colour' }, B: { items: { $dynamicAnchor: 'node' } } } },
  };
  expect([...placesByName(document)]).toEqual([
    ['colour', ['components', 'schemas', 'A']],
    ['node', ['components', 'schemas', 'B', 'items']],
  ]);
});

test('a name that several have, or that stands in an example, leads nowhere', () => {
  const twice = { openapi, components: { schemas: { A: { $anchor: 'x' }, B: { $anchor: 'x' } } } };
  expect(placesByName(twice).size).toBe(0);
  const shown = { openapi, components: { schemas: { A: { example: { $anchor: 'x' } } } } };
  expect(placesByName(shown).size).toBe(0);
});

test('in a file of schemas each of them may have a name', () => {
  expect([...placesByName({ more: { colours: { red: { $anchor: 'red' } } } })]).toEqual([
    ['red', ['more', 'colours', 'red']],
  ]);
});
