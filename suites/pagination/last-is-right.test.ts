import { expect, test } from 'vitest';
import { bookServer, someBooks } from '../../test/support/checks/books.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { linkedBooks, linkingServer, onPages, refusing, sent } from '../../test/support/checks/pages.ts';
import check from './last-is-right.ts';

test('a last link to the last page is right', () => {
  expect(outcomes(judge(check, { api: linkedBooks, server: linkingServer(someBooks) }))).toEqual({
    'relation=end': 'passed',
    'status=200': 'passed',
  });
});

test('a last link need not be given', () => {
  expect(outcomes(judge(check, { api: linkedBooks, server: bookServer(someBooks) }))).toEqual({
    'relation=end': 'not-applicable',
  });
});

test.each([
  ['to the first page', '/v1/books?limit=2'],
  ['to the last but one', '/v1/books?limit=1&after=b-4'],
  ['to no page', '/v1/nowhere'],
])('a last link %s is seen', (_, last) => {
  const server = linkingServer(
    someBooks,
    onPages((page) => ({ ...page, last })),
  );
  expect(outcomes(judge(check, { api: linkedBooks, server }))).toMatchObject({ 'relation=end': 'warned' });
  expect(outcomes(judge(check, { api: linkedBooks, server, level: 'strict' }))).toMatchObject({
    'relation=end': 'failed',
  });
});

test('a first page that does not come is another finding', () => {
  const server = linkingServer(
    someBooks,
    refusing(500, (request) => sent(request, 'limit') === '2'),
  );
  expect(outcomes(judge(check, { api: linkedBooks, server }))).toEqual({
    'relation=end': 'inconclusive',
    'status=200': 'failed',
  });
});

test('a list of which nothing stays is no finding', () => {
  const changed = linkingServer(someBooks.map((each) => ({ ...each, pages: 1 })));
  expect(
    outcomes(judge(check, { api: linkedBooks, server: linkingServer(someBooks), changed })),
  ).toMatchObject({
    'relation=end': 'inconclusive',
  });
});
