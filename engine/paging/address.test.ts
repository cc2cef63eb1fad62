import { expect, test } from 'vitest';
import { leadsElsewhere, parameterIn, withParameter } from './address.ts';

test('a parameter is found in an absolute address, a path and a query alone', () => {
  for (const address of ['http://a.example/x?b=1&c=d%20e#f', '/x?c=d+e', '?c=d%20e'])
    expect(parameterIn(address, 'c')).toBe('d e');
  expect(parameterIn('/x#?c=1', 'c')).toBeUndefined();
});

test('a parameter is replaced, and the others stay as they are written', () => {
  expect(withParameter('/x?page%5Bsize%5D=2&a=b%20c&page%5Boffset%5D=1#f', 'page[offset]', '3 4')).toBe(
    '/x?page%5Bsize%5D=2&a=b%20c&page%5Boffset%5D=3%204',
  );
  expect(withParameter('http://a.example/x', 'page', '2')).toBe('http://a.example/x?page=2');
});

test('an address leads elsewhere by its scheme, host or port alone', () => {
  const base = 'http://a.example/x?y';
  expect(
    ['/z', '?y=2', '//a.example/z', 'http://a.example:80/'].map((to) => leadsElsewhere(to, base)),
  ).toEqual([false, false, false, false]);
  expect(
    ['https://a.example/', 'http://b.example/', '//a.example:81/'].map((to) => leadsElsewhere(to, base)),
  ).toEqual([true, true, true]);
});
