import { expect, test } from 'vitest';
import { bookServer, type Manner } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, numberedBooks, onPages, refusing, sent } from '../../test/support/checks/pages.ts';
import check from './sorted-order-stays.ts';

const all = numberedBooks(6);
const trial = { api: books, subject: 'pages' };
const sorted = (request: Parameters<typeof sent>[0]): boolean => sent(request, 'sort') === 'pages';
/** Equal values that come in another order at the fourth time. */
const shifting = onPages((page, request) =>
  sorted(request) && request.repetition === 4 ? { ...page, books: entriesIn(page).toReversed() } : page,
);

test.each<[string, Manner, object]>([
  ['that stays is found to', {}, { 'relation=order': 'passed', 'status=200': 'passed' }],
  ['that changes is seen', shifting, { 'relation=order': 'failed', 'status=200': 'passed' }],
  [
    'that does not come one time is another finding',
    refusing(500, (request) => sorted(request) && request.repetition === 2),
    { 'relation=order': 'passed', 'status=200': 'failed' },
  ],
])('an order %s', (_, manner, expected) => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(all, manner) }))).toEqual(expected);
});

test('the answer in the other order comes first in the evidence', () => {
  const [claim] = judge(check, { ...trial, server: bookServer(all, shifting) });
  expect(claim?.message).toContain('has a different order in another response');
  expect(claim?.evidence).toHaveLength(2);
});

test('one entry shows nothing, and entries that change meanwhile are no finding', () => {
  expect(outcomes(judge(check, { ...trial, server: bookServer(all.slice(0, 1)) }))).toMatchObject({
    'relation=order': 'inconclusive',
  });
  const changed = bookServer(
    all.map((each) => ({ ...each, title: 'Other' })),
    shifting,
  );
  expect(outcomes(judge(check, { ...trial, server: bookServer(all), changed }))).toMatchObject({
    'relation=order': 'inconclusive',
  });
});
