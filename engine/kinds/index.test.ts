import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldKind } from '../api/model.ts';
import { inferKind, kindOf, readField, showField } from './index.ts';

const firstOf = (drawn: Iterable<string>): string => [...drawn][0] ?? '';

const wording = (kind: FieldKind): fc.Arbitrary<string> => {
  switch (kind) {
    case 'integer':
      return fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(String);
    case 'number':
      return fc
        .tuple(
          fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
          fc.constantFrom('', '.5', '.05', '.250', 'e3', '.1e-7'),
        )
        .map(([whole, rest]) => `${whole}${rest}`);
    case 'boolean':
      return fc.constantFrom('true', 'false', '1', '0');
    case 'date':
      return fc
        .integer({ min: 0, max: 40_000 })
        .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    case 'instant':
      return fc
        .tuple(fc.integer({ min: 0, max: 4_000_000_000 }), fc.constantFrom('Z', '+02:00', '-05:30', ''))
        .map(([at, zone]) => new Date(at * 1000).toISOString().replace('.000Z', zone));
    default:
      return fc.oneof(
        fc.string({ unit: fc.constantFrom('a', 'B', 'b', '1', '2', '0', '-', ' ', 'é'), maxLength: 5 }),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
      );
  }
};
const names: readonly FieldKind[] = [
  'integer',
  'number',
  'boolean',
  'instant',
  'date',
  'text',
  'word',
  'identifier',
];

describe.each(names)('%s', (name) => {
  const kind = kindOf({ kind: name });
  const values = wording(name).map((text) => {
    const value = kind.read(text);
    if (value === undefined) throw new Error(`${text} is no ${name}`);
    return value;
  });

  test('is known by its own name', () => {
    expect(kind.name).toBe(name);
  });

  test('orders any value as equal to itself', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(kind.compare(value, value)).toBe(0);
        expect(kind.mayBeTakenFor(value, value)).toBe(false);
        expect(kind.agree(value, value, false)).toBe(true);
      }),
    );
  });

  test('orders two values one way, whichever comes first', () => {
    fc.assert(
      fc.property(values, values, (left, right) => {
        const [there, back] = [kind.compare(left, right), kind.compare(right, left)];
        expect(back).toBe(there === undefined ? undefined : 0 - there || 0);
        expect(kind.isOrderedOtherwise(left, right) && there === 0).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('orders three values without a ring, where it decides', () => {
    fc.assert(
      fc.property(values, values, values, (one, two, three) => {
        if (kind.compare(one, two) === -1 && kind.compare(two, three) === -1)
          expect([-1, undefined]).toContain(kind.compare(one, three));
      }),
      { numRuns: 500 },
    );
  });

  test('orders nothing that weighs the same', () => {
    fc.assert(
      fc.property(values, values, (left, right) => {
        const isOrdered = Math.abs(kind.compare(left, right) ?? 0) === 1;
        if (isOrdered && !kind.isOrderedOtherwise(left, right))
          expect(kind.weight(left)).not.toBe(kind.weight(right));
      }),
      { numRuns: 500 },
    );
  });

  test('shows each value as something, and two that differ in place as two', () => {
    fc.assert(
      fc.property(values, values, (left, right) => {
        expect(kind.show(left)).not.toBe('');
        expect(kind.show(left) === kind.show(right)).toBe(kind.compare(left, right) === 0);
      }),
    );
  });

  test('draws a value that none of a list is', () => {
    fc.assert(
      fc.property(fc.array(values, { maxLength: 8 }), fc.nat(), (list, seed) => {
        if (kind.isClosed) return;
        const absent = kind.read(firstOf(kind.absentValues(list, seed, 'test')));
        expect(absent).toBeDefined();
        for (const value of list) expect(absent && kind.compare(absent, value)).not.toBe(0);
        expect(firstOf(kind.absentValues(list, seed, 'test'))).toBe(
          firstOf(kind.absentValues(list, seed, 'test')),
        );
      }),
    );
  });

  test('reads back what it would send', () => {
    fc.assert(
      fc.property(values, ({ place }) => {
        const { line } = kind;
        expect(place === undefined).toBe(line === undefined);
        if (line === undefined || place === undefined) return;
        const rounded = place - (((place % line.step) + line.step) % line.step);
        expect(kind.read(line.textAt(rounded))?.place).toBe(rounded);
        expect(line.beyond(place)).toBeGreaterThan(place);
        for (const tolerance of [0, 0.5, 60]) {
          expect(line.margin(tolerance)).toBeGreaterThanOrEqual(line.step);
          expect(line.leastGap(tolerance)).toBeGreaterThan(line.margin(tolerance));
        }
      }),
    );
  });
});

describe('a member of an item', () => {
  const item = { name: 'ubuntu', size: 12, digits: '0012', at: '2020-01-01T00:00:00Z', none: null };
  const show = (field: string, kind: FieldKind) => showField(item, { field, kind });

  test('is shown by its kind, and as none where it is absent, null or of another', () => {
    expect(show('/name', 'text')).toBe('"ubuntu"');
    expect(show('/size', 'integer')).toBe('12');
    expect(show('/digits', 'integer')).toBe('12');
    expect(show('/at', 'instant')).toBe('2020-01-01T00:00:00.000Z');
    for (const [field, kind] of [
      ['/none', 'text'],
      ['/absent', 'text'],
      ['/size', 'text'],
      ['/name', 'integer'],
      ['/name', 'instant'],
    ] as const) {
      expect(show(field, kind)).toBe('none');
      expect(readField(item, { field, kind })).toBeUndefined();
    }
  });
});

describe('the kind of a member throughout a list', () => {
  const infer = (...values: readonly (string | number | boolean | null)[]) =>
    inferKind(
      values.map((m) => ({ value: { m } })),
      '/m',
    );

  test.each([
    [[1, 2, null], 'integer'],
    [['2020-01-01T00:00:00Z', '2021-01-01'], 'text'],
    [['2020-01-01T00:00:00Z', null], 'instant'],
    [['a', '1'], 'text'],
    [[1, 'a'], undefined],
    [[1.5], 'number'],
    [[true], undefined],
    [[null], undefined],
  ] as const)('%j: %s', (values, kind) => {
    expect(infer(...values)).toBe(kind);
  });
});
