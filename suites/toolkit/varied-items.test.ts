import { expect, test } from 'vitest';
import { book } from '../../test/support/checks/books.ts';
import { books } from '../../test/support/checks/books-api.ts';
import { variedItems } from './varied-items.ts';

/** The ids of the entries that are chosen from books of some genres, at most so many. */
function chosenFrom(genres: readonly string[], most: number): readonly string[] {
  const items = genres.map((genre, index) => {
    const { id, ...members } = book(`b-${index}`, { genre });
    return { id, value: { id, ...members } };
  });
  return variedItems({ api: books, before: { items } }, most).map(({ id }) => id);
}

test('the first entry, the last one and one of each further word are chosen', () => {
  expect(chosenFrom(['novel', 'novel', 'play', 'novel', 'play', 'essay', 'novel'], 5)).toEqual([
    'b-0',
    'b-6',
    'b-2',
    'b-5',
  ]);
});

test('no more are chosen than are asked for, and none twice', () => {
  expect(chosenFrom(['novel', 'play', 'essay', 'novel'], 3)).toEqual(['b-0', 'b-3', 'b-1']);
  expect(chosenFrom(['novel', 'novel'], 1)).toEqual(['b-0']);
  expect(chosenFrom(['novel'], 5)).toEqual(['b-0']);
  expect(chosenFrom([], 5)).toEqual([]);
});
