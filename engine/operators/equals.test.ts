import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equals } from './equals.ts';
import { filterOf, itemOf, lists } from './lists.fixture.ts';

const numbers = filterOf('equals');
const wording = {
  parameter: 'n',
  template: '{value}',
  several: undefined,
  separator: ',',
  quotes: 'none',
  together: undefined,
  zone: 'utc',
  reserved: [],
} as const;
const texts = filterOf('equals', { field: '/text', kind: 'text' });
const item = (text: string | null) => itemOf(0, { n: null, text, word: null, at: '' });

describe('an item matches', () => {
  test('by the number that it shows, and by no other', () => {
    fc.assert(
      fc.property(lists, fc.oneof(fc.integer({ min: 0, max: 12 }), fc.maxSafeNat()), (items, asked) => {
        for (const each of items)
          expect(equals.matches(numbers, String(asked), each, 'strict')).toBe(
            each.value.n === asked ? 'yes' : 'no',
          );
      }),
    );
  });

  test('by the text that it shows, and by no other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (have, want) => {
        expect(equals.matches(texts, want, item(have), 'strict')).toBe(have === want ? 'yes' : 'no');
      }),
    );
  });

  test('by nothing where it shows nothing', () => {
    fc.assert(
      fc.property(fc.string(), (want) => {
        expect(equals.matches(texts, want, item(null), 'strict')).toBe('no');
      }),
    );
  });

  test.each([
    ['standard', 'warn', 'open'],
    ['strict', 'warn', 'open'],
    ['standard', 'fail', 'no'],
  ] as const)('at level %s, where another case is to %s, by it: %s', (level, caseBlind, match) => {
    const filter = { ...texts, caseBlind };
    expect(equals.matches(filter, 'Ubuntu', item('ubuntu'), level)).toBe(match);
    expect(equals.matches(filter, 'ubuntu-20', item('ubuntu'), level)).toBe('no');
  });

  test('by a value that is none of the kind, as the server likes', () => {
    expect(equals.matches(numbers, 'many', item('x'), 'strict')).toBe('open');
  });
});

test('of the words that documents list no others are asked for', () => {
  const filter = filterOf('equals', { field: '/word', kind: 'word', values: ['on', 'off'] });
  const items = ['on', 'on', 'half', 'half', 'off'].map((word, index) =>
    itemOf(index, { n: null, text: null, word, at: '' }),
  );
  const asked = equals.valuesToAsk(filter, { items, seed: 1, level: 'standard' });
  expect(asked.flatMap(({ values }) => values)).not.toContain('half');
  expect(equals.valuesLeavingSeveral(filter, items)).toEqual(['on']);
  expect(equals.hasAbsentValue(filter)).toBe(false);
});

test('a value that speaks against an item is one that another item has', () => {
  fc.assert(
    fc.property(lists, (items) => {
      const [first] = items;
      fc.pre(first !== undefined);
      for (const value of equals.valuesExcluding(numbers, first, items))
        expect(items.some((each) => String(each.value.n) === value)).toBe(true);
    }),
  );
});

test('only words divide a list', () => {
  expect(equals.dividesTheList(filterOf('equals', { kind: 'word' }))).toBe(true);
  expect(equals.dividesTheList(texts)).toBe(false);
  const flags = [
    { true: 'true', false: 'false' },
    { true: 'true', false: undefined },
  ].map((truth) => filterOf('equals', { kind: 'boolean', wording: { ...wording, truth } }));
  expect(flags.map((flag) => equals.dividesTheList(flag))).toEqual([true, false]);
});

describe('a time', () => {
  const times = filterOf('equals', { field: '/at', kind: 'instant' });
  const shown = ['2024-05-01T10:00:00Z', '2024-05-01T12:00:00.25+02:00', '2024-06-01T10:00:00Z'].map(
    (at, n) => itemOf(n, { n, text: null, word: null, at }),
  );

  test('is asked for as it is shown, in UTC', () => {
    const asked = equals.valuesToAsk(times, { items: shown, seed: 1, level: 'standard' });
    expect(asked.length).toBeGreaterThan(0);
    for (const { values } of asked)
      expect(['2024-05-01T10:00:00Z', '2024-05-01T10:00:00.25Z', '2024-06-01T10:00:00Z']).toEqual(
        expect.arrayContaining([...values]),
      );
  });

  test('may be held in more digits than it is shown in, and never is another second', () => {
    const matches = shown.map((item) => equals.matches(times, '2024-05-01T10:00:00Z', item, 'strict'));
    expect(matches).toEqual(['open', 'no', 'no']);
    expect(shown.flatMap((item) => equals.valuesFinding(times, item, shown))).toEqual([]);
  });
});
