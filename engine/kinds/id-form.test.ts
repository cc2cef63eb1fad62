import { expect, test } from 'vitest';
import { drawId, isOfFormOf, remoteId } from './id-form.ts';

const ids = {
  numbers: ['10001', '10002', '9'],
  'numbers near the end of 32 bits': ['2147483000', '2147483646'],
  'numbers of 64 bits': ['9007199254740993', '12'],
  UUIDs: ['0a1b2c3d-0000-4000-8000-000000000000', '5f0c9f1e-6d4c-4d21-9d1c-0e4f5c1c9a77'],
  'hexadecimal digits': ['507f1f77bcf86cd799439011'],
  'a prefix and letters': [
    'cus_9s6XKzkNRldE3x',
    'cus_Na1bXkT0yHq2Lp',
    'cus_4fdAW5ftNQow1a',
    'cus_M0QzJ8vuR7tGcW',
  ],
};

test.each(Object.entries(ids))('of %s another one is drawn that is none of them', (_, shown) => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const drawn = drawId(shown, seed, 'absent') ?? '';
    expect(shown).not.toContain(drawn);
    expect([drawn, isOfFormOf(shown, drawn)]).toEqual([drawn, true]);
    expect(drawId(shown, seed, 'absent')).toBe(drawn);
  }
});

test('a number of 32 bits stays one', () => {
  const drawn = Number(drawId(ids['numbers near the end of 32 bits'], 3, 'absent'));
  expect(drawn).toBeLessThan(2 ** 31);
  expect(isOfFormOf(ids.numbers, '4294967296')).toBe(false);
  expect(isOfFormOf(ids['numbers of 64 bits'], '4294967296')).toBe(true);
});

test('a prefix that all ids have is kept, and so is their length', () => {
  expect(drawId(ids['a prefix and letters'], 5, 'absent')).toMatch(/^cus_[0-9A-Za-z]{14}$/);
  expect(isOfFormOf(ids['a prefix and letters'], 'card_9s6XKzkNRldE3')).toBe(false);
});

test.each([
  ['none', []],
  ['names of several lengths', ['alice', 'bob', 'carol-smith']],
  ['ids of which little varies', ['t-001', 't-002', 't-003']],
])('%s show no form, so that a UUID is drawn, which may be refused', (_, shown) => {
  const drawn = drawId(shown, 1, 'absent') ?? '';
  expect(drawn).toMatch(/^[0-9a-f]{8}-/);
  expect(isOfFormOf(shown, drawn)).toBe(false);
});

test('what the file rules out is never drawn', () => {
  expect(drawId([], 1, 'absent', (text) => /^\d+$/.test(text))).toMatch(/^\d{10}$/);
  expect(drawId(ids.numbers, 1, 'absent', (text) => text.length === 36)).toMatch(/-4/);
  expect(drawId([], 1, 'absent', () => false)).toBeUndefined();
});

test('an id that not even a hidden thing has is a UUID, or else a number that no server gives out', () => {
  expect(remoteId(1, 'unknown', () => true)).toMatch(/^[0-9a-f]{8}-/);
  expect(remoteId(1, 'unknown', (text) => /^\d+$/.test(text))).toBe('999999999999999989');
  expect(remoteId(1, 'unknown', (text) => /^\d{1,9}$/.test(text))).toBeUndefined();
});
