import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInstant } from '../kinds/instant.ts';
import { changedSince } from './changed-since.ts';
import { filterOf, itemOf } from './lists.fixture.ts';
import { neighbours } from './range.ts';

const exact = filterOf('changed-since', { field: '/at', kind: 'instant' });
const lenient = { ...exact, tolerance: 5 };
const milliseconds = fc.integer({ min: 0, max: 4_000_000_000 });
const item = (at: string) => itemOf(0, { n: null, text: null, word: null, at });
const written = (at: number): string => new Date(at).toISOString();

describe('an item matches', () => {
  test('where its time, shown with fractions, lies after the value; open where both are equal', () => {
    fc.assert(
      fc.property(milliseconds, fc.oneof(milliseconds, fc.constant(0)), (have, apart) => {
        const want = have + (apart % 3000) - 1500;
        const match = changedSince.matches(exact, written(want), item(written(have)), 'strict');
        expect(match).toBe(have > want ? 'yes' : have < want ? 'no' : 'open');
      }),
    );
  });

  test('as the server likes where its time, shown in whole seconds, may lie on either side', () => {
    const shown = item('2020-01-01T00:00:00Z');
    const judge = (value: string) => changedSince.matches(exact, value, shown, 'strict');
    expect(judge('2019-12-31T23:59:59.999Z')).toBe('yes');
    expect(judge('2020-01-01T00:00:00.500Z')).toBe('open');
    expect(judge('2020-01-01T00:00:01Z')).toBe('no');
  });

  test('as the server likes within the tolerance, at level standard only', () => {
    const shown = item('2020-01-01T00:00:03Z');
    const judge = (level: 'standard' | 'strict') =>
      changedSince.matches(lenient, '2020-01-01T00:00:00Z', shown, level);
    expect([judge('standard'), judge('strict')]).toEqual(['open', 'yes']);
  });

  test('as the server likes where it shows no time', () => {
    expect(changedSince.matches(exact, '2020-01-01T00:00:00Z', item('lately'), 'strict')).toBe('open');
  });

  test('by the neighbour below its time, and not by the one above it, however lenient', () => {
    fc.assert(
      fc.property(milliseconds, fc.integer({ min: 0, max: 90 }), (have, tolerance) => {
        const filter = { ...exact, tolerance };
        const shown = written(have).replace(/\.\d+Z/, 'Z');
        const around = neighbours(filter, parseInstant(shown) ?? 0n);
        const judge = (value: string) => changedSince.matches(filter, value, item(shown), 'standard');
        expect([judge(around.below), judge(around.above)]).toEqual(['yes', 'no']);
        expect(changedSince.valuesFinding(filter, item(shown), [])).toEqual([around.below]);
        expect(changedSince.valuesExcluding(filter, item(shown), [])).toEqual([around.above]);
      }),
    );
  });
});

test('nothing has changed since a day after the clock and after everything that the list shows', () => {
  const now = 1_600_000_000_000_000_000n;
  const ask = (at: string) =>
    changedSince.absentValue(exact, {
      items: [item(at)],
      seed: 1,
      level: 'standard',
      name: 'since',
      now,
      endpoint: '',
    });
  expect(ask('2000-01-01T00:00:00Z')).toBe('2020-09-14T12:26:40Z');
  expect(ask('2030-01-01T00:00:00Z')).toBe('2030-01-02T00:00:00Z');
});
