import { expect, test } from 'vitest';
import { itemOf, memberOf } from './item.ts';

test.each([
  ['an object by a member', { id: 7 }, '/id', { id: '7', value: { id: 7 } }],
  ['a text by itself', 'alpine', '', { id: 'alpine', value: { '': 'alpine' } }],
  ['a number by itself', 12, '', { id: '12', value: { '': 12 } }],
])('an entry that is identified as %s', (_, entry, identity, item) => {
  expect(itemOf(entry, identity)).toEqual(item);
});

test.each([
  ['no member of that name', { name: 'x' }, '/id'],
  ['an object where a text belongs', { id: 'x' }, ''],
  ['null', null, ''],
  ['a text where an object belongs', 'alpine', '/id'],
])('%s identifies nothing', (_, entry, identity) => {
  expect(itemOf(entry, identity)).toBeUndefined();
});

test('an empty pointer leads to a text by itself, and to nothing in an object', () => {
  expect(memberOf({ '': 'alpine' }, '')).toBe('alpine');
  expect(memberOf({ id: 'x' }, '')).toBeUndefined();
  expect(memberOf({ id: 'x' }, '/id')).toBe('x');
});
