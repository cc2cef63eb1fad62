import { expect, test } from 'vitest';
import { identifier } from './identifier.ts';

const firstOf = (drawn: Iterable<string>): string => [...drawn][0] ?? '';

const value = (text: string) => ({ text, place: undefined });

test('what nothing has is a random UUID, the same for the same seed and purpose', () => {
  const drawn = firstOf(identifier.absentValues([], 1, 'absent id'));
  expect(drawn).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(firstOf(identifier.absentValues([], 1, 'absent id'))).toBe(drawn);
  expect(firstOf(identifier.absentValues([], 2, 'absent id'))).not.toBe(drawn);
  expect(firstOf(identifier.absentValues([], 1, 'absent parent'))).not.toBe(drawn);
});

test('no data are wanted for an order, because no two entries share an identity', () => {
  expect(identifier.dataForOrder({ many: 'volumes', member: '`id`', key: '`id`' })).toEqual([]);
});

test('an identity is neither free text nor one of a few words, and no text shows by itself that it is one', () => {
  expect([identifier.isFreeText, identifier.isEnumerated, identifier.isClosed]).toEqual([
    false,
    false,
    false,
  ]);
  expect(identifier.recognises('0a1b2c3d-0000-4000-8000-000000000000')).toBe(false);
});

test('an identity is compared as it stands', () => {
  expect(identifier.read('A')).toEqual(value('A'));
  expect(identifier.read(7)).toEqual(value('7'));
  expect(identifier.read(true)).toBeUndefined();
  expect(identifier.agree(value('a'), value('A'), false)).toBe(false);
});
