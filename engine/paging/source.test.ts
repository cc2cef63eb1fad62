import { describe, expect, test } from 'vitest';
import { pageOf } from './pages.fixture.ts';
import { countAt, placeOf, type Source, textAt } from './source.ts';

const link = '</things?page=2>; rel="next", </things?page=9>; rel="last"';
const page = pageOf(
  '/things',
  [],
  {
    next: '/a',
    number: 3,
    nothing: null,
    blank: ' ',
    _links: { next: { href: '/b' } },
    link: [
      { relation: 'self', url: '/c' },
      { relation: 'next', url: '/d' },
    ],
    total: 7,
  },
  [
    ['Link', link],
    ['X-Next-Page', '4'],
    ['Content-Range', 'items 0-24/573'],
    ['X-Total', ' 12 '],
    ['X-Unknown', '0-24/*'],
  ],
);
const select = { member: 'relation', equals: 'next', address: 'url' };

describe('what stands at a source', () => {
  test.each<[string, Source, string | undefined]>([
    ['a text in the body', '/next', '/a'],
    ['a number in the body', '/number', '3'],
    ['a text deep in the body', { pointer: '/_links/next/href' }, '/b'],
    ['an element of an array of links', { pointer: '/link', select }, '/d'],
    ['no such element', { pointer: '/link', select: { ...select, equals: 'last' } }, undefined],
    ['no array', { pointer: '/next', select }, undefined],
    ['a header', { header: 'x-next-page' }, '4'],
    ['a link of a header', { header: 'link', rel: 'last' }, '/things?page=9'],
    ['no link of that relation', { header: 'link', rel: 'prev' }, undefined],
    ['no such header', { header: 'X-More' }, undefined],
    ['null', '/nothing', undefined],
    ['a blank text', '/blank', undefined],
    ['an object', '/_links', undefined],
  ])('is %s', (_, source, text) => {
    expect(textAt(page, source)).toBe(text);
  });

  test.each<[string, Source, number | undefined]>([
    ['in the body', '/total', 7],
    ['in a header', { header: 'X-Total' }, 12],
    ['after the slash of a range', { header: 'Content-Range' }, 573],
    ['unknown to the target', { header: 'X-Unknown' }, undefined],
    ['no number', '/next', undefined],
  ])('is a number %s', (_, source, count) => {
    expect(countAt(page, source)).toBe(count);
  });

  test('has a place that claims can name', () => {
    expect(placeOf('/_links/next/href')).toEqual({ member: '_links.next.href' });
    expect(placeOf({ pointer: '/link', select })).toEqual({ member: 'link[relation=next]' });
    expect(placeOf({ header: 'Link', rel: 'next' })).toEqual({ header: 'link' });
  });
});
