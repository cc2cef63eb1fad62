import { expect, test } from 'vitest';
import type { Json } from '../base/json.ts';
import { namedSchemas } from './anchors.ts';

const openapi = '3.1.0';

function wayTo(name: string, document: Json, around: readonly string[] = []): readonly string[] | undefined {
  return namedSchemas(document, '/own.yaml').byName(name, around);
}

test('the schemas of a file are found by the names that they have', () => {
  const document = {
    openapi,
    components: { schemas: { A: { $anchor: 'colour' }, B: { items: { $dynamicAnchor: 'node' } } } },
  };
  expect(wayTo('colour', document)).toEqual(['components', 'schemas', 'A']);
  expect(wayTo('node', document)).toEqual(['components', 'schemas', 'B', 'items']);
});

test('a name that several have, or that stands in an example, leads nowhere', () => {
  const twice = { openapi, components: { schemas: { A: { $anchor: 'x' }, B: { $anchor: 'x' } } } };
  expect(wayTo('x', twice)).toBeUndefined();
  const shown = { openapi, components: { schemas: { A: { example: { $anchor: 'x' } } } } };
  expect(wayTo('x', shown)).toBeUndefined();
});

test('a name that schemas with addresses of their own have is found below each of them', () => {
  const of = (id: string): Json => ({ $id: id, $defs: { one: { $anchor: 'x' } } });
  const document = { openapi, components: { schemas: { A: of('a'), B: of('b') } } };
  const below = ['components', 'schemas', 'B'];
  expect(wayTo('x', document, below)).toEqual([...below, '$defs', 'one']);
  expect(wayTo('x', document)).toBeUndefined();
});

test('in a file of schemas each of them may have a name', () => {
  expect(wayTo('red', { more: { colours: { red: { $anchor: 'red' } } } })).toEqual([
    'more',
    'colours',
    'red',
  ]);
});

test('the schema with an address around a place is the innermost', () => {
  const document = {
    openapi,
    components: { schemas: { A: { $id: 'https://a.example/a', items: { $id: 'b', type: 'array' } } } },
  };
  const way = ['components', 'schemas', 'A'];
  const { around, byAddress } = namedSchemas(document, '/own.yaml');
  expect(around([...way, 'items', 'items'])).toEqual([...way, 'items']);
  expect(around([...way, 'not'])).toEqual(way);
  expect(around(['paths'])).toEqual([]);
  expect(byAddress('https://a.example/b', [])).toEqual([...way, 'items']);
});
