import { expect, test } from 'vitest';
import { bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, onPages, refusing, sent, unlinkedBooks } from '../../test/support/checks/pages.ts';
import check from './walk-ends.ts';

const atTheEnd = (request: Parameters<typeof sent>[0]): boolean => sent(request, 'after') === 'b-6';

/** The number at the end of an id; 0 where there is none. */
function numberOf(id = ''): number {
  return Number(/\d*$/.exec(id)?.[0] ?? 0);
}

test('a list that ends is found to', () => {
  expect(outcomes(judge(check, { api: unlinkedBooks, server: bookServer(someBooks) }))).toEqual({
    'relation=end': 'passed',
  });
});

test.each<[string, Manner, string]>([
  [
    'begins again at its end',
    onPages((page, request) =>
      atTheEnd(request) ? { books: someBooks.map((each) => ({ ...each })) } : page,
    ),
    'Reading the list page by page never reaches its end.',
  ],
  ['is not found at its end', refusing(404, atTheEnd), 'Reading the list broke off with status 404.'],
  ['fails at its end', refusing(500, atTheEnd), 'Reading the list broke off with status 500.'],
  [
    'goes on with ever new entries',
    onPages((page, request) => ({
      books: entriesIn(page).concat({ id: `more-${numberOf(sent(request, 'after')) + 1}` }),
    })),
    'The list did not end within 4000 pages.',
  ],
])('a list that %s is seen', (_, manner, message) => {
  const [claim] = judge(check, { api: unlinkedBooks, server: bookServer(someBooks, manner) });
  expect(claim).toMatchObject({ outcome: 'failed', message });
});

test('a busy target shows nothing', () => {
  const server = bookServer(someBooks, refusing(503, atTheEnd));
  expect(outcomes(judge(check, { api: unlinkedBooks, server }))).toEqual({ 'relation=end': 'inconclusive' });
});

test('a list that changes meanwhile ends all the same', () => {
  const changed = bookServer(someBooks.slice(3));
  expect(outcomes(judge(check, { api: unlinkedBooks, server: bookServer(someBooks), changed }))).toEqual({
    'relation=end': 'passed',
  });
});
