import { expect, test } from 'vitest';
import { parameterOf } from '../api/parameter.fixture.ts';
import { linksStyle } from './links.ts';
import { pageOf, sourceOf } from './pages.fixture.ts';

const style = linksStyle(
  sourceOf({ style: 'links', next: { header: 'Link', rel: 'next' }, ends: 'missing-next' }, [
    parameterOf('state', { required: true }),
    parameterOf('page'),
  ]),
);

test('a list goes on by the link of the page, and by nothing else', () => {
  const linked = pageOf('/things', ['a'], [], [['Link', '<?after=x>; rel="next"']]);
  expect(style.next(linked, [], 0)).toEqual({ link: '?after=x' });
  expect([style.own(linked, []), style.pageAt(1, 2), style.position, style.marker]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(style.next(pageOf('/things', ['a', 'b']), [], 0)).toBeUndefined();
});

test('a link that leads to another origin is not followed', () => {
  const page = pageOf('/things', ['a'], [], [['Link', '<http://other.example/>; rel="next"']]);
  expect(style.next(page, [], 0)).toBeUndefined();
});

test('a query begins the list where all that it has chooses the list or its size', () => {
  expect(
    style.startsList([
      ['limit', '2'],
      ['state', 'open'],
    ]),
  ).toBe(true);
  expect([style.startsList([['page', '2']]), style.startsList([['_getpages', 'x']])]).toEqual([false, false]);
});
