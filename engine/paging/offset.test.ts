import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parameterOf } from '../api/parameter.fixture.ts';
import type { Query } from '../base/exchange.ts';
import { offsetStyle } from './offset.ts';
import { pageOf, sourceOf, valueIn } from './pages.fixture.ts';

const sizes = parameterOf('limit', { range: { minimum: 1, maximum: 3 } });
const byEmptyPage = offsetStyle(
  sourceOf({ style: 'offset', offset: 'skip', ends: 'empty-page', pastEnd: [416] }),
);
const byTotal = offsetStyle(sourceOf({ style: 'offset', offset: 'skip', ends: 'total', total: '/total' }));
const byShortPage = offsetStyle(sourceOf({ style: 'offset', offset: 'skip', ends: 'short-page' }, [sizes]));
const byLink = offsetStyle(
  sourceOf({
    style: 'offset',
    offset: 'skip',
    ends: 'missing-next',
    next: { pointer: '/next', holds: 'position' },
  }),
);
const fromOne = offsetStyle(
  sourceOf({ style: 'offset', offset: 'startIndex', ends: 'empty-page' }, [
    parameterOf('startIndex', { range: { minimum: 1, maximum: undefined } }),
  ]),
);
const asked: Query = [['limit', '2']];

describe('the next page begins', () => {
  test('as many places later as entries came, which may be fewer than were asked for', () => {
    expect(valueIn(byEmptyPage.next(pageOf('/things?limit=5', ['a', 'b', 'c']), asked, 0), 'skip')).toBe('3');
    expect(valueIn(byEmptyPage.next(pageOf('/things?skip=3', ['d']), asked, 3), 'skip')).toBe('4');
  });

  test('at a place that is counted from where the schema says', () => {
    expect(valueIn(fromOne.next(pageOf('/things', ['a', 'b']), asked, 0), 'startIndex')).toBe('3');
    expect([fromOne.startsList([['startIndex', '1']]), fromOne.startsList([['startIndex', '2']])]).toEqual([
      true,
      false,
    ]);
    expect(fromOne.pageAt(2, 5)).toEqual([
      ['limit', '5'],
      ['startIndex', '11'],
    ]);
  });

  test('where the page says by a number alone, as an address that keeps the query', () => {
    const page = pageOf('/things?limit=2&name=x%20y', ['a', 'b'], { next: 2 });
    expect(byLink.next(page, asked, 0)).toEqual({
      link: 'http://list.example/things?limit=2&name=x%20y&skip=2',
    });
    expect([byLink.hasLink('next'), byLink.givesAddress('next')]).toEqual([true, false]);
  });
});

describe('the list ends', () => {
  test('with an empty page', () => {
    expect(byEmptyPage.next(pageOf('/things?skip=4', []), asked, 4)).toBeUndefined();
    expect(byEmptyPage.pastEnd).toEqual([416]);
  });

  test('where as many have come as the total says', () => {
    expect(byTotal.next(pageOf('/things?skip=2', ['c'], { total: 3 }), asked, 2)).toBeUndefined();
    expect(valueIn(byTotal.next(pageOf('/things?skip=2', ['c'], { total: 4 }), asked, 2), 'skip')).toBe('3');
  });

  test('with a page that is shorter than was asked for, as far as the schema allows to ask', () => {
    expect(byShortPage.next(pageOf('/things?limit=2', ['a']), asked, 0)).toBeUndefined();
    expect(byShortPage.next(pageOf('/things?limit=2', ['a', 'b']), asked, 0)).toBeDefined();
    expect(byShortPage.next(pageOf('/things?limit=99', ['a', 'b', 'c']), asked, 0)).toBeDefined();
    expect(byShortPage.next(pageOf('/things', ['a']), asked, 0)).toBeDefined();
    expect(byShortPage.next(pageOf('/things', []), asked, 0)).toBeUndefined();
  });
});

test('a walk of a right list brings every entry once, in order, whatever the target gives at most', () => {
  const sizesOfPages = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.uuid(), { maxLength: 12 }),
      sizesOfPages,
      sizesOfPages,
      (ids, size, most) => {
        const came: string[] = [];
        let query: Query | undefined = byEmptyPage.sized(size);
        while (query !== undefined) {
          const start = Number(query.find(([name]) => name === 'skip')?.[1] ?? 0);
          const part = ids.slice(start, start + Math.min(size, most));
          const step = byEmptyPage.next(pageOf(`/things?skip=${start}`, part), query, came.length);
          came.push(...part);
          query = step !== undefined && 'query' in step ? step.query : undefined;
        }
        expect(came).toEqual(ids);
      },
    ),
  );
});

test('pages cannot be asked for after an entry, and do not keep their place', () => {
  expect([byTotal.marker, byTotal.keepsPlace, byTotal.position]).toEqual([undefined, false, 'skip']);
});
