import { describe, expect, test } from 'vitest';
import { failed, inconclusive, notApplicable, passed, warned, worstClaim, worstOfEach } from './verdict.ts';

const none = inconclusive('Nothing came.');

describe('the worst claim', () => {
  test('is the first of the worst', () => {
    const first = failed('first', {});
    expect(worstClaim([passed('a'), warned('b', {}), first, failed('second', {})], none)).toBe(first);
  });

  test('is what was decided, not what did not apply', () => {
    const decided = passed('It holds.');
    expect(worstClaim([notApplicable('No such thing.'), decided], none)).toBe(decided);
  });

  test('is one that did not apply where none did', () => {
    const absent = notApplicable('No such thing.');
    expect(worstClaim([absent], none)).toBe(absent);
  });

  test('is the given one where there is none', () => {
    expect(worstClaim([], none)).toBe(none);
  });
});

describe('the worst claim on each aspect', () => {
  const [order, completeness] = [{ relation: 'order' }, { relation: 'completeness' }];

  test('stands in the order of the aspects, and names each that nothing was found about', () => {
    const lost = failed('It lacks one.', { aspect: completeness });
    const all = worstOfEach(
      [order, completeness],
      [lost, passed('It lacks none.', { aspect: completeness })],
      none,
    );
    expect(all).toEqual([{ ...none, aspect: order }, lost]);
  });

  test('is kept where nobody asked for its aspect', () => {
    const end = passed('It ends.', { aspect: { relation: 'end' } });
    expect(worstOfEach([], [end], none)).toEqual([end]);
  });
});
