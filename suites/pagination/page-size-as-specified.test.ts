import { expect, test } from 'vitest';
import type { JsonObject } from '../../engine/base/json.ts';
import { bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { books, booksDocument } from '../../test/support/checks/books-api.ts';
import { apiOf, judge, outcomes } from '../../test/support/checks/judging.ts';
import check from './page-size-as-specified.ts';

/** The list of books, whose pages have a size that a schema describes. */
function sized(schema: JsonObject) {
  const usual = JSON.stringify({ type: 'integer', minimum: 0 });
  const wanted = JSON.stringify({ type: 'integer', minimum: 0, ...schema });
  return apiOf(JSON.parse(JSON.stringify(booksDocument()).replace(usual, wanted)));
}

const outcomesOf = (schema: JsonObject, manner: Manner = {}, all = someBooks) =>
  outcomes(judge(check, { api: sized(schema), server: bookServer(all, manner) }));
const [byDefault, byMaximum] = ['relation=default', 'relation=maximum'];

test('pages as large as the schema says pass', () => {
  expect(outcomesOf({ default: 4, maximum: 5 }, { largestPage: 4 })).toEqual({
    [byDefault]: 'passed',
    [byMaximum]: 'passed',
  });
});

test('a page without a size that is larger than the default fails', () => {
  expect(outcomesOf({ default: 3 }, { largestPage: 4 })).toEqual({ [byDefault]: 'failed' });
});

test('a page larger than the maximum fails, and a refusal passes', () => {
  expect(outcomesOf({ maximum: 4 })).toEqual({ [byMaximum]: 'failed' });
  const refusing: Manner = { refuses: (query) => query.some(([, value]) => value === '5') };
  expect(outcomesOf({ maximum: 4 }, refusing)).toEqual({ [byMaximum]: 'passed' });
});

test('a short list decides nothing, and a schema without either has no such check', () => {
  expect(outcomesOf({ default: 10, maximum: 20 })).toEqual({
    [byDefault]: 'inconclusive',
    [byMaximum]: 'inconclusive',
  });
  expect(check.instances(books)).toEqual([]);
});
