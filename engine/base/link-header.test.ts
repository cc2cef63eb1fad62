import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressByRelation, readLinkHeader } from './link-header.ts';

const shown = (value: string): unknown =>
  readLinkHeader(value).map(({ address, relations }) => [address, ...relations]);

describe('a header Link is read', () => {
  test.each<[string, string, unknown]>([
    ['one link', '</a?page=2>; rel="next"', [['/a?page=2', 'next']]],
    [
      'several',
      '<a>; rel=next, <b>;rel="last"',
      [
        ['a', 'next'],
        ['b', 'last'],
      ],
    ],
    ['several relations of one link', '<a>; rel="Prev  first"', [['a', 'prev', 'first']]],
    ['commas and semicolons in quotes', '<a>; title="x, <b>; rel=last"; rel=next', [['a', 'next']]],
    [
      'quotes in quotes',
      '<a>; title="say \\"a, b\\""; rel=next, <c>; rel=last',
      [
        ['a', 'next'],
        ['c', 'last'],
      ],
    ],
    [
      'commas in an address',
      '<a?ids=1,2>; rel=next, <b>; rel=last',
      [
        ['a?ids=1,2', 'next'],
        ['b', 'last'],
      ],
    ],
    ['the first of two relations', '<a>; rel=next; rel=last', [['a', 'next']]],
    [
      'names in any case, blanks anywhere',
      ' <a> ; REL = "Next" ,, <b>;rel=last',
      [
        ['a', 'next'],
        ['b', 'last'],
      ],
    ],
    ['a parameter without a value', '<a>; crossorigin; rel=next', [['a', 'next']]],
    ['no relation', '<a>', [['a']]],
    ['an empty reference', '<>; rel=self', [['', 'self']]],
    ['nothing', '', []],
    ['no link at all, and one after it', 'next page, <b>; rel=last', [['b', 'last']]],
    ['a quote that never ends', '<a>; title="x; rel=next', [['a']]],
  ])('%s', (_, value, links) => {
    expect(shown(value)).toEqual(links);
  });
});

test('the address of a relation is that of the first link that has it, and is about the page itself', () => {
  const value = '<x>; rel=next; anchor="#part", <a>; rel="last next", <b>; rel=next';
  expect(addressByRelation(value, 'NEXT')).toBe('a');
  expect(addressByRelation(value, 'first')).toBeUndefined();
});

test('links are read as they were written, whatever stands in their titles', () => {
  const title = fc.string({ unit: fc.constantFrom('a', ',', ';', '<', '>', '"', '\\', ' ', '=') });
  const address = fc.webUrl({ withQueryParameters: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(address, title), { maxLength: 4 }), (links) => {
      const value = links
        .map(([to, text], index) => `<${to}>; title="${text.replace(/["\\]/g, '\\$&')}"; rel="r${index}"`)
        .join(', ');
      expect(shown(value)).toEqual(links.map(([to], index) => [to, `r${index}`]));
    }),
  );
});

test('any text is read to its end', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>",;= \\ab'), maxLength: 60 }), (value) => {
      expect(readLinkHeader(value).length).toBeLessThanOrEqual(value.length);
    }),
  );
});
