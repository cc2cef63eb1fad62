import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../base/json.ts';
import { requiredHeaders } from './required-headers.ts';

function headersOf(...parameters: readonly JsonObject[]) {
  const declared = parameters.map((node, index) => ({ node, file: 'a.yaml', pointer: `/${index}` }));
  return requiredHeaders(declared, ['x-token']);
}

const version = { name: 'X-Version', in: 'header', required: true, schema: { default: 2 } };

describe('a header that every request needs', () => {
  test('has its default, or else its example', () => {
    expect(headersOf(version)).toEqual([{ name: 'X-Version', value: '2', pointer: '/0' }]);
    expect(headersOf({ ...version, schema: { type: 'string' }, example: 'a b' })).toMatchObject([
      { value: 'a b' },
    ]);
  });

  test.each([
    ['none is given', { ...version, schema: { type: 'string' } }],
    ['it has two lines', { ...version, schema: { default: 'a\r\nX: b' } }],
    ['its name is none', { ...version, name: 'X Version' }],
    ['the client sets it', { ...version, name: 'Host' }],
    ['it is an object', { ...version, schema: { default: {} } }],
  ])('has no value where %s', (_name, header) => {
    expect(headersOf(header)).toMatchObject([{ value: undefined }]);
  });

  test('is that of the operation before that of the path', () => {
    const other = { ...version, name: 'x-version', schema: { default: 3 } };
    expect(headersOf(version, other)).toMatchObject([{ value: '3' }]);
    expect(headersOf(version, { ...other, required: false })).toEqual([]);
  });
});

test.each([
  ['is not required', { ...version, required: false }],
  ['is no parameter', { ...version, name: 'Accept' }],
  ['holds the token', { ...version, name: 'X-Token' }],
  ['is in the query', { ...version, in: 'query' }],
])('what %s goes along with nothing', (_name, header) => {
  expect(headersOf(header)).toEqual([]);
});
