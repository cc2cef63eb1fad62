import { describe, expect, test } from 'vitest';
import type { Json } from '../base/json.ts';
import { listed } from '../base/result.ts';
import {
  entriesOf,
  readContent,
  readDocument,
  readHeader,
  readOperation,
  readParameter,
  readPathItem,
  readResponse,
  readSchema,
} from './openapi.ts';

const problemsOf = (
  result: ReturnType<typeof readSchema> | ReturnType<typeof readParameter>,
): readonly string[] => {
  const all = listed(result);
  return all.ok ? [] : all.problem.message.split('\n');
};

describe('an object in order is read as it is, further members included', () => {
  test.each<[string, (node: Json, where: string) => { readonly ok: boolean }, Json]>([
    ['file', readDocument, { openapi: '3.1.0', info: { title: 'A' }, paths: {}, 'x-any': 1 }],
    ['path', readPathItem, { get: {}, parameters: [] }],
    ['operation', readOperation, { operationId: 'list', responses: {}, deprecated: false, tags: ['a'] }],
    ['parameter', readParameter, { name: 'a', in: 'query', schema: true, explode: false }],
    ['response', readResponse, { description: 'Found.' }],
    ['header', readHeader, { schema: { type: 'string' } }],
    ['media type', readContent, { schema: false }],
  ])('%s', (_, read, node) => {
    expect(read(node, 'file')).toEqual({ ok: true, value: node });
  });
});

test('every member that is missing or of another form is a problem with its place', () => {
  expect(problemsOf(readParameter({ name: 7, explode: 'no', schema: [], content: [] }, 'file: /p'))).toEqual([
    'file: /p: a parameter needs "in", which says where it stands.',
    'file: /p: name has to be a text.',
    'file: /p: explode has to be true or false.',
    'file: /p: content has to be an object.',
    'file: /p: schema has to be a schema: an object, or true or false.',
  ]);
  expect(problemsOf(readParameter(null, 'file: /p'))).toEqual(['file: /p: a parameter has to be an object.']);
});

test('the keywords of a schema that are read have their forms, and a truth value says nothing', () => {
  expect(problemsOf(readSchema({ minimum: '1', enum: 'a', pattern: 3 }, 'file: size'))).toEqual([
    'file: size/schema: enum has to be a list.',
    'file: size/schema: minimum has to be a number.',
    'file: size/schema: pattern has to be a text.',
  ]);
  expect(readSchema(true, 'file')).toEqual({ ok: true, value: {} });
  expect(readSchema(undefined, 'file')).toEqual({ ok: true, value: {} });
});

test('extensions are no paths and no responses', () => {
  expect(entriesOf({ '/a': {}, 'x-note': {} })).toEqual([['/a', {}]]);
  expect(entriesOf(undefined)).toEqual([]);
});
