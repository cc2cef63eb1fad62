import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNull } from './is-null.ts';
import { isPresent } from './is-present.ts';
import { filterOf, itemOf, lists } from './lists.fixture.ts';

const [present, absent] = [filterOf('is-present'), filterOf('is-null')];

test('what is present is what is not null', () => {
  fc.assert(
    fc.property(lists, (items) => {
      for (const each of items)
        expect(isPresent.matches(present, 'true', each, 'strict')).toBe(
          isNull.matches(absent, 'false', each, 'strict'),
        );
    }),
  );
});

test('what is not shown is open', () => {
  const shown = itemOf(0, { n: 1, text: '', word: null, at: '' });
  expect(isPresent.matches({ ...present, field: '/gone' }, 'true', shown, 'strict')).toBe('open');
  expect(isPresent.hasAbsentValue(present)).toBe(false);
});
