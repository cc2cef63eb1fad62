import { expect, test } from 'vitest';
import { brokenClaim, causes } from '../../engine/run/causes.fixture.ts';
import { explanationsByStyles } from './styles.ts';

const page = 'pagination.list-comes-in-pages';
const follows = `follows from ${page}`;

test('a list without a second page explains what is read page by page, and not what one page shows', () => {
  const found = causes(
    {
      [page]: brokenClaim({ relation: 'another-page', parameter: 'skip' }, 'second'),
      'pagination.pages-join-to-the-whole-list': brokenClaim({ relation: 'end' }, 'walk'),
      'filter.returned-items-match:kind': brokenClaim({ relation: 'soundness' }, 'filtered'),
      'pagination.limit-bounds-the-page': brokenClaim({ relation: 'bound', parameter: 'limit' }, 'long'),
      'pagination.total-is-right': brokenClaim({ relation: 'total' }, 'first'),
    },
    ...explanationsByStyles,
  );
  expect(found['pagination.pages-join-to-the-whole-list']).toBe(follows);
  expect(found['filter.returned-items-match:kind']).not.toMatch(/^follows/);
  expect(found['pagination.limit-bounds-the-page']).not.toMatch(/^follows/);
  expect(found['pagination.total-is-right']).not.toMatch(/^follows/);
});

test('a list that always comes as a whole explains that it has no sizes', () => {
  const found = causes(
    {
      [page]: brokenClaim({ relation: 'in-pages' }, 'first'),
      'pagination.limit-bounds-the-page': brokenClaim({ relation: 'bound', parameter: 'limit' }, 'long'),
    },
    ...explanationsByStyles,
  );
  expect(found['pagination.limit-bounds-the-page']).toBe(follows);
});

test('a parameter without an effect explains its own bad values, and those of no other', () => {
  const found = causes(
    {
      [page]: brokenClaim({ relation: 'another-page', parameter: 'skip' }, 'second'),
      'status.bad-value:skip': brokenClaim({ parameter: 'skip' }, 'bad'),
      'status.bad-value:limit': brokenClaim({ parameter: 'limit' }, 'other'),
    },
    ...explanationsByStyles,
  );
  expect(found['status.bad-value:skip']).toBe(follows);
  expect(found['status.bad-value:limit']).not.toMatch(/^follows/);
});
