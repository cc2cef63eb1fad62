import { describe, expect, test } from 'vitest';
import type { Item } from '../base/item.ts';
import { operatorOf } from './index.ts';
import { filterOf } from './lists.fixture.ts';
import { isAdmitted } from './wording.ts';

const items: readonly Item[] = ['red', 'red', 'dark red', 'Blue', 'green', 'green', 'x'].map(
  (text, index) => ({
    id: String(index),
    value: { text, n: index * 10 },
  }),
);
const basis = { items, seed: 1, level: 'standard' } as const;
const absence = { ...basis, name: 'text', now: 0n, endpoint: 'https://example.org' };
const short = { type: 'string', pattern: '^[a-z]{3,5}$' } as const;

describe.each(['equals', 'not', 'in', 'not-in', 'contains', 'starts-with', 'ends-with', 'search'] as const)(
  '%s',
  (operator) => {
    const filter = filterOf(operator, { field: '/text', kind: 'text', schema: short });
    const chosen = operatorOf(filter);

    test('chooses only values that the schema of the parameter admits', () => {
      const values = [
        ...chosen.valuesToAsk(filter, basis).flatMap((choice) => choice.values),
        ...chosen.valuesToWeigh(filter, items),
        ...chosen.valuesLeavingSeveral(filter, items),
        ...items.flatMap((item) => [
          ...chosen.valuesFinding(filter, item, items),
          ...chosen.valuesExcluding(filter, item, items),
        ]),
      ];
      expect(values).not.toEqual([]);
      expect(values.filter((value) => !isAdmitted(filter, value))).toEqual([]);
    });

    test('draws a value that nothing has among them, or none', () => {
      const value = chosen.hasAbsentValue(filter) ? chosen.absentValue(filter, absence) : undefined;
      if (value !== undefined) expect(isAdmitted(filter, value)).toBe(true);
      const without = filterOf(operator, { ...filter, schema: { not: {} } });
      expect(chosen.absentValue(without, absence)).toBeUndefined();
    });
  },
);

test.each(['at-least', 'at-most', 'greater', 'less'] as const)(
  'a bound of %s is a multiple where the schema wants one, and nothing beyond its range',
  (operator) => {
    const schema = { type: 'integer', minimum: 10, maximum: 50, multipleOf: 3 } as const;
    const filter = filterOf(operator, { schema });
    const asked = operatorOf(filter)
      .valuesToAsk(filter, basis)
      .flatMap(({ values }) => values);
    expect(asked).not.toEqual([]);
    for (const value of asked) expect(Number(value) % 3).toBe(0);
    for (const value of asked) expect(Number(value)).toBeLessThanOrEqual(50);
  },
);

test('what nothing reaches is drawn within the range, or not at all', () => {
  const within = filterOf('at-least', { schema: { type: 'integer', maximum: 62 } });
  expect(operatorOf(within).absentValue(within, absence)).toBe('61');
  const none = filterOf('at-least', { schema: { type: 'integer', maximum: 60 } });
  expect(operatorOf(none).absentValue(none, absence)).toBeUndefined();
  const equal = filterOf('equals', { schema: { type: 'integer', minimum: 0, maximum: 60 } });
  expect(operatorOf(equal).absentValue(equal, absence)).toBe('1');
});

test('a schema of arrays holds for the values together, and for each of them', () => {
  const several = (schema: Parameters<typeof filterOf>[1]) =>
    filterOf('in', {
      field: '/text',
      kind: 'text',
      wording: {
        parameter: 'text',
        template: '{values}',
        several: 'comma',
        separator: ',',
        quotes: 'none',
        together: undefined,
        truth: undefined,
        zone: 'utc',
        reserved: [],
      },
      ...schema,
    });
  const words = several({ schema: { type: 'array', items: { enum: ['red', 'green'] }, maxItems: 1 } });
  expect(isAdmitted(words, 'red')).toBe(true);
  expect(isAdmitted(words, 'Blue')).toBe(false);
  expect(isAdmitted(words, 'red,green')).toBe(false);
  const text = several({ schema: { type: 'string', pattern: '^[a-z]+(,[a-z]+)*$' } });
  expect(isAdmitted(text, 'red,green')).toBe(true);
  expect(isAdmitted(text, 'red,Blue')).toBe(false);
});

test('in which forms a thing or an instant stands, the vocabulary says and not the format', () => {
  const since = filterOf('changed-since', {
    kind: 'instant',
    schema: { type: 'string', format: 'date-time' },
  });
  expect(isAdmitted(since, '2020-01-01T00:00:00')).toBe(true);
  const day = filterOf('equals', { kind: 'date', schema: { type: 'string', format: 'date' } });
  expect(isAdmitted(day, '2020-13-01')).toBe(false);
});
