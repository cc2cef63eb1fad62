import { expect, test } from 'vitest';
import { type Json, type JsonObject, readPointer } from '../base/json.ts';
import { citedReadings } from './cited-readings.ts';

const ids = (document: Json): readonly string[] => citedReadings(document).map(({ reading }) => reading);

test('readings are found wherever the vocabulary has them', () => {
  const document = {
    'x-conformance': { id: 'a', readings: { 'header.date': ['W1'] } },
    paths: {
      '/a': {
        get: {
          'x-collection': { items: '/a', sorting: { keys: [{ value: 'b', readings: ['W2'] }] } },
          parameters: [{ name: 'p', 'x-refuses': [{ value: 'x', readings: ['W3'] }] }],
          responses: {
            200: { 'x-tolerated': 'W4' },
            201: { 'x-tolerated': { reading: 'W5' } },
            202: { content: { 'a/b': { schema: { 'x-should': { required: ['a'], readings: ['W6'] } } } } },
            203: { content: { 'a/b': { schema: { properties: { readings: { 'x-readings': ['W7'] } } } } } },
          },
        },
      },
    },
  };
  for (const { place, reading } of citedReadings(document))
    expect(readPointer(document, place)).toBe(reading);
  expect([...ids(document)].sort()).toEqual(['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7']);
  expect(citedReadings(document)[0]).toEqual({
    place: '/x-conformance/readings/header.date/0',
    reading: 'W1',
  });
});

test('data and members of the data are none', () => {
  expect(
    ids({ readings: ['A'], example: { 'x-readings': ['B'] }, properties: { 'x-readings': {} } }),
  ).toEqual([]);
});

test('a document that contains itself ends', () => {
  const schema: Record<string, Json> = { 'x-readings': ['W1'] };
  schema.properties = { inner: schema };
  const document: JsonObject = { components: { schemas: { schema } } };
  expect(ids(document)).toEqual(['W1']);
});
