import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Aspect, aspectText, isWithin, readAspect } from './aspect.ts';

const word = fc.stringMatching(/^[a-z][a-z./-]{0,12}$/);
const aspects: fc.Arbitrary<Aspect> = fc.record(
  {
    operation: word,
    parameter: word,
    header: word,
    member: word,
    keyword: word,
    status: fc.integer({ min: 100, max: 599 }),
    relation: word,
  },
  { requiredKeys: [] },
);

describe('an aspect', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(aspects, (aspect) => {
        expect(readAspect(aspectText(aspect))).toEqual(aspect);
      }),
    );
  });

  test('lies within what names less of it, and within itself', () => {
    fc.assert(
      fc.property(aspects, (aspect) => {
        const { relation: _relation, ...wider } = aspect;
        expect(isWithin(aspect, wider)).toBe(true);
        expect(isWithin(aspect, aspect)).toBe(true);
        expect(isWithin(wider, aspect)).toBe(aspect.relation === undefined);
      }),
    );
  });

  test.each(['status=abc', 'size=3', 'member', 'member=a,member=b', '=x'])('is not %s', (text) => {
    expect(readAspect(text)).toBeUndefined();
  });
});
