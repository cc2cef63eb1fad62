import { expect, test } from 'vitest';
import { familyOf } from './media-type.ts';

test.each([
  ['application/json', 'json'],
  ['application/vnd.acme.widgets+json; version=2', 'json'],
  ['Application/Problem+JSON', 'json'],
  ['text/xml', 'xml'],
  ['application/atom+xml', 'xml'],
  ['application/jsonp', undefined],
  ['text/plain', undefined],
  [undefined, undefined],
])('%s is of the family %s', (type, family) => {
  expect(familyOf(type)).toBe(family);
});
