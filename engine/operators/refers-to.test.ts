import { describe, expect, test } from 'vitest';
import type { Item } from '../base/item.ts';
import { filterOf } from './lists.fixture.ts';
import { addressBelow, referenceText, refersTo } from './refers-to.ts';

const form = (name: 'id' | 'url', support: 'required' | 'optional' = 'required') => ({
  form: name,
  support,
  readings: [],
});
const byEither = filterOf('refers-to', {
  field: '/server/id',
  kind: 'identifier',
  reference: {
    forms: [form('url'), form('id', 'optional')],
    suffix: '/servers/{id}',
    link: {
      pointer: '/server/links',
      select: { member: 'rel', equals: 'self', address: 'href' },
    },
  },
});
const item = (id: string, server: string | null, href?: string): Item => ({
  id,
  value: {
    id,
    server:
      server === null
        ? null
        : {
            id: server,
            links: [{ rel: 'bookmark' }, ...(href === undefined ? [] : [{ rel: 'self', href }])],
          },
  },
});
const items = [
  item('a', 's1', 'http://x/v2/servers/s1'),
  item('b', 's1', 'http://x/v2/servers/s1'),
  item('c', 's2'),
  item('d', null),
];
const [first, , third] = items;

describe('an item matches', () => {
  test.each([
    ['s1', 'yes'],
    ['http://y/any/servers/s1', 'yes'],
    ['http://y/servers/s1?x=1#f', 'yes'],
    ['s2', 'no'],
    ['http://y/servers/s1/', 'no'],
  ])('by %s: %s', (value, match) => {
    expect(first && refersTo.matches(byEither, value, first, 'strict')).toBe(match);
  });
});

test('a thing is named by the address that some item shows for it, and by nothing where none does', () => {
  expect(referenceText(byEither, 's1', items)).toBe('http://x/v2/servers/s1');
  expect(referenceText(byEither, 's1', items, 'id')).toBe('s1');
  expect(referenceText(byEither, 's2', items)).toBeUndefined();
});

test('an item is found by its thing in each form that can be written, the expected one first', () => {
  expect(first && refersTo.valuesFinding(byEither, first, items)).toEqual(['http://x/v2/servers/s1', 's1']);
  expect(third && refersTo.valuesFinding(byEither, third, items)).toEqual(['s2']);
});

test('at level strict only the expected form is asked for', () => {
  const ask = (level: 'standard' | 'strict') =>
    refersTo.valuesToAsk(byEither, { items: items.slice(0, 2), seed: 1, level }).map(({ values }) => values);
  expect(ask('standard')).toEqual([['http://x/v2/servers/s1', 's1']]);
  expect(ask('strict')).toEqual([['http://x/v2/servers/s1']]);
});

test('every thing of a short list is asked for, and six of a long one', () => {
  const asked = (number: number) =>
    refersTo
      .valuesToAsk(byEither, {
        items: Array.from({ length: number }, (_, index) => item(`i${index}`, `thing-${index}`)),
        seed: 1,
        level: 'standard',
      })
      .flatMap(({ values }) => values);
  expect([...asked(4)].sort()).toEqual(['thing-0', 'thing-1', 'thing-2', 'thing-3']);
  expect(new Set(asked(9)).size).toBe(6);
});

test('several items are left by a thing that they share, in the forms that a target must know', () => {
  expect(refersTo.valuesLeavingSeveral(byEither, items)).toEqual(['http://x/v2/servers/s1']);
});

test('a thing that is not there has an address below the endpoint', () => {
  const value = refersTo.absentValue(byEither, {
    items,
    seed: 1,
    level: 'standard',
    name: 'server',
    now: 0n,
    endpoint: 'http://x/v2',
  });
  expect(value).toMatch(/^http:\/\/x\/v2\/servers\/[0-9a-f-]{36}$/);
  expect(addressBelow('http://x', byEither, 'id')).toBe('http://x/servers/id');
});
