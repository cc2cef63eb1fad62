import { expect, test } from 'vitest';
import check from '../../suites/filter/returned-items-match.ts';
import { bookServer, someBooks } from '../support/checks/books.ts';
import { books } from '../support/checks/books-api.ts';
import { judge, outcomes, type Server } from '../support/checks/judging.ts';
import { sent } from '../support/checks/pages.ts';

const changed = someBooks.map((each) => (each.id === 'b-3' ? { ...each, genre: 'novel' } : each));

/** A server that gives the plain list as it was, and filtered lists as they are. */
function withOldList(headers: Readonly<Record<string, string>>): Server {
  return (request) => {
    if (sent(request, 'genre') !== undefined) return bookServer(changed)(request);
    const reply = bookServer(someBooks)(request);
    return 'code' in reply ? reply : { ...reply, headers: { ...reply.headers, ...headers } };
  };
}

const outcomesOf = (after: Server) =>
  outcomes(judge(check, { api: books, subject: 'genre', server: bookServer(someBooks), changed: after }));

test('a list from a cache does not show that nothing changed', () => {
  expect(outcomesOf(withOldList({ age: '60' }))['relation=soundness']).not.toBe('failed');
});

test('a list from no cache does, and so does one that a cache got after the probes', () => {
  expect(outcomesOf(withOldList({}))['relation=soundness']).toBe('failed');
  expect(outcomesOf(withOldList({ age: 'old' }))['relation=soundness']).toBe('failed');
});

test('what others show just as the cache does is judged', () => {
  const ignoring: Server = (request) => {
    const reply = bookServer(someBooks, { matches: { genre: () => true } })(request);
    return 'code' in reply || sent(request, 'genre') !== undefined
      ? reply
      : { ...reply, headers: { ...reply.headers, age: '60' } };
  };
  expect(outcomesOf(ignoring)['relation=soundness']).toBe('failed');
});
