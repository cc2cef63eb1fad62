import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNull } from './is-null.ts';
import { filterOf, itemOf, lists } from './lists.fixture.ts';

const numbers = filterOf('is-null');

test('an item matches by true where the member is null, and by false where it is not', () => {
  fc.assert(
    fc.property(lists, (items) => {
      for (const each of items) {
        const has = each.value.n !== null;
        expect(isNull.matches(numbers, 'true', each, 'strict')).toBe(has ? 'no' : 'yes');
        expect(isNull.matches(numbers, 'false', each, 'strict')).toBe(has ? 'yes' : 'no');
      }
    }),
  );
});

test('what is not shown, or empty, is open', () => {
  const shown = itemOf(0, { n: 1, text: '', word: null, at: '' });
  for (const field of ['/gone', '/text', '/tags'])
    expect(isNull.matches({ ...numbers, field }, 'true', shown, 'strict')).toBe('open');
  expect(isNull.matches(numbers, 'perhaps', shown, 'strict')).toBe('open');
});

test('both answers are asked for, or the only one that can be said', () => {
  const basis = { items: [], seed: 1, level: 'standard' } as const;
  const wording = {
    parameter: 'p',
    template: 'is.null',
    several: undefined,
    separator: ',',
    quotes: 'none',
    together: undefined,
    truth: { true: 'true', false: 'false' },
    zone: 'utc',
    reserved: [],
  } as const;
  expect(isNull.valuesToAsk(numbers, basis).map(({ values }) => values[0])).toEqual(['true', 'false']);
  expect(isNull.valuesToAsk({ ...numbers, wording }, basis).map(({ values }) => values[0])).toEqual(['true']);
});
