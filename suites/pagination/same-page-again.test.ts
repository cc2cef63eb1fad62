import { expect, test } from 'vitest';
import { kubernetes } from '../../test/pagination/families/markers-and-cursors.ts';
import { bookServer, type Manner } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, numberedBooks, onPages, refusing } from '../../test/support/checks/pages.ts';
import { sent, type Wrong } from '../../test/support/list-server/server.ts';
import { trialServer } from '../../test/support/list-server/trial.ts';
import check from './same-page-again.ts';

const all = numberedBooks(12);
const right = {
  'relation=same-entries': 'passed',
  'relation=order': 'passed',
  'relation=same-members': 'passed',
  'status=200': 'passed',
};

test('a page that stays the same is found to', () => {
  expect(outcomes(judge(check, { api: books, server: bookServer(all) }))).toEqual(right);
});

test.each<[string, Manner, object]>([
  [
    'other entries',
    onPages((page, { repetition }) =>
      repetition === 2 ? { ...page, books: entriesIn(page).slice(1) } : page,
    ),
    { 'relation=same-entries': 'failed' },
  ],
  [
    'another order',
    onPages((page, { repetition }) =>
      repetition === 3 ? { ...page, books: entriesIn(page).toReversed() } : page,
    ),
    { 'relation=order': 'failed' },
  ],
  [
    'other members',
    onPages((page, { repetition }) =>
      repetition === 2
        ? { ...page, books: entriesIn(page).map((each) => ({ ...each, title: 'Other' })) }
        : page,
    ),
    { 'relation=same-members': 'failed' },
  ],
  ['a breakdown', refusing(500, ({ repetition }) => repetition === 2), { 'status=200': 'failed' }],
])('%s at another time: seen, and nothing else', (_, manner, expected) => {
  expect(outcomes(judge(check, { api: books, server: bookServer(all, manner) }))).toEqual({
    ...right,
    ...expected,
  });
});

test('a list of one entry shows nothing', () => {
  const found = outcomes(judge(check, { api: books, server: bookServer(all.slice(0, 1)) }));
  expect(new Set(Object.values(found))).toEqual(new Set(['inconclusive']));
});

test('entries and a marker that change meanwhile are no finding', () => {
  const lossy = onPages((page, { repetition }) =>
    repetition === 2 ? { ...page, books: entriesIn(page).slice(1) } : page,
  );
  const renamed = (wanted: (id: string) => boolean) =>
    bookServer(
      all.map((each) => (wanted(each.id) ? { ...each, title: 'Other' } : each)),
      lossy,
    );
  const server = bookServer(all);
  const rest = outcomes(judge(check, { api: books, server, changed: renamed((id) => id > 'b-005') }));
  expect(Object.values(rest)).not.toContain('failed');
  const gone = outcomes(judge(check, { api: books, server, changed: renamed((id) => id === 'b-005') }));
  expect(new Set(Object.values(gone))).toEqual(new Set(['inconclusive']));
});

test('the entry that is missing is named, and not the one that fills the page up in its place', () => {
  const fewer = bookServer(all.filter(({ id }) => id !== 'b-006'));
  const server = bookServer(all, {
    replies: (reply, request) => (request.repetition === 2 ? fewer(request) : reply),
  });
  const claims = judge(check, { api: books, server });
  expect(claims.find(({ aspect }) => aspect.relation === 'same-entries')).toMatchObject({
    outcome: 'failed',
    entries: ['b-006'],
  });
});

test('a page whose text has expired decides nothing', () => {
  const expired: Wrong = {
    answer: (page, asked) =>
      sent(asked, 'continue') === undefined
        ? page
        : { status: 410, headers: {}, body: { error: 'Expired.' } },
  };
  const { api, server } = kubernetes;
  const claims = judge(check, { api, server: trialServer(server, expired) });
  expect(outcomes(claims)).toMatchObject({ 'status=200': 'inconclusive' });
});
