import { expect, test } from 'vitest';
import { walkList } from '../../engine/list/walk.ts';
import { bookServer, someBooks } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { onPages } from '../../test/support/checks/pages.ts';
import check from './page-links-stay-at-the-origin.ts';

/** A server whose next links begin in another way. */
const leadingTo = (start: string) =>
  bookServer(
    someBooks,
    onPages((page) => ({
      ...page,
      ...(typeof page.next === 'string'
        ? { next: page.next.replace('http://target.example/v1', start) }
        : {}),
    })),
  );
const trial = {
  api: books,
  subject: 'next',
  besides: (scene: Parameters<typeof walkList>[0]) => walkList(scene, [['limit', '2']]),
};

test.each(['http://target.example/v1', 'http://target.example:80/v1', '/v1'])(
  '%s is the origin that was asked',
  (start) => {
    expect(outcomes(judge(check, { ...trial, server: leadingTo(start) }))).toEqual({
      'member=next,relation=origin': 'passed',
    });
  },
);

test.each(['https://target.example/v1', 'http://elsewhere.example/v1', 'http://target.example:8080/v1'])(
  '%s is another origin',
  (start) => {
    const claims = judge(check, { ...trial, server: leadingTo(start) });
    expect(outcomes(claims)).toEqual({ 'member=next,relation=origin': 'warned' });
    expect(claims[0]?.aspect).toMatchObject({ operation: 'listBooks', member: 'next' });
    expect(outcomes(judge(check, { ...trial, server: leadingTo(start), level: 'strict' }))).toEqual({
      'member=next,relation=origin': 'failed',
    });
  },
);

test('a run without such a link does not speak of them', () => {
  const server = bookServer(someBooks.slice(0, 1));
  expect(outcomes(judge(check, { ...trial, server }))).toEqual({
    'member=next,relation=origin': 'not-applicable',
  });
});

test('links stay right while the list changes', () => {
  const changed = bookServer(someBooks.slice(2));
  expect(outcomes(judge(check, { ...trial, server: leadingTo('/v1'), changed }))).toEqual({
    'member=next,relation=origin': 'passed',
  });
});
