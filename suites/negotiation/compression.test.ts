import { expect, test } from 'vitest';
import { isJsonObject } from '../../engine/base/json.ts';
import { bookServer, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, sent } from '../../test/support/checks/pages.ts';
import {
  gems,
  type Manner,
  refusal,
  sentHeader,
  vault,
  vaultServer,
} from '../../test/support/checks/vault.ts';
import check from './compression.ts';

const outcomesOn = (manner?: Manner, changed?: ReturnType<typeof vaultServer>) =>
  outcomes(
    judge(check, {
      api: vault,
      server: vaultServer(manner),
      ...(changed === undefined ? {} : { changed }),
    }),
  );

const served = 'header=accept-encoding,relation=served';
const same = 'header=accept-encoding,relation=same-list';
const onGzip =
  (reply: (right: Parameters<Manner>[0]) => ReturnType<Manner>): Manner =>
  (right, request) =>
    sentHeader(request, 'accept-encoding') === 'gzip' ? reply(right) : right;

test('the same list passes', () => {
  expect(outcomesOn()).toEqual({ [served]: 'passed', [same]: 'passed' });
});

test('a list that is refused, packed or not, decides nothing', () => {
  const refusing: Manner = () => refusal(400, 'no');
  expect(outcomesOn(refusing)).toEqual({ [served]: 'inconclusive', [same]: 'inconclusive' });
});

test('an entry that comes and goes has nothing to do with packing', () => {
  const flapping: Manner = (right, request) =>
    sentHeader(request, 'accept-encoding') === 'gzip' && request.repetition === 0
      ? { ...right, body: { gems: [] } }
      : right;
  expect(outcomesOn(flapping)).toEqual({ [served]: 'passed', [same]: 'passed' });
});

test.each([
  ['a refusal', () => refusal(403, 'no')],
  ['something else', (right: Parameters<Manner>[0]) => ({ ...right, body: { stones: [] } })],
  ['what cannot be unpacked', () => ({ code: 'undecodable-body' as const })],
])('%s fails', (_, reply) => {
  expect(outcomesOn(onGzip(reply))).toEqual({ [served]: 'failed', [same]: 'not-applicable' });
});

test('another list is a finding of its own', () => {
  const shorter = onGzip((right) => ({ ...right, body: { gems: gems.slice(1).map((gem) => ({ ...gem })) } }));
  expect(outcomesOn(shorter)).toEqual({ [served]: 'passed', [same]: 'failed' });
});

test('a packed list that loses its filter is another list', () => {
  const everything = bookServer(someBooks);
  const server = bookServer(someBooks, {
    replies: (right, request) => {
      if (request.query.length === 0 || sentHeader(request, 'accept-encoding') !== 'gzip') return right;
      const reply = everything({ ...request, query: [] });
      return 'status' in reply ? reply : right;
    },
  });
  expect(outcomes(judge(check, { api: books, server }))).toMatchObject({ [same]: 'failed' });
});

test('a list that comes in pages is compared whole', () => {
  const server = bookServer(someBooks, {
    replies: (right, request) =>
      isJsonObject(right.body) && sentHeader(request, 'accept-encoding') === 'gzip'
        ? { ...right, body: { ...right.body, books: entriesIn(right.body).slice(0, -1) } }
        : right,
  });
  const claims = judge(check, {
    api: books,
    server: (request) =>
      server(sent(request, 'limit') === undefined ? { ...request, query: [['limit', '2']] } : request),
  });
  expect(outcomes(claims)[same]).toBe('failed');
});

test('an entry that comes while the run looks makes no other list', () => {
  const more = vaultServer(
    onGzip((right) => right),
    gems.slice(0, 2),
  );
  expect(outcomesOn(undefined, more)[same]).not.toBe('failed');
});

test('a busy server decides nothing', () => {
  expect(outcomesOn(onGzip(() => refusal(503, 'busy')))).toEqual({
    [served]: 'inconclusive',
    [same]: 'inconclusive',
  });
});
