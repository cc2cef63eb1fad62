import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutLookAhead } from './look-ahead.ts';
import { compilePattern } from './patterns.ts';

test('look-aheads right after the beginning are taken out', () => {
  expect(withoutLookAhead('^(?!x)(?=.*\\d)[a-z)]+$')).toEqual({
    ahead: [
      { isWanted: false, source: '^(?:x)' },
      { isWanted: true, source: '^(?:.*\\d)' },
    ],
    rest: '^[a-z)]+$',
  });
});

test.each(['a(?=b)', '(?=a)b', '^(?=a)?b', '^(?=a)b|c', '^a(?!b)', 'abc'])('%s is left alone', (source) => {
  expect(withoutLookAhead(source)).toBeUndefined();
});

test.each([
  '^(?!x)[a-z]+$',
  '^(?=.*[A-Z])(?=.*\\d).{3,}$',
  '^(?!.*--)[a-z-]*$',
  '^(?!a|b)(?:c|[|)]|x)+',
  '^(?![\\])])',
])('%s matches what it matches in JavaScript', (source) => {
  const pattern = compilePattern(source);
  if (!pattern.ok) throw new Error(pattern.problem.message);
  const native = new RegExp(source, 'u');
  const letters = fc.string({ unit: fc.constantFrom(...'abcxA1-|])'), maxLength: 8 });
  fc.assert(
    fc.property(letters, (text) => pattern.value.test(text) === native.test(text)),
    {
      numRuns: 500,
      seed: 7,
    },
  );
});

test('a pattern with look-ahead comes to an end', () => {
  const pattern = compilePattern('^(?!(x+x+)+y)(a+)+$');
  if (!pattern.ok) throw new Error(pattern.problem.message);
  const started = performance.now();
  expect(pattern.value.test(`${'x'.repeat(20_000)}!`)).toBe(false);
  expect(pattern.value.test(`${'a'.repeat(20_000)}!`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(5000);
});

test.each(['a(?=b)', '^(?=(a)\\1)a', '^(?=a(?!b))a', '(?<=a)b', '^(?=a)b|c'])(
  '%s is refused with what may be written',
  (source) => {
    const pattern = compilePattern(source);
    expect(pattern.ok ? '' : pattern.problem.message).toMatch(
      /cannot be looked for in bounded time; write it without .* look-ahead right after \^\.$/,
    );
  },
);
