import { describe, expect, test } from 'vitest';
import type { Api } from '../../engine/api/model.ts';
import type { JsonObject } from '../../engine/base/json.ts';
import { checks } from '../../suites/checks.ts';
import { type Book, book, bookServer } from '../support/checks/books.ts';
import { booksDocument } from '../support/checks/books-api.ts';
import { apiOf, judge, type Received } from '../support/checks/judging.ts';

/** The list of books whose filter by title takes several titles, written as the members say. */
function booksWith(members: JsonObject): Api {
  const document: JsonObject = JSON.parse(JSON.stringify(booksDocument()), (_, value) =>
    value?.name === 'title' && value.in === 'query'
      ? { ...value, schema: { type: 'array', items: { type: 'string' } }, ...members }
      : value,
  );
  return apiOf(document);
}

const titles = [
  'Emma',
  'Emma, again',
  'Faust|II',
  'Hamlet',
  'Hamlet',
  'Walden Pond',
  'Émile',
  'Emma',
  'A+B & C',
];
const all: readonly Book[] = titles.map((title, index) => book(`b-${index}`, { title, genre: 'novel' }));

/** What the checks of the title find on a server that takes several titles in one parameter. */
function judged(
  api: Api,
  delimiter: string,
): { readonly findings: readonly string[]; readonly urls: readonly string[] } {
  const urls: string[] = [];
  const byTitle = bookServer(all, {
    matches: { title: ({ title }, value) => value.split(delimiter).includes(title) },
  });
  const server = (request: Received) => {
    urls.push(request.url);
    return byTitle(request);
  };
  const findings = checks.flatMap((check) =>
    check
      .instances(api)
      .filter(({ id }) => id.endsWith(':title'))
      .flatMap(({ id }) => judge(check, { api, server, subject: 'title' }).map((claim) => ({ id, ...claim })))
      .filter(({ outcome }) => outcome === 'failed' || outcome === 'warned')
      .map(({ id, message }) => `${id}: ${message}`),
  );
  return { findings, urls };
}

describe('a server that takes several values in one parameter', () => {
  test.each<[string, JsonObject, string, string]>([
    ['commas', { explode: false }, ',', 'title=Emma,Emma'],
    ['blanks', { style: 'spaceDelimited' }, ' ', 'title=Emma%20Emma'],
    ['pipes', { style: 'pipeDelimited' }, '|', 'title=Emma%7CEmma'],
  ])('is not blamed where the file says so, by %s', (_, members, delimiter, address) => {
    const { findings, urls } = judged(booksWith(members), delimiter);
    expect(findings).toEqual([]);
    expect(urls.some((url) => url.includes(address))).toBe(true);
  });

  test('is blamed where the file says otherwise', () => {
    const { findings } = judged(booksWith({}), ',');
    expect(findings.join('\n')).toContain('filter.whole-value-is-compared:title');
  });
});
