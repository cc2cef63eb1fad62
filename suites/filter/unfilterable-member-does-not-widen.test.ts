import { expect, test } from 'vitest';
import { adding, answering, asksBy, book, someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './unfilterable-member-does-not-widen.ts';

const claims = onBooks(check, 'cover');
const right = { 'relation=unlisted-items': 'passed' };

test('a member that cannot be filtered by may be ignored, honoured, or refused', () => {
  expect(outcomes(claims())).toEqual(right);
  expect(outcomes(claims({ matches: { cover: () => false } }))).toEqual(right);
  expect(outcomes(claims({ refuses: (query) => asksBy(query, 'cover') }))).toEqual(right);
});

test('an entry that the plain list lacks is warned of, and fails at level strict', () => {
  const hidden = adding(book('b-9'), 'cover');
  expect(claims(hidden)).toMatchObject([
    { outcome: 'warned', actual: 'b-9', aspect: { parameter: 'cover' } },
  ]);
  expect(outcomes(claims(hidden, { level: 'strict' }))).toEqual({ 'relation=unlisted-items': 'failed' });
});

test('an error fails as such, and a plain list that cannot be read decides nothing', () => {
  expect(outcomes(claims(answering(500, 'cover')))).toEqual({
    'status=200': 'failed',
    'relation=unlisted-items': 'inconclusive',
  });
  const unreadable = claims({
    replies: (found, { query }) => (asksBy(query, 'cover') ? found : { ...found, status: 500 }),
  });
  expect(outcomes(unreadable)).toMatchObject({
    'relation=unlisted-items': expect.not.stringMatching('passed'),
  });
});

test('an entry that came while the run looked is in the plain list by then', () => {
  expect(outcomes(claims({}, { changed: [...someBooks, book('b-9')] }))).toEqual(right);
});
