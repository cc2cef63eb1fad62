import { expect, test } from 'vitest';
import { bookServer, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes, type Received } from '../../test/support/checks/judging.ts';
import { onPages, refusing, sent } from '../../test/support/checks/pages.ts';
import { type Manner, refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './odd-value-in-company.ts';

const ofGems = (manner?: Manner) =>
  outcomes(judge(check, { api: vault, server: vaultServer(manner), subject: 'lightest' }));

/** Changes what a server answers to a bad value beside another parameter. */
const together =
  (reply: (right: Parameters<Manner>[0], request: Received) => ReturnType<Manner>): Manner =>
  (right, request) =>
    right.status === 400 && request.query.length > 1 ? reply(right, request) : right;

const kept = { 'relation=no-server-error': 'passed', 'relation=refused': 'passed' };

test('what is refused by itself and in company passes, by whatever refusal', () => {
  expect(ofGems()).toEqual(kept);
  expect(ofGems(together(() => refusal(404, 'itemNotFound')))).toEqual(kept);
});

test('a target that fails in company alone fails', () => {
  expect(ofGems(together(() => refusal(500, 'fault')))).toMatchObject({
    'relation=no-server-error': 'failed',
  });
});

test('a bad value that is refused by itself and taken in company is a finding', () => {
  const taking = together((_, request) => vaultServer()({ ...request, query: request.query.slice(1) }));
  expect(ofGems(taking)['relation=refused']).toMatch(/failed|warned/);
  expect(ofGems(taking)['relation=no-server-error']).toBe('passed');
});

test('a server error beside one certain filter is found, whichever filter that is', () => {
  for (const beside of ['title', 'genre', 'min_pages', 'since']) {
    const server = bookServer(
      someBooks,
      refusing(500, (request) => sent(request, 'limit') === '0' && sent(request, beside) !== undefined),
    );
    expect(outcomes(judge(check, { api: books, server, subject: 'limit' })), beside).toMatchObject({
      'relation=no-server-error': 'failed',
    });
  }
});

test('what fails or is taken by itself, and company that is not served, are for other checks', () => {
  const failing: Manner = (right) => (right.status === 400 ? refusal(500, 'fault') : right);
  expect(ofGems(failing)['relation=no-server-error']).not.toBe('failed');
  const refusingNames: Manner = (right, { query }) =>
    query.some(([name]) => name === 'name') ? refusal(400, 'badRequest') : right;
  expect(ofGems(refusingNames)).toEqual({
    'relation=no-server-error': 'not-applicable',
    'relation=refused': 'not-applicable',
  });
});

test('an empty list shows nothing to ask for besides', () => {
  const empty = judge(check, { api: vault, server: vaultServer((right) => right, []), subject: 'lightest' });
  expect(new Set(Object.values(outcomes(empty)))).toEqual(new Set(['inconclusive']));
});

const zeroBehindMarker = (request: Received): boolean =>
  sent(request, 'limit') === '0' && sent(request, 'after') !== undefined;

test.each([
  [
    'gives entries',
    onPages((page, request) =>
      zeroBehindMarker(request) ? { books: someBooks.map((each) => ({ ...each })) } : page,
    ),
    { 'relation=bound': 'failed', 'relation=no-server-error': 'passed' },
  ],
  ['fails', refusing(500, zeroBehindMarker), { 'relation=no-server-error': 'failed' }],
  ['gives none', {}, { 'relation=bound': 'passed', 'relation=no-server-error': 'passed' }],
])('a page of zero entries behind a marker that %s', (_, manner, expected) => {
  const server = bookServer(someBooks, manner);
  expect(outcomes(judge(check, { api: books, server, subject: 'limit' }))).toMatchObject(expected);
});
