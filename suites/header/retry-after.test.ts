import { expect, test } from 'vitest';
import { answered } from '../../test/support/checks/exchange.ts';
import { judgeRetryAfter } from './retry-after.ts';

const outcomeOf = (value: string): string =>
  judgeRetryAfter([answered({ headers: [['Retry-After', value]], status: 429 })], 'standard').outcome;

test.each([
  ['0'],
  ['120'],
  ['Fri, 31 Dec 1999 23:59:59 GMT'],
  ['Friday, 31-Dec-99 23:59:59 GMT'],
  ['Fri Dec 31 23:59:59 1999'],
])('%s says when to come again', (value) => {
  expect(outcomeOf(value)).toBe('passed');
});

test.each([
  ['soon'],
  ['-1'],
  ['1.5'],
  ['30s'],
  ['2099-12-31T23:59:59Z'],
  ['Fri, 31 Foo 1999 23:59:59 GMT'],
  [''],
])('"%s" does not', (value) => {
  expect(outcomeOf(value)).toBe('warned');
});

test('a broken one is a failure at level strict, and none does not apply', () => {
  const broken = answered({ headers: [['retry-after', 'soon']], status: 503 });
  expect(judgeRetryAfter([answered(), broken], 'strict')).toMatchObject({
    outcome: 'failed',
    evidence: [broken.key],
  });
  expect(judgeRetryAfter([answered()], 'strict').outcome).toBe('not-applicable');
});
