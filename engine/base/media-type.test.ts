import { describe, expect, test } from 'vitest';
import { closeness, familyOf, isRange, readMediaType } from './media-type.ts';

describe('a media type is read', () => {
  test.each([
    ['application/json', 'application/json', undefined],
    ['Application/JSON;charset=UTF-8', 'application/json', 'utf-8'],
    ['text/xml;\tcharset="utf-8"', 'text/xml', 'utf-8'],
    ['application/json;', 'application/json', undefined],
    ['application/json; ; charset=us-ascii ;', 'application/json', 'us-ascii'],
    ['application/json; title="; charset=latin1"; charset=utf-8', 'application/json', 'utf-8'],
  ])('%s', (text, name, charset) => {
    expect(readMediaType(text)).toMatchObject({ name });
    expect(readMediaType(text)?.charset).toBe(charset);
  });
});

test.each(['', 'json', 'application/', 'application/json, application/json', 'a/b; charset', 'a/b; =x'])(
  '%j is no media type',
  (text) => {
    expect(readMediaType(text)).toBeUndefined();
  },
);

test.each([
  ['application/json', 'json'],
  ['text/json', 'json'],
  ['application/vnd.acme.widgets+json; version=2', 'json'],
  ['Application/Problem+JSON', 'json'],
  ['text/xml', 'xml'],
  ['application/atom+xml', 'xml'],
  ['application/jsonp', undefined],
  ['text/html', undefined],
  [undefined, undefined],
])('%s is of the family %s', (type, family) => {
  expect(familyOf(type)).toBe(family);
});

test.each([
  ['application/json', 'application/json', 3],
  ['application/json', 'Application/JSON ; charset=utf-8', 3],
  ['application/json; charset=utf-8', 'application/json; charset=UTF-8', 4],
  ['application/json; charset=utf-8', 'application/json', 2],
  ['application/json; charset=utf-8', 'application/json; charset=us-ascii', 2],
  ['application/json; version=2', 'application/json; version=2', 4],
  ['application/json; version=2', 'application/json', 2],
  ['application/json; version=2', 'application/json; version=1', undefined],
  ['application/json', 'application/json; version=1', 3],
  ['application/*', 'application/json; version=1', 1],
  ['text/*', 'application/json', undefined],
  ['*/*', 'image/png', 0],
  ['*/*', undefined, undefined],
  ['application/json', 'text/json', undefined],
  ['text/xml', 'application/xml', 3],
  ['application/json', 'application/json; charset', 3],
  ['application/json', 'json', undefined],
])('%s names %s as closely as %s', (documented, answered, close) => {
  expect(closeness(documented, answered)).toBe(close);
});

test('a range is no format', () => {
  expect(['*/*', 'application/*', 'application/json', '*'].map(isRange)).toEqual([true, true, false, false]);
});
