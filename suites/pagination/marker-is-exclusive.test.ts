import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { bookServer, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, onPages, refusing, sent } from '../../test/support/checks/pages.ts';
import check from './marker-is-exclusive.ts';

const right = {
  'relation=exclusive-marker': 'passed',
  'relation=exclusive-marker-of-filtered-list': 'inconclusive',
  'relation=exclusive-marker-of-sorted-list': 'inconclusive',
  'status=200': 'passed',
};

/** Begins some pages with their marker. */
const inclusive = (wanted: (request: Parameters<typeof sent>[0]) => boolean) =>
  onPages((page, request) => {
    const marker = someBooks.find(({ id }) => id === sent(request, 'after'));
    return marker !== undefined && wanted(request)
      ? { ...page, books: [{ ...marker }, ...entriesIn(page)] }
      : page;
  });

test('pages without their markers are right', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks) }))).toEqual(right);
});

test('a page that begins with its marker is seen', () => {
  const claims = judge(check, {
    api: books,
    server: bookServer(
      someBooks,
      inclusive(() => true),
    ),
  });
  const [found] = claims.filter(({ outcome }) => outcome === 'failed');
  expect(outcomes(claims)).toEqual({ ...right, 'relation=exclusive-marker': 'failed' });
  expect(found?.aspect).toMatchObject({ operation: 'listBooks', parameter: 'after' });
  expect(found?.evidence[0]).toContain('after=');
});

test('any page of the run is looked at, whatever it was asked for with', () => {
  const server = bookServer(
    someBooks,
    inclusive((request) => sent(request, 'genre') !== undefined),
  );
  expect(outcomes(judge(check, { api: books, server }))).toEqual(right);
  const claims = judge(check, {
    api: books,
    server,
    besides: (scene) =>
      askList(scene, [
        ['genre', 'novel'],
        ['after', 'b-1'],
      ]),
  });
  expect(outcomes(claims)).toMatchObject({
    'relation=exclusive-marker': 'passed',
    'relation=exclusive-marker-of-filtered-list': 'failed',
  });
});

test('a marker that is refused is another finding', () => {
  const server = bookServer(
    someBooks,
    refusing(404, (request) => sent(request, 'after') === 'b-6'),
  );
  expect(outcomes(judge(check, { api: books, server }))).toEqual({ ...right, 'status=200': 'failed' });
});

test('a list without entries shows nothing, and a marker that changed meanwhile is no finding', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer([]) }))).toEqual({
    'relation=exclusive-marker': 'inconclusive',
    'relation=exclusive-marker-of-filtered-list': 'inconclusive',
    'relation=exclusive-marker-of-sorted-list': 'inconclusive',
    'status=200': 'inconclusive',
  });
  const changed = bookServer(
    someBooks.map((each) => ({ ...each, pages: 1 })),
    inclusive(() => true),
  );
  expect(outcomes(judge(check, { api: books, server: bookServer(someBooks), changed }))).toMatchObject({
    'relation=exclusive-marker': 'inconclusive',
  });
});

test('where pages of the plain list hold their markers, filtered ones are not blamed besides', () => {
  const claims = judge(check, {
    api: books,
    server: bookServer(
      someBooks,
      inclusive(() => true),
    ),
    besides: (scene) =>
      askList(scene, [
        ['genre', 'novel'],
        ['after', 'b-1'],
      ]),
  });
  expect(outcomes(claims)).toMatchObject({
    'relation=exclusive-marker': 'failed',
    'relation=exclusive-marker-of-filtered-list': 'inconclusive',
  });
  const found = claims.find(({ outcome }) => outcome === 'failed');
  expect(found?.seenIn).toEqual(expect.arrayContaining([expect.stringContaining('genre=novel')]));
});
