import { expect, test } from 'vitest';
import { compilePattern, patternOf } from './patterns.ts';
import { compileBody } from './validate.ts';

test.each([
  ['^[0-9]+$', '12', '12a'],
  ['\\S', 'a', ' '],
  ['^([0-9]{4}-(0[1-9]|1[0-2]))([.,][0-9]+)?$', '2011-01.5', '2011-13'],
  ['^\\p{L}+$', 'naïve', 'na1ve'],
  ['^(?:ab)+$', 'abab', 'aba'],
])('%s is found in %s and not in %s', (source, good, bad) => {
  expect(patternOf(source).test(good)).toBe(true);
  expect(patternOf(source).test(bad)).toBe(false);
});

test('a validator of bodies distinguishes several patterns', () => {
  const schema = { properties: { a: { pattern: '^a$' }, b: { pattern: '^b$' } } };
  const validate = compileBody(schema, 'standard');
  expect(validate({ a: 'a', b: 'b' })).toEqual([]);
  expect(validate({ a: 'b', b: 'a' }).map(({ pointer }) => pointer)).toEqual(['/a', '/b']);
});

test.each(['(', '[z-a]', 'a{2,1}', '\\', '\\p{Foo}'])('%s is no regular expression', (source) => {
  expect(compilePattern(source)).toMatchObject({ ok: false, problem: { code: 'specification-pattern' } });
});

test.each(['(?=a)b', '(a)\\1', 'a{1000000}', '.{0,5000}x'])('%s cannot be run in bounded time', (source) => {
  expect(compilePattern(source)).toMatchObject({ ok: false, problem: { code: 'specification-pattern' } });
});

test.each([
  '^(a+)+$',
  '(a*)*b',
  '^(a|a)*$',
  '.*.*.*=.*',
  'a+a+a+a+$',
  '.{0,500}.{0,500}.{0,500}x',
  '^a{0,900}a{0,900}a{0,900}b',
  `^${'a?'.repeat(40)}${'a'.repeat(40)}b`,
])('%s comes to an end on a long text', (source) => {
  const pattern = patternOf(source);
  const started = performance.now();
  pattern.test(`${'a'.repeat(20_000)}!`);
  expect(performance.now() - started).toBeLessThan(5000);
});
