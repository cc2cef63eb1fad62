import { expect, test } from 'vitest';
import { bookServer, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, type Received, type Reply, type Server } from '../../test/support/checks/judging.ts';
import check from './etag-honours-if-none-match.ts';

const asked = ({ headers }: Received): string | undefined =>
  headers.find(([name]) => name.toLowerCase() === 'if-none-match')?.[1];
const tagged = (
  tag: (request: Received) => string,
  known: (right: Reply, request: Received) => Reply,
): Server =>
  bookServer(someBooks, {
    replies: (right, request) => {
      const reply = { ...right, headers: { ...right.headers, etag: tag(request) } };
      return asked(request) === undefined ? reply : known(reply, request);
    },
  });
const unsent = (right: Reply): Reply => ({ ...right, status: 304, body: undefined });
const claimsOn = (server: Server, level: 'standard' | 'strict' = 'standard') =>
  judge(check, { api: books, server, level });

test('a list that is not sent again passes, with a strong and with a weak ETag', () => {
  for (const tag of ['"v1"', 'W/"v1"'])
    expect(claimsOn(tagged(() => tag, unsent))).toMatchObject([
      { outcome: 'passed', aspect: { header: 'if-none-match', status: 304 } },
    ]);
});

test('a list that is sent again although its ETag stayed the same is reported', () => {
  const server = tagged(
    () => '"v1"',
    (right) => right,
  );
  expect(claimsOn(server)).toMatchObject([{ outcome: 'warned', expected: 'status 304' }]);
  expect(claimsOn(server, 'strict')).toMatchObject([{ outcome: 'failed' }]);
});

test('an ETag that changes with each answer decides nothing', () => {
  const server = tagged(
    ({ repetition }) => `"${repetition}"`,
    (right) => right,
  );
  expect(claimsOn(server)).toMatchObject([{ outcome: 'inconclusive' }]);
});

test('an answer that never came, or says to come later, decides nothing', () => {
  const server = tagged(
    () => '"v1"',
    (right) => ({ ...right, status: 503 }),
  );
  expect(claimsOn(server)).toMatchObject([{ outcome: 'inconclusive' }]);
});

test.each([undefined, 'v1', '"a" "b"'])('with the ETag %s there is nothing to judge', (tag) => {
  const server = bookServer(someBooks, {
    replies: (right) => (tag === undefined ? right : { ...right, headers: { ...right.headers, etag: tag } }),
  });
  expect(claimsOn(server)).toMatchObject([{ outcome: 'not-applicable' }]);
});
