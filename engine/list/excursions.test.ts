import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dependsOnRequest, type Glimpse } from './excursions.ts';

/** Answers, one every ten milliseconds, each of which takes a while. */
function answers(states: readonly boolean[], took = 5): readonly Glimpse[] {
  return states.map((other, index) => ({ startedAt: index * 10, endedAt: index * 10 + took, other }));
}

test('an entry that changes, and changes back a second later, does not show in what was asked for', () => {
  const stays = fc.integer({ min: 60, max: 150 });
  fc.assert(
    fc.property(
      fc.array(stays, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 60 }),
      (turns, took) => {
        const states = turns.flatMap((length, turn) => Array.from({ length }, (): boolean => turn % 2 === 1));
        expect(dependsOnRequest(answers(states, took))).toBe(false);
      },
    ),
  );
});

test('an entry that is shown otherwise for one kind of request is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 8 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 120, max: 300 }),
      (kinds, together, length) => {
        const states = Array.from(
          { length },
          (_, index): boolean => Math.floor(index / together) % kinds === 0,
        );
        expect(dependsOnRequest(answers(states))).toBe(true);
      },
    ),
  );
});

test('answers that overlap show nothing, and neither does what was seen once', () => {
  const both = [true, false, true, false, true].map((other) => ({ startedAt: 0, endedAt: 10, other }));
  expect(dependsOnRequest(both)).toBe(false);
  expect(dependsOnRequest(answers([false, true, false]))).toBe(false);
  expect(dependsOnRequest(answers([false, true, false, true, false]))).toBe(true);
  expect(dependsOnRequest(answers([true, true]))).toBe(false);
});
