import { expect, test } from 'vitest';
import { bookServer, type Manner, someBooks } from '../../test/support/checks/books.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { entriesIn, onPages, refusing, sent, withKeys } from '../../test/support/checks/pages.ts';
import check from './other-attribute-is-sorted-or-refused.ts';

/** The titles are no key here, and the entries differ in them. */
const api = withKeys([{ value: 'pages', field: '/pages', kind: 'integer' }]);
const other = (request: Parameters<typeof sent>[0]): boolean =>
  !['pages', undefined].includes(sent(request, 'sort'));
/** Sorts by whatever member is asked for, in a direction. */
const sortingIn = (isDownwards: (request: Parameters<typeof sent>[0]) => boolean): Manner =>
  onPages((page, request) => {
    const key = sent(request, 'sort') ?? '';
    const text = (value: unknown): string => (typeof value === 'string' ? value : '');
    const upwards = entriesIn(page).toSorted((left, right) => (text(left[key]) < text(right[key]) ? -1 : 1));
    if (!other(request)) return page;
    return { ...page, books: isDownwards(request) ? upwards.toReversed() : upwards };
  });
const sorting = sortingIn((request) => sent(request, 'way') === 'down');
const ignoring = onPages((page, request) =>
  other(request) ? { ...page, books: entriesIn(page).toReversed() } : page,
);

test.each<[string, Manner, object]>([
  ['is sorted by is right', sorting, { 'relation=order': 'passed', 'status=200': 'passed' }],
  [
    'is sorted by upwards alone is seen',
    sortingIn(() => false),
    { 'relation=order': 'warned', 'status=200': 'passed' },
  ],
  [
    'is refused is right',
    refusing(400, other),
    { 'relation=order': 'not-applicable', 'status=200': 'passed' },
  ],
  ['is ignored is seen', ignoring, { 'relation=order': 'warned', 'status=200': 'passed' }],
  [
    'makes the service fail is seen',
    refusing(500, other),
    { 'relation=order': 'inconclusive', 'status=200': 'failed' },
  ],
])('another attribute that %s', (_, manner, expected) => {
  expect(outcomes(judge(check, { api, server: bookServer(someBooks, manner) }))).toEqual(expected);
});

test('at level strict an ignored attribute is a failure', () => {
  const server = bookServer(someBooks, ignoring);
  expect(outcomes(judge(check, { api, server, level: 'strict' }))).toMatchObject({
    'relation=order': 'failed',
  });
});

test('a list of one entry shows nothing', () => {
  expect(outcomes(judge(check, { api, server: bookServer(someBooks.slice(0, 1)) }))).toEqual({
    'relation=order': 'inconclusive',
    'status=200': 'inconclusive',
  });
});

test('values that change meanwhile are no finding', () => {
  const changed = bookServer(
    someBooks.map((each) => ({ ...each, title: `New ${each.title}` })),
    ignoring,
  );
  expect(outcomes(judge(check, { api, server: bookServer(someBooks), changed }))).toMatchObject({
    'relation=order': 'inconclusive',
  });
});
