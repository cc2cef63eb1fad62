import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../base/json.ts';
import { accessOf } from './access.ts';
import { deriveApi } from './load.ts';

const securitySchemes: JsonObject = {
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  bearer: { type: 'http', scheme: 'bearer' },
  basic: { type: 'http', scheme: 'basic' },
};

/** How the token is sent to the list and to one entry; undefined stands for what the file does not say. */
function sentTo(list: Json | undefined, item: Json | undefined, file?: Json, token = 'a-token') {
  const secured = (security: Json | undefined): JsonObject => (security === undefined ? {} : { security });
  const responses: JsonObject = { '200': { description: 'Found.' } };
  const api = deriveApi(
    {
      openapi: '3.1.0',
      info: { title: 'Rows', version: '1' },
      ...secured(file),
      paths: {
        '/rows': {
          get: { ...secured(list), 'x-collection': { items: '/rows', identity: '/id' }, responses },
        },
        '/rows/{id}': {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          get: { ...secured(item), 'x-item': { parameter: 'id' }, responses },
        },
      },
      components: { securitySchemes },
    },
    'rows.yaml',
  );
  if (!api.ok) throw new Error(api.problem.message);
  const access = accessOf(api.value, token);
  const shown = (path: string): string | undefined => {
    const scheme = access.schemeAt(path);
    return scheme === undefined ? undefined : `${scheme.name}: ${scheme.prefix}`;
  };
  return {
    list: shown('/rows'),
    item: shown('/rows/7'),
    other: shown('/other'),
    schemes: access.schemes.length,
  };
}

const [key, bearer, basic] = ['X-Key: ', 'Authorization: Bearer ', 'Authorization: Basic '];

test('an operation that is open to everybody gets no token, whatever the others want', () => {
  expect(sentTo(undefined, [], [{ key: [] }])).toEqual({
    list: key,
    item: undefined,
    other: key,
    schemes: 1,
  });
  expect(sentTo([], undefined, [{ key: [] }])).toEqual({
    list: undefined,
    item: key,
    other: undefined,
    schemes: 1,
  });
  expect(sentTo(undefined, undefined)).toMatchObject({ list: undefined, item: undefined, schemes: 0 });
});

test('where a token is optional, it is sent as the file says', () => {
  expect(sentTo(undefined, undefined, [{ bearer: [] }, {}])).toMatchObject({ list: bearer, item: bearer });
  expect(sentTo(undefined, [], [{ bearer: [] }, {}])).toMatchObject({ list: bearer, item: undefined });
  expect(sentTo([{ key: [] }, {}, { bearer: [] }], [{ bearer: [] }])).toMatchObject({
    list: bearer,
    item: bearer,
  });
});

test('each operation gets the token in its own way', () => {
  expect(sentTo([{ key: [] }], [{ bearer: [] }])).toMatchObject({ list: key, item: bearer, schemes: 2 });
});

test('of alternatives that counts which every operation takes', () => {
  const either = [{ key: [] }, { bearer: [] }];
  expect(sentTo(either, undefined, either)).toMatchObject({ list: key, item: key });
  expect(sentTo(either, [{ bearer: [] }])).toMatchObject({ list: bearer, item: bearer });
  expect(sentTo(either, [])).toMatchObject({ list: key, item: undefined });
});

test('Basic counts among alternatives only where the token is a user with a password', () => {
  const either = [{ basic: [] }, { key: [] }];
  expect(sentTo(either, either)).toMatchObject({ list: key, item: key });
  expect(sentTo(either, either, undefined, 'ann:secret')).toMatchObject({ list: basic, item: basic });
  expect(sentTo([{ basic: [] }], undefined)).toMatchObject({ list: basic });
});
