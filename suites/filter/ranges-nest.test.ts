import { expect, test } from 'vitest';
import { answering, book, ignoring, someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './ranges-nest.ts';

test.each(['min_pages', 'max_pages', 'since'])(
  'a narrower %s gives a part of what a wider one gives',
  (name) => {
    expect(outcomes(onBooks(check, name)())).toEqual({ 'relation=nesting': 'passed' });
  },
);

test('a bound that works the wrong way round fails', () => {
  const reversed = {
    matches: {
      min_pages: ({ pages }: { pages: number | null }, value: string) => (pages ?? 0) <= Number(value),
    },
  };
  expect(onBooks(check, 'min_pages')(reversed)).toMatchObject([
    { outcome: 'failed', actual: expect.stringMatching(/^unexpected: b-/) },
  ]);
});

test('bounds that are ignored, and values too few, decide nothing', () => {
  const claims = onBooks(check, 'min_pages');
  expect(outcomes(claims(ignoring('min_pages')))).toEqual({ 'relation=nesting': 'inconclusive' });
  const all = [book('b-1'), book('b-2')];
  expect(outcomes(claims({}, { all }))).toEqual({ 'relation=nesting': 'inconclusive' });
});

test('what changed while the run looked is not judged', () => {
  const changed = someBooks.map((each) => ({ ...each, title: 'New' }));
  const reversed = {
    matches: {
      min_pages: ({ pages }: { pages: number | null }, value: string) => (pages ?? 0) <= Number(value),
    },
  };
  expect(outcomes(onBooks(check, 'min_pages')(reversed, { changed }))).toEqual({
    'relation=nesting': 'inconclusive',
  });
});

test('an error fails as such', () => {
  expect(outcomes(onBooks(check, 'since')(answering(400, 'since')))).toEqual({
    'status=200': 'failed',
    'relation=nesting': 'inconclusive',
  });
});
