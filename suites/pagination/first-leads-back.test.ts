import { expect, test } from 'vitest';
import { someBooks } from '../../test/support/checks/books.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import {
  entriesIn,
  linkedBooks,
  linkingServer,
  onPages,
  refusing,
  sent,
} from '../../test/support/checks/pages.ts';
import check from './first-leads-back.ts';

const right = { 'relation=same-entries': 'passed', 'relation=presence': 'passed', 'status=200': 'passed' };
const leading = (change: (link: string) => string) =>
  onPages((page) => (typeof page.first === 'string' ? { ...page, first: change(page.first) } : page));

test('a first link that leads back is found to', () => {
  expect(outcomes(judge(check, { api: linkedBooks, server: linkingServer(someBooks) }))).toEqual(right);
});

test('a first link that leads on is seen', () => {
  const server = linkingServer(
    someBooks,
    leading((link) => `${link}&after=b-1`),
  );
  expect(outcomes(judge(check, { api: linkedBooks, server }))).toEqual({
    ...right,
    'relation=same-entries': 'failed',
  });
});

test('a first page that holds fewer entries the next time, and leads on to the rest, is no finding', () => {
  const shorter = linkingServer(
    someBooks,
    leading((link) => `${link.replace(/limit=\d+/, 'limit=1')}`),
  );
  expect(outcomes(judge(check, { api: linkedBooks, server: shorter }))).toEqual(right);
});

test('a first page that loses entries and does not lead on is seen', () => {
  const cut = linkingServer(
    someBooks,
    onPages((page, request) => {
      const first = typeof page.first === 'string' ? { first: `${page.first}&cut=1` } : {};
      const { next: _, ...whole } = page;
      return sent(request, 'cut') === undefined
        ? { ...page, ...first }
        : { ...whole, books: entriesIn(page).slice(0, 1) };
    }),
  );
  expect(outcomes(judge(check, { api: linkedBooks, server: cut }))).toMatchObject({
    'relation=same-entries': 'failed',
  });
});

test('a first link that loses the order is seen', () => {
  const server = linkingServer(
    someBooks,
    leading((link) => link.replace(/sort=[^&]*&?/, '')),
  );
  expect(outcomes(judge(check, { api: linkedBooks, server }))).toMatchObject({
    'relation=same-entries': 'failed',
  });
});

test('a later page without a first link is seen', () => {
  const server = linkingServer(
    someBooks,
    onPages((page, request) => (sent(request, 'after') === 'b-2' ? { books: entriesIn(page) } : page)),
  );
  expect(outcomes(judge(check, { api: linkedBooks, server }))).toEqual({
    ...right,
    'relation=presence': 'failed',
  });
});

test('a first link that leads to no page is seen', () => {
  const server = linkingServer(someBooks, {
    replies: (reply, request) => {
      const broken =
        refusing(404, (asked) => sent(asked, 'broken') !== undefined).replies?.(reply, request) ?? reply;
      return 'code' in broken
        ? broken
        : (leading((link) => `${link}&broken=1`).replies?.(broken, request) ?? broken);
    },
  });
  expect(outcomes(judge(check, { api: linkedBooks, server }))).toMatchObject({ 'status=200': 'failed' });
});

test('one entry, and a target without such links, show nothing', () => {
  expect(
    outcomes(judge(check, { api: linkedBooks, server: linkingServer(someBooks.slice(0, 1)) })),
  ).toMatchObject({
    'relation=same-entries': 'inconclusive',
  });
  const bare = onPages((page) => ({ books: page.books ?? [] }));
  expect(outcomes(judge(check, { api: linkedBooks, server: linkingServer(someBooks, bare) }))).toMatchObject({
    'relation=same-entries': 'inconclusive',
    'relation=presence': 'inconclusive',
  });
});

test('entries that change meanwhile are no finding', () => {
  const changed = linkingServer(
    someBooks.map((each) => ({ ...each, pages: 1 })),
    leading((link) => `${link}&after=b-1`),
  );
  expect(
    outcomes(judge(check, { api: linkedBooks, server: linkingServer(someBooks), changed })),
  ).toMatchObject({
    'relation=same-entries': 'inconclusive',
  });
});

test('a first link of a filtered page that leads nowhere is seen', () => {
  const lost = onPages((page, request) =>
    sent(request, 'genre') !== undefined && typeof page.first === 'string'
      ? { ...page, first: page.first.replace('/books', '/nothing') }
      : page,
  );
  const found = outcomes(judge(check, { api: linkedBooks, server: linkingServer(someBooks, lost) }));
  expect(found).not.toEqual(right);
  expect(Object.values(found)).toContain('failed');
});
