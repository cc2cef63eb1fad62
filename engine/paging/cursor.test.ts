import { describe, expect, test } from 'vitest';
import { parameterOf } from '../api/parameter.fixture.ts';
import type { Query } from '../base/exchange.ts';
import { cursorStyle } from './cursor.ts';
import { pageOf, sourceOf, valueIn } from './pages.fixture.ts';

const inBody = cursorStyle(
  sourceOf({ style: 'cursor', cursor: 'page_token', token: '/next', ends: 'missing-next', expired: [410] }),
);
const inHeader = cursorStyle(
  sourceOf({ style: 'cursor', cursor: 'page_token', token: { header: 'X-Next' }, ends: 'missing-next' }),
);
const inLink = cursorStyle(
  sourceOf({
    style: 'cursor',
    cursor: 'cursor',
    next: { header: 'Link', rel: 'next' },
    ends: 'missing-next',
  }),
);
const byFlag = cursorStyle(
  sourceOf({ style: 'cursor', cursor: 'cursor', token: '/last', more: '/has_more', ends: 'no-more' }),
);
const asked: Query = [
  ['limit', '2'],
  ['page_token', 'old'],
];

describe('a list goes on by the text that leads to the next page', () => {
  test('which stands in the body, in a header, or in the next link', () => {
    expect(inBody.next(pageOf('/things', ['a'], { next: 'n=1' }), asked, 0)).toEqual({
      query: [
        ['limit', '2'],
        ['page_token', 'n=1'],
      ],
    });
    expect(
      valueIn(inHeader.next(pageOf('/things', ['a'], {}, [['x-next', 'n']]), asked, 0), 'page_token'),
    ).toBe('n');
    const linked = pageOf('/things', ['a'], [], [['Link', '</things?cursor=n%3D2>; rel="next"']]);
    expect(inLink.next(linked, [], 0)).toEqual({ link: '/things?cursor=n%3D2' });
    expect(inLink.own(linked, [])).toEqual([['cursor', 'n=2']]);
  });

  test('as long as the page says that there is more, where it says so apart', () => {
    const page = (more: boolean) => pageOf('/things', ['a'], { last: 'n', has_more: more });
    expect(valueIn(byFlag.next(page(true), [], 0), 'cursor')).toBe('n');
    expect(byFlag.next(page(false), [], 0)).toBeUndefined();
    expect([byFlag.more?.on(page(true)), byFlag.more?.on(pageOf('/things', []))]).toEqual([true, undefined]);
  });
});

test('a list ends where the text is missing, null or empty', () => {
  for (const body of [{}, { next: null }, { next: '' }])
    expect(inBody.next(pageOf('/things', ['a', 'b'], body), asked, 0)).toBeUndefined();
});

test('a list may begin with a text of its own, the default of the parameter', () => {
  const parameters = [parameterOf('page_token', { default: '*' })];
  const style = cursorStyle(
    sourceOf({ style: 'cursor', cursor: 'page_token', token: '/next', ends: 'empty-page' }, parameters),
  );
  const begins = ['*', '', 'n'].map((text) => style.startsList([['page_token', text]]));
  expect(begins).toEqual([true, true, false]);
});

test('a text is opaque, may expire, and stands for a whole query', () => {
  const { marker, keepsPlace, linksCarryQuery, expired, sign } = inBody;
  expect([marker, keepsPlace, linksCarryQuery, expired]).toEqual([undefined, false, false, [410]]);
  expect(sign?.isOn(pageOf('/things', [], { next: 'n' }))).toBe(true);
  expect([inBody.startsList([['page_token', '']]), inBody.startsList(asked)]).toEqual([true, false]);
});
