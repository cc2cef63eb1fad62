import { describe, expect, test } from 'vitest';
import { familyOf, readMediaType, sameType } from './media-type.ts';

describe('a media type is read', () => {
  test.each([
    ['application/json', 'application/json', undefined],
    ['Application/JSON;charset=UTF-8', 'application/json', 'utf-8'],
    ['text/xml;\tcharset="utf-8"', 'text/xml', 'utf-8'],
    ['application/json;', 'application/json', undefined],
    ['application/json; ; charset=us-ascii ;', 'application/json', 'us-ascii'],
    ['application/json; title="; charset=latin1"; charset=utf-8', 'application/json', 'utf-8'],
  ])('%s', (text, name, charset) => {
    expect(readMediaType(text)).toEqual({ name, charset });
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

test('XML has two names, and JSON has one', () => {
  expect(sameType('text/xml', 'application/xml')).toBe(true);
  expect(sameType('text/json', 'application/json')).toBe(false);
});
